import { en, nl, plural } from './numbers';

/** How many questions there are, and how many of those are answered, some of them with a reference or elsewhere. */
export interface CompletenessCounts {
  readonly total: number;
  readonly answered: number;
  readonly referred: number;
  /** Those of the answered ones that are answered in another document. */
  readonly elsewhere?: number;
  /** Submitted questions that the document neither repeats nor answers; they are in the total. */
  readonly leftOut?: number;
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
  leftOut: { nl: 'staat niet in dit document', en: 'not in this document' },
  leftOutNumbers: {
    nl: (numbers: readonly string[], name: string) =>
      `Vraag ${nl(numbers)} uit ${name} ${numbers.length === 1 ? 'staat' : 'staan'} niet in dit document.`,
    en: (numbers: readonly string[], name: string) =>
      `Question${plural(numbers)} ${en(numbers)} of ${name} ${numbers.length === 1 ? 'is' : 'are'} not in this document.`,
  },
  showOpenQuestions: {
    nl: 'Klik voor de lijst van onbeantwoorde vragen.',
    en: 'Click for the list of unanswered questions.',
  },
} as const;

function dutchCounts({ total, answered, elsewhere = 0, leftOut = 0 }: CompletenessCounts): string {
  if (total === 0) return 'Geen vragen';
  const missing = leftOut > 0 ? `, ${leftOut} ${leftOut === 1 ? 'ontbreekt' : 'ontbreken'}` : '';
  const how = elsewhere > 0 && elsewhere === answered ? 'elders beantwoord' : 'beantwoord';
  return `${answered}/${total} ${how}${missing}`;
}

function englishCounts({ total, answered, elsewhere = 0, leftOut = 0 }: CompletenessCounts): string {
  if (total === 0) return 'No questions';
  const how = elsewhere > 0 && elsewhere === answered ? 'answered elsewhere' : 'answered';
  return `${answered}/${total} ${how}${leftOut > 0 ? `, ${leftOut} missing` : ''}`;
}

function dutchCountsInFull({ total, answered, referred, elsewhere = 0 }: CompletenessCounts): string {
  if (total === 0) return 'Er staan geen vragen in dit document.';
  const isElsewhere = elsewhere > 0 && elsewhere === answered;
  const how = isElsewhere ? 'elders beantwoord' : 'beantwoord';
  const ways = [
    ...(referred > 0 ? [`${referred} met een verwijzing`] : []),
    ...(elsewhere > 0 && !isElsewhere ? [`${elsewhere} elders`] : []),
  ];
  const of = ways.length > 0 ? `, waarvan ${ways.join(' en ')}` : '';
  if (total === 1) return answered === 0 ? 'De vraag is nog niet beantwoord.' : `De vraag is ${how}.`;
  if (answered === total) return `${total === 2 ? 'Beide' : `Alle ${total}`} vragen zijn ${how}${of}.`;
  if (answered === 0) return `Van de ${total} vragen is er nog geen beantwoord.`;
  return `${answered} van de ${total} vragen ${answered === 1 ? 'is' : 'zijn'} ${how}${of}.`;
}

function englishCountsInFull({ total, answered, referred, elsewhere = 0 }: CompletenessCounts): string {
  if (total === 0) return 'There are no questions in this document.';
  const isElsewhere = elsewhere > 0 && elsewhere === answered;
  const how = isElsewhere ? 'answered elsewhere' : 'answered';
  const ways = [
    ...(referred > 0 ? [`${referred} of them by reference`] : []),
    ...(elsewhere > 0 && !isElsewhere ? [`${elsewhere} of them elsewhere`] : []),
  ];
  const of = ways.length > 0 ? `, ${ways.join(' and ')}` : '';
  if (total === 1) return answered === 0 ? 'The question has not been answered yet.' : `The question is ${how}.`;
  if (answered === total) return `${total === 2 ? 'Both' : `All ${total}`} questions are ${how}${of}.`;
  if (answered === 0) return `None of the ${total} questions has been answered yet.`;
  return `${answered} of the ${total} questions ${answered === 1 ? 'is' : 'are'} ${how}${of}.`;
}
