import {
  type AskedIn,
  aboutQuestion,
  type Comparison,
  isAmong,
  isDeferredThere,
} from '../features/elsewhere/comparison';
import type { Messages } from '../messages';
import { openPartsOf } from '../parser/openParts';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * The parts of a question that no answer names, where all its answers name a part: 1b, where the text of question 1
 * lists a and b, and only `Antwoord 1a` stands below it. Nothing is said where another document has an answer too.
 */
export function findUnansweredParts(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return [...openPartsOf(structure)].flatMap(([number, { question, missing }]) => {
    if (isTakenUpThere(comparison, { number, heading: question.selectionRange })) return [];
    return missing.map(({ letter, range }) => ({ range, message: messages.unanswered(number + letter) }));
  });
}

/** Whether another document has an answer to a question too, to all or some of it, or puts it off. */
function isTakenUpThere(comparison: Comparison | undefined, asked: AskedIn): boolean {
  if (comparison === undefined) return false;
  const shared = aboutQuestion(comparison.shared, ({ here }) => here, asked);
  return (
    shared.some(({ there }) => there.unanswered.length === 0) ||
    comparison.further.some(({ answered }) => isAmong(answered, asked)) ||
    isDeferredThere(comparison, asked.number, asked.heading)
  );
}
