import type { Language } from '../messages';
import type { Summary } from './summary';
import { count, type Word, wordFor } from './words';

/**
 * How many questions there are and how many of them are answered: `3 vragen: 2 beantwoord, 1 open`. An introduction to
 * other questions asks nothing, and a question whose answer is still to be written is open.
 */
export function describeQuestions(summary: Summary, language: Language): string {
  const { questions, introduction, answered, referred, elsewhere, deferred, mergedAnswers } = summary;
  if (questions === 0) return wordFor('noQuestions', language);
  const unanswered = summary.unanswered + summary.unwritten;
  const asked = count(questions - introduction, 'question', language);
  const states = describeCounts({ answered, referred, elsewhere, deferred, unanswered }, language);
  const merged = describeCounts({ mergedAnswer: mergedAnswers }, language);
  return `${asked}${states && `: ${states}`}${merged && ` (${merged})`}`;
}

/** How many findings there are of each severity: `1 waarschuwing, 3 opmerkingen`. */
export function describeFindings({ error, warning, information, hint }: Summary, language: Language): string {
  return describeCounts({ error, warning, information, hint }, language) || wordFor('noFindings', language);
}

/** What there is any of, in the order given: `13 beantwoord, 2 open`. */
function describeCounts(counts: Readonly<Partial<Record<Word, number>>>, language: Language): string {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => count(number, name as Word, language))
    .join(', ');
}
