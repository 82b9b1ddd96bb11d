import { en, nl, plural } from './numbers';

/** How many questions there are, and how many of those are answered, some of them with a reference. */
export interface CompletenessCounts {
  readonly total: number;
  readonly answered: number;
  readonly referred: number;
}

/** How complete a document is. */
export const completenessMessages = {
  counts: { nl: dutchCounts, en: englishCounts },
  countsInFull: { nl: dutchCountsInFull, en: englishCountsInFull },
  openNumbers: {
    nl: (numbers: readonly string[]) => `Open: vraag ${nl(numbers)}.`,
    en: (numbers: readonly string[]) => `Open: question${plural(numbers)} ${en(numbers)}.`,
  },
  deferredNumbers: {
    nl: (numbers: readonly string[]) => `Uitgesteld: vraag ${nl(numbers)}.`,
    en: (numbers: readonly string[]) => `Deferred: question${plural(numbers)} ${en(numbers)}.`,
  },
  showOpenQuestions: { nl: 'Klik voor de lijst van open vragen.', en: 'Click for the list of open questions.' },
} as const;

function dutchCounts({ total, answered }: CompletenessCounts): string {
  if (total === 0) return 'Geen vragen';
  return `${answered}/${total} beantwoord`;
}

function englishCounts({ total, answered }: CompletenessCounts): string {
  if (total === 0) return 'No questions';
  return `${answered}/${total} answered`;
}

function dutchCountsInFull({ total, answered, referred }: CompletenessCounts): string {
  if (total === 0) return 'Er staan geen vragen in dit document.';
  const reference = referred > 0 ? `, waarvan ${referred} met een verwijzing` : '';
  if (total === 1) return answered === 0 ? 'De vraag is nog niet beantwoord.' : 'De vraag is beantwoord.';
  if (answered === total) return `Alle ${total} vragen zijn beantwoord${reference}.`;
  if (answered === 0) return `Van de ${total} vragen is er nog geen beantwoord.`;
  return `${answered} van de ${total} vragen ${answered === 1 ? 'is' : 'zijn'} beantwoord${reference}.`;
}

function englishCountsInFull({ total, answered, referred }: CompletenessCounts): string {
  if (total === 0) return 'There are no questions in this document.';
  const reference = referred > 0 ? `, ${referred} of them by reference` : '';
  if (total === 1) return answered === 0 ? 'The question has not been answered yet.' : 'The question is answered.';
  if (answered === total) return `All ${total} questions are answered${reference}.`;
  if (answered === 0) return `None of the ${total} questions has been answered yet.`;
  return `${answered} of the ${total} questions ${answered === 1 ? 'is' : 'are'} answered${reference}.`;
}
