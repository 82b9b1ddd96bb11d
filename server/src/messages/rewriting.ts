import { en, nl, plural } from './numbers';

/** What can be done with answers and questions that are there, as a menu shows it. */
export const rewritingMessages = {
  mergeAnswers: {
    nl: (numbers: readonly string[], lost: string | undefined) =>
      `Voeg samen met het antwoord op vraag ${nl(numbers)}${lost === undefined ? '' : `, zonder “${lost}”`}`,
    en: (numbers: readonly string[], lost: string | undefined) =>
      `Merge with the answer to question${plural(numbers)} ${en(numbers)}${lost === undefined ? '' : `, without “${lost}”`}`,
  },
  extendAnswer: {
    nl: (numbers: readonly string[]) => `Laat dit antwoord ook gelden voor vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Let this answer cover question${plural(numbers)} ${en(numbers)} too`,
  },
  splitAnswer: {
    nl: (first: string, others: readonly string[]) =>
      `Splits dit antwoord: de tekst bij vraag ${first}, een verwijzing bij vraag ${nl(others)}`,
    en: (first: string, others: readonly string[]) =>
      `Split this answer: the text with question ${first}, a reference with question${plural(others)} ${en(others)}`,
  },
  referToAnswer: {
    nl: (numbers: readonly string[]) => `Verwijs naar het antwoord op vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Refer to the answer to question${plural(numbers)} ${en(numbers)}`,
  },
  replaceByReference: {
    nl: (text: string, numbers: readonly string[]) =>
      `Vervang “${text}” door een verwijzing naar het antwoord op vraag ${nl(numbers)}`,
    en: (text: string, numbers: readonly string[]) =>
      `Replace “${text}” with a reference to the answer to question${plural(numbers)} ${en(numbers)}`,
  },
  numberAnswer: {
    nl: (numbers: readonly string[]) => `Nummer dit antwoord: vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Number this answer: question${plural(numbers)} ${en(numbers)}`,
  },
  numberAllAnswers: {
    nl: (count: number) => `Nummer alle ${count} antwoorden zonder nummer`,
    en: (count: number) => `Number all ${count} answers without a number`,
  },
  removeAnswer: {
    nl: (number: string) => `Verwijder dit antwoord op vraag ${number}, dat gelijk is aan het eerste`,
    en: (number: string) => `Remove this answer to question ${number}, which is the same as the first`,
  },
  removeQuestion: {
    nl: (number: string) => `Verwijder deze vraag ${number}, die gelijk is aan de eerste`,
    en: (number: string) => `Remove this question ${number}, which is the same as the first`,
  },
  giveNumber: {
    nl: (number: string) => `Maak hier vraag ${number} van`,
    en: (number: string) => `Make this question ${number}`,
  },
  giveNumberWithAnswer: {
    nl: (number: string) => `Maak hier vraag ${number} van, en van het antwoord eronder antwoord ${number}`,
    en: (number: string) => `Make this question ${number}, and the answer below it answer ${number}`,
  },
  giveAnswerNumbers: {
    nl: (numbers: readonly string[]) => `Maak hier antwoord ${nl(numbers)} van`,
    en: (numbers: readonly string[]) => `Make this answer ${en(numbers)}`,
  },
  dropNumbers: {
    nl: (numbers: readonly string[]) => `Haal vraag ${nl(numbers)} uit deze kop`,
    en: (numbers: readonly string[]) => `Take question${plural(numbers)} ${en(numbers)} out of this heading`,
  },
  moveQuestions: {
    nl: (numbers: readonly string[], next: string) => `Zet vraag ${nl(numbers)} vóór vraag ${next}`,
    en: (numbers: readonly string[], next: string) =>
      `Move question${plural(numbers)} ${en(numbers)} before question ${next}`,
  },
} as const;
