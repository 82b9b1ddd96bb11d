import { en, inWords, nl, plural } from './numbers';

// With more numbers than these it is their count that says something.
const mostNumbers = 3;

/** The list of questions: how it stands with each of them, and which are shown. */
export const questionMessages = {
  open: { nl: 'open', en: 'open' },
  mergedWith: {
    nl: (numbers: readonly string[]) =>
      numbers.length > mostNumbers ? `samen met ${numbers.length} andere vragen` : `samen met vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) =>
      numbers.length > mostNumbers
        ? `together with ${numbers.length} other questions`
        : `together with question${plural(numbers)} ${en(numbers)}`,
  },
  doubleNumber: { nl: 'dubbel nummer', en: 'double number' },
  submittedAs: {
    nl: (number: string) => `ingezonden als vraag ${number}`,
    en: (number: string) => `submitted as question ${number}`,
  },
  referred: { nl: 'met een verwijzing', en: 'by reference' },
  elsewhere: { nl: 'elders beantwoord', en: 'answered elsewhere' },
  introduction: { nl: 'inleiding', en: 'introduction' },
  withdrawn: { nl: 'vervallen', en: 'withdrawn' },
  answered: {
    nl: (how: string) => `beantwoord ${how}`.trimEnd(),
    en: (how: string) => `answered ${how}`.trimEnd(),
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
  whichQuestions: { nl: 'Welke vragen de lijst toont', en: 'Which questions the list shows' },
  allQuestions: { nl: 'Alle vragen', en: 'All questions' },
  mergedQuestions: { nl: 'Samengevoegde vragen', en: 'Merged questions' },
  referredQuestions: { nl: 'Vragen met een verwijzing', en: 'Questions answered by reference' },
  onlyOpen: { nl: 'alleen onbeantwoord', en: 'only unanswered' },
  onlyMerged: { nl: 'alleen samengevoegd', en: 'only merged' },
  onlyReferred: { nl: 'alleen met een verwijzing', en: 'only by reference' },
  listsOpen: {
    nl: 'De lijst toont alleen onbeantwoorde vragen.',
    en: 'The list shows unanswered questions only.',
  },
  listsMerged: {
    nl: 'De lijst toont alleen vragen die samen met andere beantwoord zijn.',
    en: 'The list shows only questions that are answered together with others.',
  },
  listsReferred: {
    nl: 'De lijst toont alleen vragen die met een verwijzing beantwoord zijn.',
    en: 'The list shows only questions that are answered by reference.',
  },
  noneMerged: {
    nl: 'Er is geen vraag die samen met een andere beantwoord is.',
    en: 'No question is answered together with another one.',
  },
  noneReferred: {
    nl: 'Er is geen vraag die met een verwijzing beantwoord is.',
    en: 'No question is answered by reference.',
  },

  goToQuestion: { nl: 'Naar de vraag', en: 'Go to the question' },
  copied: {
    nl: (number: string) => `De tekst van vraag ${number} is gekopieerd.`,
    en: (number: string) => `The text of question ${number} has been copied.`,
  },
} as const;
