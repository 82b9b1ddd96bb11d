import { statSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { isQuestionAnswerDocument } from '../parser/detect';
import type { Problem } from './messages';
import { readText } from './readText';
import { realPath } from './realPath';

/** The text of a document that is to be checked. */
export interface Document {
  /** The path as the user would write it: as given, or below the folder that was given, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** A file that may be a document. */
interface Candidate {
  readonly path: string;
  /** The file itself, whatever path or link leads to it. */
  readonly file: string;
  readonly named: boolean;
}

/**
 * Reads the documents at these paths one by one, in the order of their paths, each once. A file that is named is a
 * document; in a folder and the folders below it every `.va` and `.kamervragen` file is one, and every `.txt` and
 * `.md` file that holds questions. Hidden folders and `node_modules` are passed over.
 * What could not be read or found is told to `report`, and the rest goes on.
 */
export function* findDocuments(
  paths: readonly string[],
  directory: string,
  report: (problem: Problem, path: string) => void,
): Generator<Document> {
  const searches = paths.map((path) => ({ path, candidates: findCandidates(path, directory) }));
  const found = new Set<string>();
  for (const { path, file, named } of inOrder(searches.flatMap(({ candidates }) => candidates))) {
    const content = readText(file);
    if ('obstacle' in content) {
      report(content.obstacle, path);
    } else if (named || /\.(va|kamervragen)$/i.test(path) || isQuestionAnswerDocument(content.text)) {
      found.add(file);
      yield { path, text: content.text };
    }
  }
  for (const { path, candidates } of searches) {
    if (!candidates.some(({ file, named }) => named || found.has(file))) report('empty', path);
  }
}

/** The file that a path names, or all that lie in the folder. */
function findCandidates(given: string, directory: string): readonly Candidate[] {
  const path = posix.normalize(given.replaceAll(sep, '/'));
  const place = resolve(directory, given);
  if (!isFolder(place)) return [{ path, file: realPath(place), named: true }];
  const files = globSync('**/*.{va,kamervragen,txt,md}', {
    cwd: place,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return files.map((file) => ({ path: posix.join(path, file), file: realPath(join(place, file)), named: false }));
}

/** By path, and each file once: under the name that a user gave it if there is one. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPath = candidates.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const named = byPath.filter((candidate) => candidate.named);
  // Of the candidates for one file the last in this list stays in the map.
  const byFile = new Map([...named, ...byPath].reverse().map((candidate) => [candidate.file, candidate]));
  return byPath.filter((candidate) => byFile.get(candidate.file) === candidate);
}

/** A path that does not exist is no folder. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
