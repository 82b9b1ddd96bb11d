import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { ignoredByRules } from '../files/ignoredByRules';

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
  const isIgnored = ignoredByRules((place) => rulesIn(join(top, place)));
  const from = relative(top, folder).replaceAll(sep, '/');
  const prefix = from === '' ? '' : `${from}/`;
  return isIgnored(prefix) ? () => false : (path) => isIgnored(`${prefix}${path}`);
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
