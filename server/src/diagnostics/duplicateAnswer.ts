import type { Messages } from '../messages';
import { answersTo, writingOf } from '../parser/lookup';
import type { Answer, Structure } from '../parser/structure';
import { askedNumbers } from './askedNumbers';
import type { Finding } from './rule';

/**
 * Answers to a question that has one already, with the way to the first. An answer that only points at another one,
 * or that is not written yet, does not count. A number that is asked twice is reported as that; and where two sets of
 * questions stand in one document, two answers to one number are as it should be.
 */
export function findDuplicateAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const [row, ...others] = askedNumbers(structure);
  if (others.length > 0) return [];
  const isAskedTwice = (number: string) => (row?.filter((asked) => asked.number === number).length ?? 0) > 1;
  return structure.answers.flatMap((answer) =>
    answer.covers.flatMap((number) => {
      const same = answersTo(structure, number).filter(
        (other) => other.referral === undefined && writingOf(structure, other) === 'text',
      );
      const [first] = same;
      if (first === undefined || first === answer || !same.includes(answer) || isAskedTwice(number)) return [];
      return [
        {
          range: rangeOf(answer, number),
          message: messages.duplicateAnswer(number, same.length),
          related: [{ range: rangeOf(first, number), message: messages.firstAnswer(number) }],
        },
      ];
    }),
  );
}

/** The number in the heading of the answer, or the heading where it says none. */
function rangeOf({ numbers, selectionRange }: Answer, number: string) {
  return numbers.find((mark) => mark.number === number)?.range ?? selectionRange;
}
