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

/** Numbers as {@link joinNumbers} joins them, with three or more in a row named by their ends: `1 t/m 9 en 12`. */
function joinSpans(numbers: readonly string[], language: Language): string {
  const spans: string[] = [];
  for (let start = 0; start < numbers.length; ) {
    let end = start + 1;
    while (isNext(numbers[end - 1], numbers[end])) end++;
    const span = numbers.slice(start, end);
    spans.push(...(span.length < 3 ? span : [`${span[0]} ${upTo[language]} ${span.at(-1)}`]));
    start = end;
  }
  return joinNumbers(spans, language);
}

function isNext(number: string | undefined, next: string | undefined): boolean {
  return next !== undefined && Number(next) === Number(number) + 1;
}

const conjunctions = { nl: 'en', en: 'and' };
const upTo = { nl: 't/m', en: 'to' };

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
  unwritten: { nl: 'antwoord nog niet ingevuld', en: 'answer not filled in' },
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
  deferredQuestions: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 1
        ? `De antwoorden op vraag ${joinSpans(numbers, 'nl')} zijn uitgesteld.`
        : `Het antwoord op vraag ${nl(numbers)} is uitgesteld.`,
    en: (numbers: readonly string[]) =>
      numbers.length > 1
        ? `The answers to questions ${joinSpans(numbers, 'en')} are deferred.`
        : `The answer to question ${en(numbers)} is deferred.`,
  },
  answeredElsewhere: {
    nl: (numbers: readonly string[]) =>
      `Vraag ${joinSpans(numbers, 'nl')} ${numbers.length > 1 ? 'zijn' : 'is'} volgens deze mededeling elders beantwoord.`,
    en: (numbers: readonly string[]) =>
      `According to this notice question${plural(numbers)} ${joinSpans(numbers, 'en')} ${numbers.length > 1 ? 'were' : 'was'} answered elsewhere.`,
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
  placeholderAnswer: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} is nog niet ingevuld.`
        : 'Dit antwoord is nog niet ingevuld.',
    en: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} has not been filled in yet.`
        : 'This answer has not been filled in yet.',
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
    nl: (number: string, count: number, meant: string | undefined) =>
      `Vraag ${number} komt ${count === 2 ? 'twee' : count} keer voor.${meant === undefined ? '' : ` Hier is waarschijnlijk vraag ${meant} bedoeld.`}`,
    en: (number: string, count: number, meant: string | undefined) =>
      `Question ${number} is asked ${count === 2 ? 'twice' : `${count} times`}.${meant === undefined ? '' : ` This is probably question ${meant}.`}`,
  },
  duplicateAnswer: {
    nl: (number: string, count: number) => `Vraag ${number} heeft ${count === 2 ? 'twee' : count} antwoorden.`,
    en: (number: string, count: number) => `Question ${number} has ${count === 2 ? 'two' : count} answers.`,
  },
  numberingGap: {
    nl: (missing: readonly string[]) =>
      `Vraag ${joinSpans(missing, 'nl')} ${missing.length > 1 ? 'ontbreken' : 'ontbreekt'}.`,
    en: (missing: readonly string[]) =>
      `Question${plural(missing)} ${joinSpans(missing, 'en')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
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
  circularReference: {
    nl: (numbers: readonly string[]) =>
      `De antwoorden op vraag ${nl(numbers)} verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.`,
    en: (numbers: readonly string[]) =>
      `The answers to questions ${en(numbers)} only refer to each other. None of them has an answer of its own.`,
  },
  referenceToItself: {
    nl: (numbers: readonly string[]) => `Het antwoord op vraag ${nl(numbers)} verwijst alleen naar zichzelf.`,
    en: (numbers: readonly string[]) =>
      `The answer to question${plural(numbers)} ${en(numbers)} only refers to itself.`,
  },
  refersTo: {
    nl: (numbers: readonly string[], others: readonly string[]) =>
      `Het antwoord op vraag ${nl(numbers)} verwijst naar vraag ${nl(others)}.`,
    en: (numbers: readonly string[], others: readonly string[]) =>
      `The answer to question${plural(numbers)} ${en(numbers)} refers to question${plural(others)} ${en(others)}.`,
  },
  headingTypo: {
    nl: (suggestion: string) => `Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “${suggestion}”.`,
    en: (suggestion: string) => `This heading has a typing error. It probably should be “${suggestion}”.`,
  },
  changeHeading: {
    nl: (suggestion: string) => `Wijzig in “${suggestion}”`,
    en: (suggestion: string) => `Change to “${suggestion}”`,
  },
  footnoteWithoutText: {
    nl: (label: string) => `Voetnoot ${label} heeft geen tekst.`,
    en: (label: string) => `Footnote ${label} has no text.`,
  },
  unusedFootnote: {
    nl: (label: string) => `Nergens staat een verwijzing naar voetnoot ${label}.`,
    en: (label: string) => `Nothing refers to footnote ${label}.`,
  },

  answeredAfter: {
    nl: (days: number) => `beantwoord na ${daysInWords(days, 'dag', 'dagen')}`,
    en: (days: number) => `answered after ${daysInWords(days, 'day', 'days')}`,
  },
  announcedAfter: {
    nl: (days: number) => `mededeling na ${daysInWords(days, 'dag', 'dagen')}`,
    en: (days: number) => `notice after ${daysInWords(days, 'day', 'days')}`,
  },
  answeredOn: {
    nl: (submitted: string, answered: string, days: number) =>
      `Ingezonden ${submitted}, beantwoord ${answered}: ${daysInWords(days, 'dag', 'dagen')}. De gebruikelijke termijn is drie weken.`,
    en: (submitted: string, answered: string, days: number) =>
      `Submitted ${submitted}, answered ${answered}: ${daysInWords(days, 'day', 'days')}. The usual term is three weeks.`,
  },
  announcedOn: {
    nl: (submitted: string, announced: string, days: number) =>
      `Ingezonden ${submitted}, mededeling ${announced}: ${daysInWords(days, 'dag', 'dagen')}. De gebruikelijke termijn voor een antwoord is drie weken.`,
    en: (submitted: string, announced: string, days: number) =>
      `Submitted ${submitted}, notice ${announced}: ${daysInWords(days, 'day', 'days')}. The usual term for an answer is three weeks.`,
  },

  documentChanged: {
    nl: 'Het document is intussen gewijzigd. Probeer het opnieuw.',
    en: 'The document has changed in the meantime. Try again.',
  },
  renameNowhere: {
    nl: 'Zet de cursor op het nummer van een vraag om dat te wijzigen.',
    en: 'Place the cursor on the number of a question to change it.',
  },
  renameDouble: {
    nl: (number: string) =>
      `Vraag ${number} komt meer dan één keer voor, dus het is niet duidelijk welke verwijzingen mee moeten. Wijzig het nummer met de hand.`,
    en: (number: string) =>
      `Question ${number} is asked more than once, so it is not clear which references should change with it. Change the number by hand.`,
  },
  renameImplied: {
    nl: (number: string, span: string) =>
      `Vraag ${number} is onderdeel van “${span}”, waarin het nummer niet apart staat. Schrijf de nummers daar eerst uit.`,
    en: (number: string, span: string) =>
      `Question ${number} is part of “${span}”, in which its number is not written separately. Write out the numbers there first.`,
  },
  renameNotNumber: {
    nl: (name: string) =>
      `“${name}” is geen vraagnummer. Kies een getal van 1 tot en met 999, zo nodig met een letter van a tot en met h erachter: 3 of 3a.`,
    en: (name: string) =>
      `“${name}” is not the number of a question. Choose a number from 1 to 999, if need be followed by a letter from a to h: 3 or 3a.`,
  },
  renameTaken: {
    nl: (number: string) => `Vraag ${number} bestaat al in dit document. Kies een ander nummer.`,
    en: (number: string) => `Question ${number} exists in this document already. Choose another number.`,
  },
  renameChangesPlace: {
    nl: (number: string, next: string, place: string) =>
      `Vraag ${number} kan niet vraag ${next} worden: “${place}” krijgt dan een andere betekenis. Pas die nummers eerst aan.`,
    en: (number: string, next: string, place: string) =>
      `Question ${number} cannot become question ${next}: “${place}” would then mean something else. Change those numbers first.`,
  },
  renameChangesDocument: {
    nl: (number: string, next: string) =>
      `Vraag ${number} kan niet vraag ${next} worden: de vragen en antwoorden worden dan anders herkend.`,
    en: (number: string, next: string) =>
      `Question ${number} cannot become question ${next}: the questions and answers would then be recognised differently.`,
  },
} as const;

function daysInWords(days: number, one: string, more: string): string {
  return `${days} ${days === 1 ? one : more}`;
}
