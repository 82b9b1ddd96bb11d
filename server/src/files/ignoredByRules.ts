import type { Ignore } from 'ignore';

/**
 * Whether git ignores a path, given the rules of the `.gitignore` in each folder. Paths have `/` between their steps
 * and none in front; those of folders end with one, and that of the top is empty.
 */
export function ignoredByRules(rulesIn: (folder: string) => Ignore | undefined): (path: string) => boolean {
  const known = new Map<string, boolean>();
  // A folder that is ignored takes all that is in it along, so each step on the way to a path is asked about.
  const isIgnored = (path: string): boolean => {
    if (path === '' || path === './') return false;
    const found = known.get(path) ?? (isIgnored(folderOf(path)) || isRuledOut(path, rulesIn));
    known.set(path, found);
    return found;
  };
  return isIgnored;
}

/** The folder that holds a path, with a `/` at its end; empty for what stands in the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** Whether the rules nearest to a path that say something of it say that it is ignored. */
function isRuledOut(path: string, rulesIn: (folder: string) => Ignore | undefined): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const verdict = rulesIn(folder)?.test(path.slice(folder.length));
    if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    if (folder === '') return false;
  }
}
