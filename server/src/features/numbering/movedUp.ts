import { answersTo } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import type { Asked } from './askedNumbers';

/** Whether a question is put or answered together with one that stands before it and has a lower number. */
export function isMovedUp(structure: Structure, asked: Asked, before: readonly Asked[]): boolean {
  const together = new Set([
    ...asked.question.numbers.map(({ number }) => number),
    ...answersTo(structure, asked.number).flatMap(({ covers }) => covers),
  ]);
  return before.some(({ number, whole }) => whole < asked.whole && together.has(number));
}
