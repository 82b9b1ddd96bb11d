import { askedNumbers } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import { answersTo, textOf } from '../parser/lookup';
import { hasOwnText } from '../parser/states';
import type { Answer, Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Answers to a question that has one already, with the way to the first. An answer that only points at another one,
 * that is not written yet, or that says to be a part ("Antwoord 1a" to question 1, or "(vervolg)") does not count. A
 * number that is asked twice is reported as that; and where two sets of questions stand in one document, two answers
 * to one number are as it should be.
 */
export function findDuplicateAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const [row = [], ...others] = askedNumbers(structure);
  if (others.length > 0) return [];
  const counts = new Map<string, number>();
  for (const { number } of row) {
    if (answersTo(structure, number).length > 1) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count === 1)
    .flatMap(([number]) => {
      const [first, ...again] = answersTo(structure, number).filter((answer) => isWhole(structure, answer, number));
      return again.map((answer) => ({
        range: rangeOf(answer, number),
        message: messages.duplicateAnswer(number, again.length + 1),
        related: [{ range: rangeOf(first as Answer, number), message: messages.firstAnswer(number) }],
      }));
    });
}

/** Whether an answer is, for all that it says, the whole answer to a number. */
function isWhole(structure: Structure, answer: Answer, number: string): boolean {
  const { numbers, body } = answer;
  const saysPart = numbers.length > 0 && !numbers.some((mark) => mark.number === number);
  if (saysPart || !hasOwnText(answer)) return false;
  return !/^\(?vervolg\b/i.test(textOf(structure, body));
}

/** The number in the heading of the answer, or the heading where it says none. */
function rangeOf({ numbers, selectionRange }: Answer, number: string) {
  return numbers.find((mark) => mark.number === number)?.range ?? selectionRange;
}
