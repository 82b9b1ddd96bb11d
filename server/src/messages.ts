/** The languages in which the server speaks to its user. */
export type Language = keyof typeof conjunctions;

/** The messages of one language, by name. */
export type Messages = { readonly [Name in keyof typeof table]: (typeof table)[Name][Language] };

/** All that the server says, in one language. */
export function messagesIn(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[language]])) as Messages;
}

/** Whether a value names one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(conjunctions, value);
}

/** Numbers as a sentence names them: `3`, `3 en 4`, `3, 4 en 5`. */
export function joinNumbers(numbers: readonly string[], language: Language): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

const conjunctions = { nl: 'en', en: 'and' };

const nl = (numbers: readonly string[]) => joinNumbers(numbers, 'nl');
const en = (numbers: readonly string[]) => joinNumbers(numbers, 'en');
const plural = (numbers: readonly string[]) => (numbers.length > 1 ? 's' : '');

const table = {
  question: {
    nl: (numbers: readonly string[]) => `Vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Question${plural(numbers)} ${en(numbers)}`,
  },
  answer: {
    nl: (numbers: readonly string[]) => (numbers.length > 0 ? `Antwoord op vraag ${nl(numbers)}` : 'Antwoord'),
    en: (numbers: readonly string[]) =>
      numbers.length > 0 ? `Answer to question${plural(numbers)} ${en(numbers)}` : 'Answer',
  },
  footnote: {
    nl: (label: string) => `Voetnoot ${label}`,
    en: (label: string) => `Footnote ${label}`,
  },
  frontMatter: { nl: 'Begin van het document', en: 'Start of the document' },
  explanatoryNote: { nl: 'Toelichting', en: 'Explanatory note' },
  colophon: { nl: 'Colofon', en: 'Colophon' },
  noticeOfDelay: { nl: 'Mededeling', en: 'Notice of delay' },

  answered: { nl: 'beantwoord', en: 'answered' },
  answeredWith: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 3
        ? `beantwoord samen met ${numbers.length} andere vragen`
        : `beantwoord samen met vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) =>
      numbers.length > 3
        ? `answered together with ${numbers.length} other questions`
        : `answered together with question${plural(numbers)} ${en(numbers)}`,
  },
  referred: { nl: 'beantwoord met een verwijzing', en: 'answered by reference' },
  open: { nl: 'open', en: 'open' },
  openOf: {
    nl: (numbers: readonly string[]) => `vraag ${nl(numbers)} open`,
    en: (numbers: readonly string[]) => `question${plural(numbers)} ${en(numbers)} open`,
  },
  deferred: { nl: 'uitgesteld', en: 'deferred' },
  introduction: { nl: 'inleiding', en: 'introduction' },

  unanswered: {
    nl: (number: string) => `Vraag ${number} is nog niet beantwoord.`,
    en: (number: string) => `Question ${number} has not been answered yet.`,
  },
  deferredQuestion: {
    nl: (number: string) => `Het antwoord op vraag ${number} is uitgesteld.`,
    en: (number: string) => `The answer to question ${number} is deferred.`,
  },
  merged: {
    nl: (numbers: readonly string[]) => `Dit antwoord geldt voor vraag ${nl(numbers)}.`,
    en: (numbers: readonly string[]) => `This answer covers questions ${en(numbers)}.`,
  },
  emptyAnswer: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} heeft nog geen tekst.`
        : 'Dit antwoord heeft nog geen tekst.',
    en: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} has no text yet.`
        : 'This answer has no text yet.',
  },
  unknownQuestion: {
    nl: (numbers: readonly string[]) =>
      `Vraag ${nl(numbers)} ${numbers.length > 1 ? 'bestaan' : 'bestaat'} niet in dit document.`,
    en: (numbers: readonly string[]) =>
      `Question${plural(numbers)} ${en(numbers)} ${numbers.length > 1 ? 'do' : 'does'} not exist in this document.`,
  },
  unknownReference: {
    nl: (numbers: readonly string[]) =>
      `Deze verwijzing klopt niet: vraag ${nl(numbers)} ${numbers.length > 1 ? 'bestaan' : 'bestaat'} niet in dit document.`,
    en: (numbers: readonly string[]) =>
      `This reference is wrong: question${plural(numbers)} ${en(numbers)} ${numbers.length > 1 ? 'do' : 'does'} not exist in this document.`,
  },
  duplicateQuestion: {
    nl: (number: string, count: number) => `Vraag ${number} komt ${count === 2 ? 'twee' : count} keer voor.`,
    en: (number: string, count: number) => `Question ${number} is asked ${count === 2 ? 'twice' : `${count} times`}.`,
  },
  duplicateAnswer: {
    nl: (number: string, count: number) => `Vraag ${number} heeft ${count === 2 ? 'twee' : count} antwoorden.`,
    en: (number: string, count: number) => `Question ${number} has ${count === 2 ? 'two' : count} answers.`,
  },
  numberingGap: {
    nl: (missing: readonly string[]) =>
      `${rowOfNumbers(missing, 'Vraag', 'tot en met', nl)} ${missing.length > 1 ? 'ontbreken' : 'ontbreekt'}.`,
    en: (missing: readonly string[]) =>
      `${rowOfNumbers(missing, `Question${plural(missing)}`, 'to', en)} ${missing.length > 1 ? 'are' : 'is'} missing.`,
  },
  numberingOrder: {
    nl: (previous: string, number: string) => `Na vraag ${previous} volgt vraag ${number}.`,
    en: (previous: string, number: string) => `Question ${previous} is followed by question ${number}.`,
  },
  firstQuestion: {
    nl: (number: string) => `Hier staat vraag ${number} voor het eerst.`,
    en: (number: string) => `Question ${number} is first asked here.`,
  },
  firstAnswer: {
    nl: (number: string) => `Hier staat het eerste antwoord op vraag ${number}.`,
    en: (number: string) => `The first answer to question ${number} is here.`,
  },
} as const;

/** A long row of numbers is named by its ends, so that the sentence stays readable. */
function rowOfNumbers(
  numbers: readonly string[],
  question: string,
  upTo: string,
  join: (numbers: readonly string[]) => string,
): string {
  return numbers.length > 3 ? `${question} ${numbers[0]} ${upTo} ${numbers.at(-1)}` : `${question} ${join(numbers)}`;
}
