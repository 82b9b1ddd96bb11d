import { en, inWords, nl, plural } from './numbers';

/** What the parts of a document are called, how it stands with them, and how long was waited for them. */
export const sectionMessages = {
  question: {
    nl: (numbers: readonly string[]) => `Vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Question${plural(numbers)} ${en(numbers)}`,
  },
  answer: {
    nl: (numbers: readonly string[]) => (numbers.length > 0 ? `Antwoord op vraag ${nl(numbers)}` : 'Antwoord'),
    en: (numbers: readonly string[]) =>
      numbers.length > 0 ? `Answer to question${plural(numbers)} ${en(numbers)}` : 'Answer',
  },
  questionSet: {
    nl: (place: number, name?: string) => `Reeks ${place}${name === undefined ? '' : `: ${name}`}`,
    en: (place: number, name?: string) => `Set ${place}${name === undefined ? '' : `: ${name}`}`,
  },
  openCount: {
    nl: (open: number, deferred: number) =>
      inWords([open, open === 1 ? 'open vraag' : 'open vragen'], [deferred, 'uitgesteld']),
    en: (open: number, deferred: number) =>
      inWords([open, open === 1 ? 'open question' : 'open questions'], [deferred, 'deferred']),
  },
  footnote: {
    nl: (label: string) => `Voetnoot ${label}`,
    en: (label: string) => `Footnote ${label}`,
  },
  frontMatter: { nl: 'Begin van het document', en: 'Start of the document' },
  explanatoryNote: { nl: 'Toelichting', en: 'Explanatory note' },
  closing: { nl: 'Slot', en: 'Closing' },
  titleBetween: { nl: 'Tussenkop', en: 'Title' },
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
  elsewhere: { nl: 'elders beantwoord', en: 'answered elsewhere' },
  referred: { nl: 'beantwoord met een verwijzing', en: 'answered by reference' },
  open: { nl: 'open', en: 'open' },
  unwritten: { nl: 'antwoord nog niet af', en: 'answer not finished' },
  openOf: {
    nl: (numbers: readonly string[]) => `vraag ${nl(numbers)} open`,
    en: (numbers: readonly string[]) => `question${plural(numbers)} ${en(numbers)} open`,
  },
  deferred: { nl: 'uitgesteld', en: 'deferred' },
  deferredOf: {
    nl: (numbers: readonly string[]) => `vraag ${nl(numbers)} uitgesteld`,
    en: (numbers: readonly string[]) => `question${plural(numbers)} ${en(numbers)} deferred`,
  },
  introduction: { nl: 'inleiding', en: 'introduction' },
  withdrawn: { nl: 'vervallen', en: 'withdrawn' },

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
} as const;

function daysInWords(days: number, one: string, more: string): string {
  return `${days} ${days === 1 ? one : more}`;
}
