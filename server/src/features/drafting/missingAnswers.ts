import { inEachSet } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import type { Question, Structure } from '../../parser/structure';

/** A question for whose answer there is no place in the document. */
export interface MissingAnswer {
  /** The set of questions in which it is put. */
  readonly set: Structure;
  readonly question: Question;
  /** The numbers under its heading that no answer covers. */
  readonly numbers: readonly string[];
  /** A notice puts the answer off, so that it is missing on purpose. */
  readonly isDeferred: boolean;
}

/**
 * The answers that a document has no place for, in the order of the questions. Where a number is put twice each of them
 * misses one: it may be of another set, or numbered wrongly.
 */
export function missingAnswersOf(structure: Structure): readonly MissingAnswer[] {
  return inEachSet(structure, (set) => set.questions.flatMap((question) => missingFrom(set, question)));
}

function missingFrom(set: Structure, question: Question): readonly MissingAnswer[] {
  const put = question.numbers
    .filter(({ role }) => role === 'question')
    .map(({ number }) => ({ number, state: stateOf(set, number) }));
  const open = put.filter(({ state }) => state === 'unanswered' || state === 'deferred');
  if (open.length === 0) return [];
  const isDeferred = open.every(({ state }) => state === 'deferred');
  return [{ set, question, numbers: open.map(({ number }) => number), isDeferred }];
}
