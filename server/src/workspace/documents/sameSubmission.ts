import { haveSameNumber, haveSameOrigin } from '../../parser/frontMatter/source';
import type { Origin } from './origin';

/**
 * Whether two documents say that they hold the questions of one submission: under the same number of parliament, or by
 * the same members on the same day. Members who ask about several things on one day name them, `over fatbikes`, which
 * may be written `over fat bikes`.
 */
export function areOfSameSubmission(one: Origin, other: Origin): boolean {
  if (haveSameNumber(one, other)) return true;
  if (one.submitted === undefined || one.submitted !== other.submitted) return false;
  return haveSameOrigin(one, other) === true && mayBeSameSubject(one.subject, other.subject);
}

function mayBeSameSubject(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || withoutBlanks(one) === withoutBlanks(other);
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}
