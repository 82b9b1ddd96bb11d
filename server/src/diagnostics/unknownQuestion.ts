import { mayBeAsked } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import { groupByRange } from './groupByRange';
import type { Finding } from './rule';

/** Numbers in the headings of answers that no question has. */
export function findUnknownQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  const saying = structure.answers.filter(({ numbers }) => numbers.length > 0);
  return saying.flatMap(({ numbers }) => {
    const unknown = numbers.filter(({ number }) => !mayBeAsked(structure, number));
    return groupByRange(unknown).map(({ range, numbers }) => ({ range, message: messages.unknownQuestion(numbers) }));
  });
}
