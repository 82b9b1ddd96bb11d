import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import { numbersIn, type Referring, referralCircles } from './referralCircles';
import type { Finding } from './rule';

/** Answers that only refer to each other. A circle is reported once, with the way along it: one answer solves it. */
export function findCircularReferences(structure: Structure, messages: Messages): readonly Finding[] {
  return referralCircles(structure).flatMap((circle) => findingsAbout(circle, messages));
}

function findingsAbout(circle: readonly Referring[], messages: Messages): readonly Finding[] {
  const [first] = circle;
  if (first === undefined) return [];
  const numbers = [...new Set(circle.flatMap(({ covers }) => covers))];
  const range = first.referral.range;
  if (circle.length === 1) return [{ range, message: messages.referenceToItself(numbers) }];
  const related = circle.map(({ covers, referral }) => ({
    range: referral.range,
    message: messages.refersTo(covers, numbersIn(referral)),
  }));
  return [{ range, message: messages.circularReference(numbers), related }];
}
