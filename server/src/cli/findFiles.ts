import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { documentPattern } from '../files/files';
import { importablePattern } from '../files/importable';
import { ignoredByGit } from './ignoredByGit';
import { obstacleOf } from './readText';
import { realPath } from './realPath';

/** A file that may be a document, or of which one can be made. */
export interface File {
  /** The path as the user would write it: as given, or below the folder that was given, with `/` between folders. */
  readonly path: string;
  /** The file itself, whatever path or link leads to it. */
  readonly file: string;
  /** Whether the user named it, and did not leave it to us to look for documents. */
  readonly isNamed: boolean;
  /** What is in it, where that did not come from the file. */
  readonly bytes?: Uint8Array;
}

/** What stands in a folder, or fits a pattern. */
interface Found {
  readonly files: readonly File[];
  /** Folders of which the system does not tell what is in them, as the user would write them. */
  readonly closed: readonly string[];
}

/** A path that the user gave, and what may be documents there or can be imported. */
export interface Search extends Found {
  readonly path: string;
  /** What is wrong with the path if there is no document among the files. */
  readonly otherwise: 'empty' | 'unmatched';
}

/**
 * The files at a path: the file itself; of a folder all that can be a document or be imported, in it and in the folders
 * below it, except hidden folders, `node_modules` and what git ignores; of a pattern the files and folders that it
 * fits. A path at which nothing stands is taken for a file, so that reading it tells.
 */
export function findFiles(given: string, directory: string): Search {
  const path = posix.normalize(given.replaceAll(sep, '/'));
  const kind = kindOf(resolve(directory, given));
  if (kind === 'folder') return { path, ...filesIn(path, directory), otherwise: 'empty' };
  if (kind === 'nothing' && isDynamicPattern(path)) {
    return { path, ...filesLike(path, directory), otherwise: 'unmatched' };
  }
  return { path, files: [namedFile(path, directory)], closed: [], otherwise: 'empty' };
}

function namedFile(path: string, directory: string): File {
  return { path, file: realPath(resolve(directory, path)), isNamed: true };
}

function filesIn(folder: string, directory: string): Found {
  const place = resolve(directory, folder);
  const isIgnored = ignoredByGit(place);
  const { paths, closed } = search([documentPattern, importablePattern], place);
  return {
    files: paths
      .filter((path) => !isIgnored(path))
      .map((path) => ({ path: posix.join(folder, path), file: realPath(join(place, path)), isNamed: false })),
    closed: closed
      .map((closedFolder) => relative(place, closedFolder).replaceAll(sep, '/'))
      .filter((path) => path === '' || !isIgnored(`${path}/`))
      .map((path) => posix.join(folder, path)),
  };
}

/** As if a shell had filled in the pattern: its files are named, and its folders are searched. */
function filesLike(pattern: string, directory: string): Found {
  const { paths, closed } = search(pattern, directory, { onlyFiles: false });
  const folders = paths.filter((path) => path.endsWith('/'));
  const outermost = folders.filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(other)));
  const files = paths.filter((path) => !path.endsWith('/')).toSorted();
  const inFolders = outermost.map((folder) => filesIn(folder.slice(0, -1), directory));
  const nameOf = (place: string) => (isAbsolute(pattern) ? place : relative(directory, place)).replaceAll(sep, '/');
  return {
    files: [...files.map((path) => namedFile(path, directory)), ...inFolders.flatMap((found) => found.files)],
    closed: [...closed.map(nameOf), ...inFolders.flatMap((found) => found.closed)],
  };
}

function search(
  pattern: string | readonly string[],
  folder: string,
  { onlyFiles = true } = {},
): { readonly paths: readonly string[]; readonly closed: readonly string[] } {
  const closed: string[] = [];
  // A folder that cannot be opened looks empty to who only gets the paths.
  const readFolder = new Proxy(readdirSync, {
    apply(read, self, words) {
      try {
        return Reflect.apply(read, self, words);
      } catch (error) {
        if (obstacleOf(error) !== 'missing') closed.push(resolve(words[0]));
        throw error;
      }
    },
  });
  const paths = globSync(pattern, {
    cwd: folder,
    onlyFiles,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: { readdirSync: readFolder },
  });
  return { paths, closed };
}

/** All files once, by path: under the name that a user gave it if there is one, and rather by its own than by a link. */
export function inOrder(files: readonly File[]): readonly File[] {
  const byPath = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const named = byPath.filter(({ isNamed }) => isNamed);
  const own = byPath.filter(({ path, file }) => file.endsWith(`/${path}`));
  // Of those for one file the last in this list stays in the map.
  const byFile = new Map([...named, ...own, ...byPath].reverse().map((file) => [file.file, file]));
  return byPath.filter((file) => byFile.get(file.file) === file);
}

function kindOf(place: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
