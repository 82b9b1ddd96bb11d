import { putQuestions } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';

/** How often each number is put as a question: of one that is put twice it is not certain which is meant elsewhere. */
export function timesPut(set: Structure): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { asked } of putQuestions(set)) times.set(asked.number, (times.get(asked.number) ?? 0) + 1);
  return times;
}
