import { createPairing } from '../workspace/pairing';
import type { Outcome, Task } from './checkFile';
import { type Checker, createChecker, usualJobs } from './checkFiles';
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

type Checked = readonly [File, Outcome];

/**
 * What became of each file, in their order. Where documents may belong together all of them are read before the first
 * is answered, and those that do are checked once more, each beside the other; what was found of the rest is kept.
 */
export async function* outcomesOf(files: readonly File[], options: OutcomesOptions): AsyncGenerator<Checked> {
  const checker = createChecker();
  try {
    const outcomes = options.pairs && files.length > 1 ? checkTogether : checkEach;
    yield* outcomes(files, options, checker);
  } finally {
    await checker.close();
  }
}

async function* checkTogether(
  files: readonly File[],
  options: OutcomesOptions,
  checker: Checker,
): AsyncGenerator<Checked> {
  const alone: Checked[] = [];
  for await (const checked of checkEach(files, options, checker)) alone.push(checked);
  const others = findOthers(alone);
  const { presentation, jobs = usualJobs(others.size) } = options;
  const tasks = besideEachOther(others);
  const together = checker.check(tasks, { presentation, pairs: false, jobs });
  const checked = new Map<File, Outcome>();
  let done = 0;
  for (const [file, outcome] of alone) {
    for (; others.has(file) && !checked.has(file); done++) {
      const { value } = await together.next();
      const task = tasks[done];
      if (value === undefined || task === undefined) return;
      checked.set(task.file, value);
    }
    yield [file, checked.get(file) ?? outcome];
    checked.delete(file);
  }
}

/** Files beside the ones that belong to them; two that belong to each other follow each other, to be read once for both. */
function besideEachOther(others: ReadonlyMap<File, File>): readonly Required<Task>[] {
  const ordered = new Set([...others].flat());
  return [...ordered].flatMap((file) => {
    const other = others.get(file);
    return other === undefined ? [] : [{ file, other }];
  });
}

/** Checks each file by itself, unless what became of it is known. */
async function* checkEach(
  files: readonly File[],
  { presentation, jobs, pairs, known, onProgress }: OutcomesOptions,
  checker: Checker,
): AsyncGenerator<Checked> {
  const changed = files.filter(({ file }) => !known?.has(file));
  const tasks = changed.map((file) => ({ file }));
  const outcomes = checker.check(tasks, { presentation, pairs, jobs: jobs ?? usualJobs(changed.length) });
  let done = 0;
  for (const file of files) {
    const outcome = known?.get(file.file) ?? (await outcomes.next()).value;
    if (outcome === undefined) return;
    known?.set(file.file, outcome);
    done += 1;
    onProgress?.(done, files.length);
    yield [file, outcome];
  }
}

/** The file that certainly belongs to another, for each that has one, in their order. */
function findOthers(checked: readonly Checked[]): ReadonlyMap<File, File> {
  const pairing = createPairing();
  const files = new Map<string, File>();
  for (const [file, outcome] of checked) {
    if (outcome.kind !== 'report' || outcome.print === undefined) continue;
    pairing.set(file.file, outcome.print);
    files.set(file.file, file);
  }
  const others = new Map<File, File>();
  for (const file of files.values()) {
    const pair = pairing.counterpartOf(file.file);
    const other = pair?.certainty === 'certain' ? files.get(pair.uri) : undefined;
    if (other !== undefined) others.set(file, other);
  }
  return others;
}
