import { en, nl, plural } from './numbers';

/** What stands above and behind the headings, for a user who wants that. */
export const lensMessages = {
  toAnswer: { nl: 'naar antwoord', en: 'to the answer' },
  toQuestion: { nl: 'naar vraag', en: 'to the question' },
  insertAnswerHere: { nl: 'antwoord invoegen', en: 'insert an answer' },
  appliesTo: {
    nl: (numbers: readonly string[]) => `geldt voor vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `applies to question${plural(numbers)} ${en(numbers)}`,
  },
  answersNumber: {
    nl: (numbers: readonly string[]) => `op vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `to question${plural(numbers)} ${en(numbers)}`,
  },
} as const;
