import { type Asked, askedNumbers } from '../features/numbering/askedNumbers';
import { stateOf } from '../parser/states';
import type { QuestionState, Structure } from '../parser/structure';

/** The questions in some state, each number once. */
export function questionsInState(structure: Structure, state: QuestionState): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const row of askedNumbers(structure)) {
    for (const asked of row) {
      if (stateOf(structure, asked.number) === state && !found.has(asked.number)) found.set(asked.number, asked);
    }
  }
  return [...found.values()];
}
