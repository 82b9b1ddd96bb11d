import type { PrintedQuestion } from './documentPrint';
import { type Answering, areOfTwoRoles } from './roles';

/** A document with what it asks, and how many numbers of each question still wait for an answer in it. */
export interface AnsweredDocument extends Answering {
  readonly questions: readonly Pick<PrintedQuestion, 'key' | 'open'>[];
}

/**
 * Whether two documents ask the same questions, in the same words and order, and each answers some that the other leaves
 * open, more than half of them together: two letters with a part of the answers each, or two parts of a draft. Then none
 * of them holds the questions alone, and each holds answers to the other.
 */
export function answerEachOther(one: AnsweredDocument, other: AnsweredDocument): boolean {
  if (one.questions.length !== other.questions.length || areOfTwoRoles(one, other)) return false;
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
