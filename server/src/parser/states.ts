import { delayOfNumber, delaysOf } from './delays/delays';
import { answersTo, questionWith, sectionAt } from './lookup';
import { wholeOf } from './numbers/numbers';
import { openPartsOf } from './openParts';
import type { Answer, Question, QuestionState, SetReference, Structure } from './structure';

/** Whether an answer is written, and says more than where another one stands. */
export function hasOwnText({ referral, writing }: Answer): boolean {
  return referral === undefined && writing === 'text';
}

/** How it stands with the question that a number asks. */
export function stateOf(structure: Structure, number: string): QuestionState {
  const known = structure.once(knownStates);
  const before = known.get(number);
  if (before !== undefined) return before;
  const state = findState(structure, number);
  known.set(number, state);
  return state;
}

/** The states that were asked for before, by number. */
function knownStates(): Map<string, QuestionState> {
  return new Map();
}

function findState(structure: Structure, number: string): QuestionState {
  const role = questionWith(structure, number)?.numbers.find((one) => one.number === number)?.role;
  const answers = answersTo(structure, number);
  if (role === 'withdrawn') return role;
  const state = stateByText(structure, answers);
  if (state !== undefined) return openPartsOf(structure).has(number) ? 'unwritten' : state;
  if (answers.some(({ writing }) => writing === 'delay')) return 'deferred';
  if (answers.length > 0) return 'unwritten';
  return role === 'introduction' ? role : openState(structure, number);
}

/** The state of a question of which some answer has a text, or leads to one. */
function stateByText(structure: Structure, answers: readonly Answer[]): 'answered' | 'referred' | undefined {
  if (answers.some((answer) => hasOwnText(answer) && setReferralsOf(structure, answer).length === 0)) return 'answered';
  return answers.some((answer) => leadsToText(structure, answer)) ? 'referred' : undefined;
}

/** Whether the questions that an answer covers are all withdrawn: it need not have a text. */
export function isOfWithdrawn(structure: Structure, { covers }: Answer): boolean {
  return covers.length > 0 && covers.every((number) => stateOf(structure, number) === 'withdrawn');
}

/** The state of a question that has no answer. */
function openState(structure: Structure, number: string): QuestionState {
  return delayOfNumber(structure, number) === undefined ? 'unanswered' : 'deferred';
}

/** Whether a document answers nothing, and says that the answers come later. */
export function isDelay(structure: Structure): boolean {
  return structure.answers.length === 0 && delaysOf(structure).length > 0;
}

/** The answers of which the reference leads to one with a text of its own, along others or not. */
function leadingToText(structure: Structure): ReadonlySet<Answer> {
  const referring = new Map<Answer, Answer[]>();
  const reached = new Set<Answer>();
  for (const answer of structure.answers) {
    if (answer.referral === undefined) continue;
    for (const { number } of answer.referral.numbers) {
      for (const other of answersNamed(structure, number)) {
        const others = referring.get(other);
        if (hasOwnText(other)) reached.add(answer);
        else if (others === undefined) referring.set(other, [answer]);
        else others.push(answer);
      }
    }
  }
  // A set that grows while it is gone through yields what was added too.
  for (const answer of reached) for (const other of referring.get(answer) ?? []) reached.add(other);
  return reached;
}

/** Whether an answer that is nothing but a reference leads to one with a text of its own, in whichever set. */
function leadsToText(structure: Structure, answer: Answer): boolean {
  if (structure.setReferences.length === 0) return structure.once(leadingToText).has(answer);
  // A map that grows while it is gone through yields what was added too.
  const reached = new Map([[answer, structure]]);
  for (const [one, set] of reached) {
    if (reached.size > mostFollowed) return true;
    const referrals = setReferralsOf(set, one);
    if (referrals.length === 0 && hasOwnText(one)) return true;
    for (const { set: next = set, reference } of referrals.length > 0 ? referrals : [{ reference: one.referral }]) {
      for (const { number } of reference?.numbers ?? []) {
        for (const other of answersNamed(next, number)) if (!reached.has(other)) reached.set(other, next);
      }
    }
  }
  return false;
}

/** How many answers a reference is followed to; that none of more has a text is not said. */
const mostFollowed = 100;

const none: readonly SetReference[] = [];

/** The references to other sets of questions that are all that an answer says, if they are. */
function setReferralsOf(structure: Structure, answer: Answer): readonly SetReference[] {
  return structure.setReferences.length === 0 ? none : (structure.once(setReferrals).get(answer) ?? none);
}

/** The answers that are nothing but references to other sets of questions. */
function setReferrals(structure: Structure): ReadonlyMap<Question | Answer | undefined, readonly SetReference[]> {
  const bySection = new Map<Question | Answer | undefined, SetReference[]>();
  for (const one of structure.setReferences.filter(({ isWhole }) => isWhole)) {
    const section = sectionAt(structure, one.reference.range.start);
    bySection.set(section, [...(bySection.get(section) ?? []), one]);
  }
  return bySection;
}

/**
 * The answers that a reference to a number means: to 3, or else to its parts, 3a and 3b or 3.1 and 3.2; to 3a, or else to
 * a 3 that is not cut.
 */
function answersNamed(structure: Structure, number: string): readonly Answer[] {
  const answers = answersTo(structure, number);
  if (answers.length > 0) return answers;
  const whole = wholeOf(number);
  if (whole === number) return structure.once(answersToParts).get(whole) ?? [];
  return questionWith(structure, number) === undefined ? answersTo(structure, whole) : [];
}

/** The answers to parts of questions, by the number of which they are part. */
function answersToParts({ answers }: Structure): ReadonlyMap<string, readonly Answer[]> {
  const byWhole = new Map<string, Answer[]>();
  for (const answer of answers) {
    for (const number of answer.covers) {
      const whole = wholeOf(number);
      if (whole === number) continue;
      const others = byWhole.get(whole);
      if (others === undefined) byWhole.set(whole, [answer]);
      else others.push(answer);
    }
  }
  return byWhole;
}
