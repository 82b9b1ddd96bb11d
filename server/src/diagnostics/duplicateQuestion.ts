import { type Asked, askedNumbers } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Questions whose number was asked before, with the way to the first, and with the number that was probably meant. A
 * numbering that begins anew repeats nothing.
 */
export function findDuplicateQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  return askedNumbers(structure).flatMap((row) => {
    if (!row.some(({ isRepeated }) => isRepeated)) return [];
    const copiesOf = new Map<string, Asked[]>();
    for (const asked of row) {
      const copies = copiesOf.get(asked.number);
      if (copies === undefined) copiesOf.set(asked.number, [asked]);
      else copies.push(asked);
    }
    return [...copiesOf].flatMap(([number, copies]) => {
      const related = copies.slice(0, 1).map(({ range }) => ({ range, message: messages.firstQuestion(number) }));
      return copies.slice(1).map(({ range, meant }) => ({
        range,
        message: messages.duplicateQuestion(number, copies.length, meant),
        related,
      }));
    });
  });
}
