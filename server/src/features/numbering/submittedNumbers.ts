import { aboutQuestion, type Comparison } from '../comparison';
import type { Asked } from './askedNumbers';

/**
 * Whether a question has the number under which it was submitted. Such a number stays where others change: it is by
 * this number that parliament knows the question. Without the document of the submitted questions nothing is known.
 */
export function hasSubmittedNumber(comparison: Comparison | undefined, { number, range }: Asked): boolean {
  if (comparison?.role !== 'questions') return false;
  return aboutQuestion(comparison.shared, ({ here }) => here, { number, heading: range }).some(({ there }) =>
    there.numbers.includes(number),
  );
}
