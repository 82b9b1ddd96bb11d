import { type Comparison, isAnsweredThere } from '../features/comparison';
import type { Messages } from '../messages';
import { answersTo, questionWith, stateOf } from '../parser/lookup';
import { isSame } from '../parser/ranges';
import { isOpen, type Structure } from '../parser/structure';
import { isReferring, referralCircles } from './referralCircles';
import type { Finding, RelatedPlace } from './rule';

/**
 * Answers that only refer to a question which is open itself, so that theirs stays open too. What is missing is told
 * where it is missing, so this is mild; a circle is told as that.
 */
export function findReferencesToOpenQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  const referring = structure.answers.filter(isReferring);
  if (referring.length === 0) return [];
  const inCircle = new Set(referralCircles(structure).flat());
  const isWaiting = (number: string) => waits(structure, number, comparison);
  return referring.flatMap((answer) => {
    const covered = inCircle.has(answer) ? [] : answer.covers.filter(isWaiting);
    const named = covered.length === 0 ? [] : answer.referral.numbers.filter(({ number }) => isWaiting(number));
    if (named.length === 0) return [];
    const numbers = named.map(({ number }) => number);
    const message = messages.referenceToOpen(numbers, covered);
    // Of the numbers that "4 t/m 9" leaves out the first is enough.
    const shown = named.filter((mark, index) => !named.slice(0, index).some(({ range }) => isSame(range, mark.range)));
    const related = shown.flatMap(({ number }) => placeOf(structure, number, messages));
    return [{ range: answer.referral.range, message, related, atMost: 'information' }];
  });
}

/** Whether a question that the document asks, or has a place to answer, has no answer here or in the other one. */
function waits(structure: Structure, number: string, comparison: Comparison | undefined): boolean {
  const question = questionWith(structure, number);
  if (question === undefined && answersTo(structure, number).length === 0) return false;
  return (
    isOpen(stateOf(structure, number)) &&
    !(question !== undefined && isAnsweredThere(comparison, number, question.selectionRange))
  );
}

/** Where the answer to a question is to be written, or else the question. */
function placeOf(structure: Structure, number: string, messages: Messages): readonly RelatedPlace[] {
  const place = answersTo(structure, number)[0] ?? questionWith(structure, number);
  return place === undefined ? [] : [{ range: place.selectionRange, message: messages.unanswered(number) }];
}
