import type { Overview } from '../../../server/src/protocol';
import type { Messages } from '../messages';
import type { QuestionFilter } from './questionList';

/** What is said of a filter, by the names of the messages: in short, in full, and when nothing gets through. */
export const filterMessages = {
  open: { name: 'onlyOpen', some: 'listsOpen', none: 'allAnswered' },
  merged: { name: 'onlyMerged', some: 'listsMerged', none: 'noneMerged' },
  referred: { name: 'onlyReferred', some: 'listsReferred', none: 'noneReferred' },
} as const;

/**
 * What stands above the list of questions: which it shows, where those are not all, or why there are none; and which
 * submitted questions can have no row, as they stand nowhere in the document.
 */
export function getQuestionNotices(
  { questions, answers, counterpart }: Overview,
  filter: QuestionFilter,
  shown: number,
  messages: Messages,
): readonly string[] {
  const waits = filter === 'all' || filter === 'open';
  const absent = waits ? leftOutNotices(counterpart, messages) : [];
  if (questions.length === 0) return [answers.length > 0 ? messages.onlyAnswers : messages.noQuestions, ...absent];
  if (filter === 'all') return absent;
  if (shown > 0) return [messages[filterMessages[filter].some], ...absent];
  return absent.length > 0 ? absent : [messages[filterMessages[filter].none]];
}

/** Which submitted questions the document leaves out, in a sentence if there are any. */
export function leftOutNotices(counterpart: Overview['counterpart'], messages: Messages): readonly string[] {
  const leftOut = counterpart?.leftOut.map(({ number }) => number) ?? [];
  return leftOut.length > 0 ? [messages.leftOutNumbers(leftOut, counterpart?.name ?? '')] : [];
}
