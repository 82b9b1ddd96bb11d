import type { Question } from '../../parser/structure';
import { aboutQuestion, type Companion, type Comparison } from '../elsewhere/comparison';
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

/** The number under which a question was submitted, where that is known and only one. */
export function submittedNumberOf(comparison: Comparison | undefined, { number, range }: Asked): number | undefined {
  if (comparison?.role !== 'questions') return undefined;
  const [shared] = aboutQuestion(comparison.shared, ({ here }) => here, { number, heading: range });
  const [submitted, ...others] = shared?.there.numbers ?? [];
  return others.length === 0 && /^\d+$/.test(submitted ?? '') ? Number(submitted) : undefined;
}

/**
 * The number under which a question was submitted, where it has another one here: parliament knows it by that number.
 * Nothing where the two are the same, or where it is not certain that the documents belong together.
 */
export function otherSubmittedNumber(
  { selectionRange: heading }: Question,
  number: string,
  companion: Companion | undefined,
): string | undefined {
  if (companion?.isCertain !== true || companion.comparison.role !== 'questions') return undefined;
  const [both] = aboutQuestion(companion.comparison.shared, ({ here }) => here, { number, heading });
  if (both === undefined) return undefined;
  const [here, there] = [both.here.numbers, both.there.numbers];
  return here.length === there.length && !there.includes(number) ? there[here.indexOf(number)] : undefined;
}
