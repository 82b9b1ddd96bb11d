import type { Position } from 'vscode-languageserver-types';
import { putQuestions } from '../../parser/lookup';
import type { Answer, Question, Section, Structure } from '../../parser/structure';
import { countWhile } from '../../parser/text/countWhile';
import { compare } from '../../parser/text/ranges';
import type { MissingAnswer } from './missingAnswers';
import { writingPlaceOf } from './writingPlace';

/** Where an answer belongs. */
export interface AnswerPlace {
  /** The end of the text below which it comes, or the beginning of the heading above which it comes. */
  readonly position: Position;
  readonly side: 'below' | 'above';
}

/**
 * Where a missing answer belongs: below its question, and below the answers to earlier questions that stand directly
 * below that, or the places of their texts; in a document that keeps its answers apart from the questions, in their order among those.
 */
export function placeOf({ set, question, numbers }: MissingAnswer): AnswerPlace {
  const { orderOf, latest, isApart } = set.once(findOrder);
  const last = set.answers.at(-1);
  const own = orderOf(numbers);
  if (last === undefined || !isApart) {
    const isBefore = (order: number) => order >= 0 && order < own;
    const isEarlier = ({ covers }: Answer) => covers.every((number) => isBefore(orderOf([number])));
    const below = answersBelow(set, question);
    const other = below.findIndex((answer) => !isEarlier(answer));
    const above = (other === -1 ? below : below.slice(0, other)).at(-1);
    const { end } = above === undefined ? question.body : writingPlaceOf(set, above);
    return { position: end, side: 'below' };
  }
  const next = set.answers[countWhile(latest, (order) => order <= own)];
  return next === undefined
    ? { position: writingPlaceOf(set, last).end, side: 'below' }
    : { position: next.range.start, side: 'above' };
}

/** The answers between a question and the one that follows it. */
export function answersBelow({ questions, answers }: Structure, question: Question): readonly Answer[] {
  const { start } = question.range;
  const next = questions[countWhile(questions, isUpTo(start))];
  const first = countWhile(answers, isUpTo(start));
  return answers.slice(first, next === undefined ? answers.length : countWhile(answers, isUpTo(next.range.start)));
}

/** Whether a question or an answer begins at a place in the text, or above it. */
export function isUpTo(position: Position): (section: Section) => boolean {
  return ({ range }) => compare(range.start, position) <= 0;
}

/**
 * Whether all answers stand below all questions, as against each below its own. An answer directly below the last
 * question, to that question, says nothing about where the others will stand.
 */
export function keepsAnswersApart(set: Structure): boolean {
  return set.once(findOrder).isApart;
}

/** In which order the questions of a set are put, by the first of some numbers; and the answers among them. */
function findOrder(set: Structure) {
  const put = putQuestions(set);
  const places = new Map(put.map(({ asked }, place) => [asked.number, place] as const).reverse());
  const orderOf = (numbers: readonly string[]) =>
    numbers.reduce((first, number) => Math.min(first, places.get(number) ?? -1), Number.POSITIVE_INFINITY);
  // How far the answers up to each have come, which only grows.
  const latest: number[] = [];
  for (const { covers } of set.answers) latest.push(Math.max(latest.at(-1) ?? -1, orderOf(covers)));
  return { orderOf, latest, isApart: isApart(set, put.at(-1)?.question) };
}

function isApart({ answers }: Structure, last: Question | undefined): boolean {
  const [first] = answers;
  if (last === undefined || first === undefined || compare(first.range.start, last.range.start) < 0) return false;
  return answers.some(({ covers }) => !last.numbers.some(({ number }) => covers.includes(number)));
}
