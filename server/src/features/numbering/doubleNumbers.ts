import type { Structure } from '../../parser/structure';
import { askedNumbers } from './askedNumbers';

/**
 * Of each number that a set puts, in the order of the text, whether another question of its numbering has it too:
 *
 *     Vraag 1
 *     Vraag 2   ← has
 *     Vraag 2   ← has
 */
export function doubleNumbers(set: Structure): readonly boolean[] {
  return askedNumbers(set).flatMap((row) => {
    const repeated = new Set(row.flatMap(({ isRepeated, number }) => (isRepeated ? [number] : [])));
    return row.map(({ number }) => repeated.has(number));
  });
}
