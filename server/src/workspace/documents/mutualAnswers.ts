import type { PrintedQuestion } from './documentPrint';
import { type Answering, areOfTwoRoles } from './roles';

/** A document with what it asks, and how many numbers of each question still wait for an answer in it. */
export interface AnsweredDocument extends Answering {
  readonly questions: readonly Pick<PrintedQuestion, 'key' | 'open'>[];
}

/**
 * Whether two documents complete each other, and none of them is the questions to the other: two letters with a part of
 * the answers each, or two parts of a draft. Then each holds answers to the other.
 */
export function answerEachOther(one: AnsweredDocument, other: AnsweredDocument): boolean {
  return !areOfTwoRoles(one, other) && completeEachOther(one, other);
}

/**
 * Whether two documents ask the same questions, in the same words and order, and each answers some that the other leaves
 * open, more than half of them together. One with few answers may be the questions to the other, or a first letter
 * beside it where a third document holds the questions alone.
 */
export function completeEachOther(one: AnsweredDocument, other: AnsweredDocument): boolean {
  if (one.questions.length !== other.questions.length) return false;
  let [answered, onlyHere, onlyThere] = [0, 0, 0];
  for (const [place, here] of one.questions.entries()) {
    const there = other.questions[place];
    if (here.key !== there?.key) return false;
    if (here.open === 0 || there.open === 0) answered++;
    if (here.open === 0 && there.open > 0) onlyHere++;
    if (here.open > 0 && there.open === 0) onlyThere++;
  }
  return onlyHere > 0 && onlyThere > 0 && 2 * answered > one.questions.length;
}
