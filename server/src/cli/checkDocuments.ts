import { buffer } from 'node:stream/consumers';
import type { Language } from '../messages';
import type { DocumentReport } from '../report/report';
import { stdinName } from './addresses';
import type { Outcome } from './checkFile';
import { checkFiles, usualJobs } from './checkFiles';
import { type File, findFiles, inOrder, type Search } from './findFiles';
import type { Problem } from './messages';
import type { Terminal } from './terminal';

/** The path by which a user means the standard input. */
const standardInput = '-';

/** How documents are looked for and checked. */
export interface CheckDocumentsOptions {
  readonly language: Language;
  /** In how many threads; `undefined` is as many as suit the number of files. */
  readonly jobs?: number | undefined;
  /** The name in the report for what comes from the standard input. */
  readonly stdinFilename?: string | undefined;
  /** What became of files that have not changed since; what becomes of others is added to it. */
  readonly known?: Map<string, Outcome> | undefined;
  /** Told of each path that cannot be checked; the rest goes on. */
  readonly onProblem: (problem: Problem, path: string) => void;
  /** Told of each file that has been looked at, with the number of them and of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Checks the documents at these paths, each once, in the order of their paths, and answers their reports one by one. */
export async function* checkDocuments(
  paths: readonly string[],
  { directory, input }: Pick<Terminal, 'directory' | 'input'>,
  options: CheckDocumentsOptions,
): AsyncGenerator<DocumentReport> {
  const { onProblem, onProgress } = options;
  const searches = await Promise.all(
    paths.map((path) => (path === standardInput ? read(input, options) : findFiles(path, directory))),
  );
  const files = inOrder(searches.flatMap((search) => search.files));
  const found = new Set<string>();
  let done = 0;
  for await (const [file, outcome] of outcomesOf(files, options)) {
    done += 1;
    onProgress?.(done, files.length);
    if (outcome.kind === 'problem') onProblem(outcome.problem, file.path);
    if (outcome.kind === 'report') {
      found.add(file.file);
      yield outcome.report;
    }
  }
  for (const { path, files: candidates, otherwise } of searches) {
    if (!candidates.some(({ file, isNamed }) => isNamed || found.has(file))) onProblem(otherwise, path);
  }
}

/** The standard input can be read once, by whoever comes first; it is a document because a user says so. */
async function read(input: Terminal['input'], { stdinFilename = stdinName }: CheckDocumentsOptions): Promise<Search> {
  const file = { path: stdinFilename, file: standardInput, isNamed: true, bytes: await buffer(input) };
  return { path: stdinFilename, files: [file], otherwise: 'empty' };
}

async function* outcomesOf(
  files: readonly File[],
  { language, jobs, known }: CheckDocumentsOptions,
): AsyncGenerator<readonly [File, Outcome]> {
  const changed = files.filter(({ file }) => !known?.has(file));
  const outcomes = checkFiles(changed, language, jobs ?? usualJobs(changed.length));
  try {
    for (const file of files) {
      const outcome = known?.get(file.file) ?? (await outcomes.next()).value;
      if (outcome === undefined) return;
      known?.set(file.file, outcome);
      yield [file, outcome];
    }
  } finally {
    await outcomes.return(undefined);
  }
}
