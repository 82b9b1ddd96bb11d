import type { Completeness } from './completeness';

/** The languages in which the client speaks to its user. */
export type Language = keyof typeof conjunctions;

/** The messages of one language, by name. */
export type Messages = { readonly [Name in keyof typeof table]: (typeof table)[Name][Language] };

/** All that the client says, in one language. */
export function messagesIn(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[language]])) as Messages;
}

const conjunctions = { nl: 'en', en: 'and' };

const table = {
  name: { nl: 'Vraag en Antwoord', en: 'Vraag en Antwoord' },

  counts: { nl: dutchCounts, en: englishCounts },
  countsInFull: { nl: dutchCountsInFull, en: englishCountsInFull },
  openNumbers: {
    nl: (numbers: readonly string[]) => `Open: vraag ${joinNumbers(numbers, 'nl')}.`,
    en: (numbers: readonly string[]) => `Open: question${plural(numbers)} ${joinNumbers(numbers, 'en')}.`,
  },
  deferredNumbers: {
    nl: (numbers: readonly string[]) => `Uitgesteld: vraag ${joinNumbers(numbers, 'nl')}.`,
    en: (numbers: readonly string[]) => `Deferred: question${plural(numbers)} ${joinNumbers(numbers, 'en')}.`,
  },
  showOpenQuestions: { nl: 'Klik voor de lijst van open vragen.', en: 'Click for the list of open questions.' },

  question: {
    nl: (numbers: readonly string[]) => `Vraag ${joinNumbers(numbers, 'nl')}`,
    en: (numbers: readonly string[]) => `Question${plural(numbers)} ${joinNumbers(numbers, 'en')}`,
  },
  answer: {
    nl: (numbers: readonly string[]) => `Antwoord op vraag ${joinNumbers(numbers, 'nl')}`,
    en: (numbers: readonly string[]) => `Answer to question${plural(numbers)} ${joinNumbers(numbers, 'en')}`,
  },
  deferred: { nl: 'uitgesteld', en: 'deferred' },
  unwritten: { nl: 'antwoord nog niet ingevuld', en: 'answer not filled in' },
  openQuestions: { nl: 'Open vragen', en: 'Open questions' },
  chooseQuestion: { nl: 'Kies een vraag om ernaartoe te gaan', en: 'Choose a question to go to it' },
  allAnswered: { nl: 'Alle vragen zijn beantwoord.', en: 'All questions have been answered.' },
  noQuestions: { nl: 'Er staan geen vragen in dit document.', en: 'There are no questions in this document.' },

  counterparts: { nl: 'Bijbehorende vragen en antwoorden', en: 'Counterparts' },
  chooseCounterpart: { nl: 'Kies waar u naartoe gaat', en: 'Choose where to go' },
  notAnswered: {
    nl: (numbers: readonly string[]) => `Er is nog geen antwoord op vraag ${joinNumbers(numbers, 'nl')}.`,
    en: (numbers: readonly string[]) =>
      `There is no answer to question${plural(numbers)} ${joinNumbers(numbers, 'en')} yet.`,
  },
  noCounterpart: {
    nl: 'Hier hoort geen vraag of antwoord bij.',
    en: 'No question or answer belongs to this place.',
  },

  unavailable: {
    nl: 'Vraag en Antwoord is nu niet beschikbaar.',
    en: 'Vraag en Antwoord is not available at the moment.',
  },
  starting: { nl: 'Vraag en Antwoord start', en: 'Vraag en Antwoord is starting' },
  running: { nl: 'Vraag en Antwoord werkt', en: 'Vraag en Antwoord is working' },
  stopped: { nl: 'Vraag en Antwoord is gestopt', en: 'Vraag en Antwoord has stopped' },
  failed: { nl: 'Vraag en Antwoord werkt niet', en: 'Vraag en Antwoord is not working' },
  failedDetail: {
    nl: 'Start opnieuw. Helpt dat niet, kijk dan in het uitvoervenster.',
    en: 'Restart it. If that does not help, look at the output.',
  },
  restart: { nl: 'Opnieuw starten', en: 'Restart' },
  restarted: { nl: 'Vraag en Antwoord is opnieuw gestart', en: 'Vraag en Antwoord has been restarted' },
} as const;

function dutchCounts({ total, answered }: Completeness): string {
  if (total === 0) return 'Geen vragen';
  return `${answered}/${total} beantwoord`;
}

function englishCounts({ total, answered }: Completeness): string {
  if (total === 0) return 'No questions';
  return `${answered}/${total} answered`;
}

function dutchCountsInFull({ total, answered, referred, open }: Completeness): string {
  if (total === 0) return 'Er staan geen vragen in dit document.';
  const reference = referred > 0 ? `, waarvan ${referred} met een verwijzing` : '';
  if (total === 1) return answered === 0 ? 'De vraag is nog niet beantwoord.' : 'De vraag is beantwoord.';
  if (open.length === 0) return `Alle ${total} vragen zijn beantwoord${reference}.`;
  if (answered === 0) return `Van de ${total} vragen is er nog geen beantwoord.`;
  return `${answered} van de ${total} vragen ${answered === 1 ? 'is' : 'zijn'} beantwoord${reference}.`;
}

function englishCountsInFull({ total, answered, referred, open }: Completeness): string {
  if (total === 0) return 'There are no questions in this document.';
  const reference = referred > 0 ? `, ${referred} of them by reference` : '';
  if (total === 1) return answered === 0 ? 'The question has not been answered yet.' : 'The question is answered.';
  if (open.length === 0) return `All ${total} questions are answered${reference}.`;
  if (answered === 0) return `None of the ${total} questions has been answered yet.`;
  return `${answered} of the ${total} questions ${answered === 1 ? 'is' : 'are'} answered${reference}.`;
}

function joinNumbers(numbers: readonly string[], language: Language): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

function plural(numbers: readonly string[]): string {
  return numbers.length > 1 ? 's' : '';
}
