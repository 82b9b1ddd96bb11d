import { type Comparison, isAnsweredThere } from '../features/elsewhere/comparison';
import type { Messages } from '../messages';
import { answersTo, questionWith, sectionAt } from '../parser/lookup';
import { stateOf } from '../parser/states';
import { isOpen, type Structure } from '../parser/structure';
import { isSame } from '../parser/text/ranges';
import { isReferring, numbersIn, type Referring, referralCircles } from './referralCircles';
import type { Finding, RelatedPlace } from './rule';
import { whoseQuestion } from './whoseQuestion';

/**
 * Answers that only refer to a question which is open itself, of their own set or another one, so that theirs stays
 * open too. What is missing is told where it is missing, so this is mild; a circle in one set is told as that. Of a
 * question that is withdrawn nothing is missing, so a reference to nothing else is told here alone, and in earnest.
 */
export function findReferencesToOpenQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return [
    ...findReferencesInSet(structure, messages, comparison),
    ...findReferencesToOtherSets(structure, messages, comparison),
  ];
}

function findReferencesToOtherSets(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return structure.setReferences.flatMap(({ reference, set, isWhole }) => {
    const answer = isWhole ? sectionAt(structure, reference.range.start) : undefined;
    if (set === undefined || answer === undefined || !('covers' in answer)) return [];
    const covered = answer.covers.filter((number) => waits(structure, number, comparison));
    const named = reference.numbers.map(({ number }) => number).filter((number) => waits(set, number, comparison));
    if (covered.length === 0 || named.length === 0) return [];
    const message = messages.referenceToOpen(named, covered, whoseQuestion(structure, reference));
    return [{ range: reference.range, message, atMost: 'information' }];
  });
}

function findReferencesInSet(
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
    if (covered.length === 0) return [];
    const named = answer.referral.numbers.filter(({ number }) => isWaiting(number));
    if (named.length === 0) return referenceToWithdrawn(structure, answer, covered, messages);
    const numbers = named.map(({ number }) => number);
    const message = messages.referenceToOpen(numbers, covered);
    // Of the numbers that "4 t/m 9" leaves out the first is enough.
    const shown = named.filter((mark, index) => !named.slice(0, index).some(({ range }) => isSame(range, mark.range)));
    const related = shown.flatMap(({ number }) => placeOf(structure, number, messages));
    return [{ range: answer.referral.range, message, related, atMost: 'information' }];
  });
}

/** The finding on an answer that leaves these questions open, where one that it refers to is withdrawn. */
function referenceToWithdrawn(
  structure: Structure,
  { referral }: Referring,
  open: readonly string[],
  messages: Messages,
): readonly Finding[] {
  const withdrawn = numbersIn(referral).filter((number) => stateOf(structure, number) === 'withdrawn');
  return withdrawn.length === 0
    ? []
    : [{ range: referral.range, message: messages.referenceToWithdrawn(withdrawn, open) }];
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
