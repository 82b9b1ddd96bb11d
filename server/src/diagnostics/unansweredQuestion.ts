import type { Messages } from '../messages';
import { stateOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { askedNumbers } from './askedNumbers';
import type { Finding } from './rule';

/**
 * Questions that no answer covers. In a document without any answer nothing is forgotten: it is a set of questions
 * that waits, so its findings are mild. A question that is put off, or asked in its sub-questions, is not reported.
 */
export function findUnansweredQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  const reported = new Set<string>();
  return askedNumbers(structure)
    .flat()
    .filter(
      ({ number }) => stateOf(structure, number) === 'unanswered' && !reported.has(number) && reported.add(number),
    )
    .map(({ number, range }) => ({
      range,
      message: messages.unanswered(number),
      ...(structure.answers.length === 0 ? { atMost: 'information' as const } : {}),
    }));
}
