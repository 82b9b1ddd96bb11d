import { answersTo, questionWith } from '../parser/lookup';
import type { Structure } from '../parser/structure';

/** The other questions that the answers to some numbers answer too, as far as the document asks them. */
export function mergedWith(structure: Structure, numbers: readonly string[]): readonly string[] {
  const covered = numbers.flatMap((number) => [...coveredWith(structure, number)]);
  return [...new Set(covered)].filter(
    (number) => !numbers.includes(number) && questionWith(structure, number) !== undefined,
  );
}

/** The numbers that were asked for before: where a number is put a thousand times, so are its answers. */
const coveredNumbers = new WeakMap<Structure, Map<string, ReadonlySet<string>>>();

/** The numbers that the answers to a number cover. */
function coveredWith(structure: Structure, number: string): ReadonlySet<string> {
  const known = coveredNumbers.get(structure) ?? new Map<string, ReadonlySet<string>>();
  coveredNumbers.set(structure, known);
  const covered = known.get(number) ?? new Set(answersTo(structure, number).flatMap(({ covers }) => covers));
  known.set(number, covered);
  return covered;
}
