import type { Position } from 'vscode-languageserver-types';
import { putQuestions } from '../../parser/lookup';
import { compare } from '../../parser/ranges';
import type { Structure } from '../../parser/structure';
import type { MissingAnswer } from './missingAnswers';

/** Where an answer belongs. */
export interface AnswerPlace {
  /** The end of the text below which it comes, or the beginning of the heading above which it comes. */
  readonly position: Position;
  readonly side: 'below' | 'above';
}

/**
 * Where a missing answer belongs: below its question; in a document that keeps its answers apart from the questions,
 * in their order among those.
 */
export function placeOf({ set, question, numbers }: MissingAnswer): AnswerPlace {
  const last = set.answers.at(-1);
  if (last === undefined || !keepsAnswersApart(set)) return { position: question.body.end, side: 'below' };
  const order = putQuestions(set).map(({ asked }) => asked.number);
  const orderOf = (covered: readonly string[]) => Math.min(...covered.map((number) => order.indexOf(number)));
  const own = orderOf(numbers);
  const next = set.answers.find(({ covers }) => orderOf(covers) > own);
  return next === undefined
    ? { position: last.body.end, side: 'below' }
    : { position: next.range.start, side: 'above' };
}

/**
 * Whether all answers stand below all questions, as against each below its own. An answer directly below the last
 * question, to that question, says nothing about where the others will stand.
 */
export function keepsAnswersApart(set: Structure): boolean {
  const last = putQuestions(set).at(-1)?.question;
  const [first] = set.answers;
  if (last === undefined || first === undefined || compare(first.range.start, last.range.start) < 0) return false;
  return set.answers.some(({ covers }) => !last.numbers.some(({ number }) => covers.includes(number)));
}
