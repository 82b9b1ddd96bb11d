import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Whether git ignores a path below a folder, by the `.gitignore` files of the repository in which the folder stands. In
 * a folder that is in no repository, or is ignored itself, nothing is ignored.
 */
export function ignoredByGit(folder: string): (path: string) => boolean {
  const top = repositoryOf(folder);
  if (top === undefined) return () => false;
  const rules = new Map<string, Ignore | undefined>();
  const rulesIn = (place: string) => {
    if (!rules.has(place)) rules.set(place, readRules(place));
    return rules.get(place);
  };
  const known = new Map<string, boolean>();
  // A folder that is ignored takes all that is in it along, so each step on the way to a path is asked about.
  const isIgnored = (path: string): boolean => {
    if (path === '' || path === './') return false;
    const found = known.get(path) ?? (isIgnored(folderOf(path)) || isRuledOut(path, top, rulesIn));
    known.set(path, found);
    return found;
  };
  const from = relative(top, folder).replaceAll(sep, '/');
  const prefix = from === '' ? '' : `${from}/`;
  return isIgnored(prefix) ? () => false : (path) => isIgnored(`${prefix}${path}`);
}

/** The folder that holds a path, with a `/` at its end; empty for what stands in the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** Whether the rules nearest to a path that say something of it say that it is ignored. */
function isRuledOut(path: string, top: string, rulesIn: (place: string) => Ignore | undefined): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const verdict = rulesIn(join(top, folder))?.test(path.slice(folder.length));
    if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    if (folder === '') return false;
  }
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}
