import type { DocumentPrint } from '../workspace/documents/documentPrint';
import { areOfTwoRoles } from '../workspace/documents/roles';
import type { File } from './findFiles';

/**
 * Guesses which of some files belong to each other: those with most questions in the same words, of which the one
 * answers what the other asks. Whether that is so can only be told when all files are known.
 */
export function likelyOthers(prints: ReadonlyMap<File, DocumentPrint>): (file: File) => File | undefined {
  const asking = new Map<number, Set<File>>();
  for (const [file, { questions }] of prints) {
    for (const { key } of questions) {
      const known = asking.get(key);
      if (known === undefined) asking.set(key, new Set([file]));
      else known.add(file);
    }
  }
  return (file) => {
    const print = prints.get(file);
    if (print === undefined) return undefined;
    const shared = new Map<File, number>();
    for (const { key } of print.questions) {
      for (const other of asking.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let [best, most]: [File | undefined, number] = [undefined, 0];
    for (const [other, count] of shared) {
      const theirs = prints.get(other);
      if (count <= most || theirs === undefined || !areOfTwoRoles(print, theirs)) continue;
      if (count >= leastShared * Math.min(print.questions.length, theirs.questions.length))
        [best, most] = [other, count];
    }
    return best;
  };
}

/** Documents about the same news share fewer questions. */
const leastShared = 0.5;
