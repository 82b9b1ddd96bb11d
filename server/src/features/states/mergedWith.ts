import { answersTo, questionWith } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';

/** The other questions that the answers to some numbers answer too, as far as the document asks them. */
export function mergedWith(structure: Structure, numbers: readonly string[]): readonly string[] {
  if (numbers.every((number) => coveredWith(structure, number).length < 2)) return [];
  // One answer to a thousand numbers covers the same thousand for each of them.
  const lists = new Set(numbers.map((number) => coveredWith(structure, number)));
  const others = new Set<string>();
  for (const covered of lists) for (const number of covered) others.add(number);
  for (const number of numbers) others.delete(number);
  return [...others].filter((number) => questionWith(structure, number) !== undefined);
}

/** The numbers that the answers to a number cover, that number among them. */
function coveredWith(structure: Structure, number: string): readonly string[] {
  const answers = answersTo(structure, number);
  if (answers.length < 2) return answers[0]?.covers ?? [];
  // Where a number is put a thousand times, so are its answers.
  const known = structure.once(noneCovered);
  const covered = known.get(number) ?? [...new Set(answers.flatMap(({ covers }) => covers))];
  known.set(number, covered);
  return covered;
}

/** The numbers that were asked for before, at first none. */
function noneCovered(): Map<string, readonly string[]> {
  return new Map();
}
