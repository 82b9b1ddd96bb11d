import type { Position } from 'vscode-languageserver-types';
import { putQuestions } from '../../parser/lookup';
import { compare } from '../../parser/ranges';
import type { Answer, Question, Structure } from '../../parser/structure';
import type { MissingAnswer } from './missingAnswers';

/** Where an answer belongs. */
export interface AnswerPlace {
  /** The end of the text below which it comes, or the beginning of the heading above which it comes. */
  readonly position: Position;
  readonly side: 'below' | 'above';
}

/**
 * Where a missing answer belongs: below its question, and below the answers to earlier questions that stand directly
 * below that; in a document that keeps its answers apart from the questions, in their order among those.
 */
export function placeOf({ set, question, numbers }: MissingAnswer): AnswerPlace {
  const last = set.answers.at(-1);
  const order = putQuestions(set).map(({ asked }) => asked.number);
  const orderOf = (covered: readonly string[]) => Math.min(...covered.map((number) => order.indexOf(number)));
  const own = orderOf(numbers);
  if (last === undefined || !keepsAnswersApart(set)) {
    const isEarlier = ({ covers }: Answer) =>
      covers.every((number) => order.includes(number) && order.indexOf(number) < own);
    const below = answersBelow(set, question);
    const other = below.findIndex((answer) => !isEarlier(answer));
    const section = (other === -1 ? below : below.slice(0, other)).at(-1) ?? question;
    return { position: section.body.end, side: 'below' };
  }
  const next = set.answers.find(({ covers }) => orderOf(covers) > own);
  return next === undefined
    ? { position: last.body.end, side: 'below' }
    : { position: next.range.start, side: 'above' };
}

/** The answers between a question and the one that follows it. */
export function answersBelow(set: Structure, question: Question): readonly Answer[] {
  const next = set.questions[set.questions.indexOf(question) + 1];
  return set.answers.filter(
    ({ range: { start } }) =>
      compare(question.range.start, start) < 0 && (next === undefined || compare(start, next.range.start) < 0),
  );
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
