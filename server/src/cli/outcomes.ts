import { basename } from 'node:path';
import { createPairing } from '../workspace/pairing/pairing';
import type { Outcome, Task } from './checkFile';
import { type Checked, type Checker, createChecker } from './checkFiles';
import type { File } from './findFiles';
import type { Presentation } from './formats/presentation';

/** How files are checked. */
export interface OutcomesOptions {
  readonly presentation: Presentation;
  /** In how many threads; `undefined` is as many as suit the number of files. */
  readonly jobs?: number | undefined;
  /** Whether documents that belong together are laid beside each other. */
  readonly pairs: boolean;
  /** What became of files that have not changed since; what becomes of others is added to it. */
  readonly known?: Map<string, Outcome> | undefined;
  /** Told of each file that has been looked at, with the number of them and of all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * What became of each file, in their order. Where documents may belong together all of them are read before the first
 * is answered. Most of those that do have been checked beside each other then; the others are checked once more.
 */
export async function* outcomesOf(files: readonly File[], options: OutcomesOptions): AsyncGenerator<Checked> {
  const { known, jobs } = options;
  // What is said of a document beside another one may be different when either of them is.
  for (const [file, outcome] of known ?? []) if (besideOf(outcome) !== undefined) known?.delete(file);
  const mayBelongTogether = options.pairs && files.length > 1;
  const all = mayBelongTogether ? files : files.filter(({ file }) => !known?.has(file));
  const checker = createChecker(all.length, jobs);
  try {
    yield* mayBelongTogether ? checkTogether(files, options, checker) : checkEach(files, options, checker);
  } finally {
    await checker.close();
  }
}

async function* checkTogether(
  files: readonly File[],
  options: OutcomesOptions,
  checker: Checker,
): AsyncGenerator<Checked> {
  const first = new Map<File, Outcome>();
  for await (const [file, outcome] of checkEach(byName(files), options, checker)) first.set(file, outcome);
  const othersOf = pairingOf(files, first);
  const isFinal = (file: File) => {
    const { other, further = [] } = othersOf(file);
    return further.length === 0 && besideOf(first.get(file)) === other?.file;
  };
  // Where one of the two certainly belongs to another document, there is nothing to tell.
  const likelyOther = (file: File) => {
    const { likely } = othersOf(file);
    return likely !== undefined && othersOf(likely).other === undefined ? likely : undefined;
  };
  // While some are checked, it is found out which of the next belong together.
  const again = checker.check(besideEachOther(files, othersOf, isFinal), {
    presentation: options.presentation,
    pairs: false,
  });
  const outcomes = new Map<File, Outcome>();
  for (const file of files) {
    while (!isFinal(file) && !outcomes.has(file)) {
      const { value, done } = await again.next();
      if (done) return;
      const [checked, outcome] = value;
      outcomes.set(checked, outcome);
    }
    const outcome = outcomes.get(file) ?? first.get(file);
    if (outcome === undefined) return;
    yield [file, withLikelyOther(outcome, likelyOther(file))];
    outcomes.delete(file);
  }
}

/** Documents that belong together mostly have names that begin alike, in one folder or in two. */
function byName(files: readonly File[]): readonly File[] {
  return files
    .map((file) => ({ file, name: basename(file.path) }))
    .sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)))
    .map(({ file }) => file);
}

/** The file beside which another was checked. */
function besideOf(outcome: Outcome | undefined): string | undefined {
  return outcome?.kind === 'report' ? outcome.beside : undefined;
}

/**
 * Files with the ones that belong to them, but those of which all is known; two that belong to each other follow each
 * other, to be read once for both.
 */
function* besideEachOther(
  files: readonly File[],
  othersOf: (file: File) => Others,
  isFinal: (file: File) => boolean,
): Generator<Task> {
  const seen = new Set<File>();
  for (const first of files) {
    for (let file: File | undefined = first; file !== undefined && !seen.has(file); file = othersOf(file).other) {
      seen.add(file);
      if (!isFinal(file)) yield { file, ...othersOf(file) };
    }
  }
}

/** Checks each file by itself, unless what became of it is known. */
async function* checkEach(
  files: readonly File[],
  { presentation, pairs, known, onProgress }: OutcomesOptions,
  checker: Checker,
): AsyncGenerator<Checked> {
  const tasks = files.filter(({ file }) => !known?.has(file)).map((file) => ({ file }));
  const checked = checker.check(tasks, { presentation, pairs });
  let done = 0;
  for (const file of files) {
    const outcome = known?.get(file.file) ?? (await checked.next()).value?.[1];
    if (outcome === undefined) return;
    known?.set(file.file, outcome);
    done += 1;
    onProgress?.(done, files.length);
    yield [file, outcome];
  }
}

function withLikelyOther(outcome: Outcome, other: File | undefined): Outcome {
  if (outcome.kind !== 'report' || other === undefined) return outcome;
  return { ...outcome, part: { ...outcome.part, likelyOther: other.path } };
}

/** The files that certainly belong to another, or the one that probably does. */
interface Others extends Omit<Task, 'file'> {
  readonly likely?: File | undefined;
}

/** Finds out which files belong to another when they are first asked for. */
function pairingOf(checked: readonly File[], outcomes: ReadonlyMap<File, Outcome>): (file: File) => Others {
  const pairing = createPairing();
  const files = new Map<string, File>();
  for (const file of checked) {
    const outcome = outcomes.get(file);
    if (outcome?.kind !== 'report' || outcome.print === undefined) continue;
    pairing.set(file.file, outcome.print);
    files.set(file.file, file);
  }
  const known = new Map<File, Others>();
  const find = ({ file }: File): Others => {
    const pair = pairing.counterpartOf(file);
    if (pair === undefined) return {};
    if (pair.certainty !== 'certain') return { likely: files.get(pair.uri) };
    const further = pair.further.flatMap((answers) => {
      const one = files.get(answers.uri);
      return one === undefined ? [] : [{ file: one, answers }];
    });
    return { other: files.get(pair.uri), further };
  };
  return (file) => {
    const others = known.get(file) ?? find(file);
    known.set(file, others);
    return others;
  };
}
