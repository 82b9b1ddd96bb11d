import { answersTo, questionWith } from '../../parser/lookup';
import { wholeOf } from '../../parser/numbers/numbers';
import type { Answer, Structure } from '../../parser/structure';
import { timesPut } from './timesPut';

/** What the heading of an answer says, or should say where it says no number. */
export function saidBy({ numbers, covers }: Answer): readonly string[] {
  return numbers.length > 0 ? numbers.map(({ number }) => number) : covers;
}

/**
 * Numbers for one heading, each once, in the order in which their questions are put; a question that is put in its
 * sub-questions alone, as 1 in 1a and 1b, stands where the first of them is put.
 */
export function inOrder(set: Structure, numbers: readonly string[]): readonly string[] {
  const putIn = (number: string) =>
    set.questions.find((question) => question.numbers.some((part) => wholeOf(part.number) === number));
  const place = (number: string) => {
    const question = questionWith(set, number) ?? putIn(number);
    return question === undefined ? Number.POSITIVE_INFINITY : set.questions.indexOf(question);
  };
  return [...new Set(numbers)].sort((one, other) => place(one) - place(other) || 0);
}

/** Whether each of some numbers is asked once. */
export function areAskedOnce(set: Structure, numbers: readonly string[]): boolean {
  const times = timesPut(set);
  return numbers.every((number) => times.get(number) === 1);
}

/** Whether an answer is the only one to its questions, each of which is asked once. */
export function isOnlyAnswer(set: Structure, { covers }: Answer): boolean {
  return areAskedOnce(set, covers) && covers.every((number) => answersTo(set, number).length === 1);
}
