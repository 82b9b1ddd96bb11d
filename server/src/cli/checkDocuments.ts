import { buffer } from 'node:stream/consumers';
import { isImportable, withoutText } from '../files/importable';
import { stdinName } from './addresses';
import { type File, findFiles, inOrder, type Search } from './findFiles';
import type { Part } from './formats/format';
import type { Problem } from './messages';
import { type OutcomesOptions, outcomesOf } from './outcomes';
import type { Terminal } from './terminal';

/** The path by which a user means the standard input. */
const standardInput = '-';

/** How documents are looked for and checked. */
export interface CheckDocumentsOptions extends OutcomesOptions {
  /** The name in the report for what comes from the standard input. */
  readonly stdinFilename?: string | undefined;
  /** Told of each path that cannot be checked; the rest goes on. */
  readonly onProblem: (problem: Problem, path: string) => void;
  /** Told of each file of a folder in which no questions were found. */
  readonly onPassedOver?: (path: string) => void;
  /** Told of each document in a folder that is not read, as a text has to be made of it first. */
  readonly onNotImported?: (path: string) => void;
}

/** Checks the documents at these paths, each once, in the order of their paths, and answers what is said of each. */
export async function* checkDocuments(
  paths: readonly string[],
  { directory, input }: Pick<Terminal, 'directory' | 'input'>,
  options: CheckDocumentsOptions,
): AsyncGenerator<readonly [File, Part]> {
  const { onProblem, onPassedOver, onNotImported } = options;
  const searches = await Promise.all(
    paths.map((path) => (path === standardInput ? read(input, options) : findFiles(path, directory))),
  );
  const all = inOrder(searches.flatMap((search) => search.files));
  const files = all.filter((file) => !isToImport(file));
  for (const path of withoutText(all.filter(isToImport).map(pathOf), files.map(pathOf))) onNotImported?.(path);
  const found = new Set<string>();
  for await (const [file, outcome] of outcomesOf(files, options)) {
    if (outcome.kind === 'problem') onProblem(outcome.problem, file.path);
    if (outcome.kind === 'other') onPassedOver?.(file.path);
    if (outcome.kind === 'report') {
      found.add(file.file);
      yield [file, outcome.part];
    }
  }
  for (const folder of new Set(searches.flatMap(({ closed }) => closed))) onProblem('closed', folder);
  for (const { path, files: candidates, closed, otherwise } of searches) {
    if (closed.length > 0) continue;
    if (!candidates.some(({ file, isNamed }) => isNamed || found.has(file))) onProblem(otherwise, path);
  }
}

function pathOf({ path }: File): string {
  return path;
}

/** What a user names is looked at, and told of by itself. */
function isToImport({ path, isNamed }: File): boolean {
  return !isNamed && isImportable(path);
}

/** The standard input can be read once, by whoever comes first; it is a document because a user says so. */
async function read(input: Terminal['input'], { stdinFilename = stdinName }: CheckDocumentsOptions): Promise<Search> {
  const file = { path: stdinFilename, file: standardInput, isNamed: true, bytes: await buffer(input) };
  return { path: stdinFilename, files: [file], closed: [], otherwise: 'empty' };
}
