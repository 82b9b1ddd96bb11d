import { en, nl, plural } from './numbers';

/** The answers that can be put in. */
export const draftMessages = {
  insertAnswer: {
    nl: (numbers: readonly string[]) => `Antwoord op vraag ${nl(numbers)} invoegen`,
    en: (numbers: readonly string[]) => `Insert an answer to question${plural(numbers)} ${en(numbers)}`,
  },
  insertAllAnswers: {
    nl: (count: number) =>
      count === 1 ? 'Het ontbrekende antwoord invoegen' : `De ${count} ontbrekende antwoorden invoegen`,
    en: (count: number) => (count === 1 ? 'Insert the missing answer' : `Insert the ${count} missing answers`),
  },
} as const;
