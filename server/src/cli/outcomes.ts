import { createPairing } from '../workspace/pairing';
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
 * is answered, and those that do are checked once more, each beside the other; what was found of the rest is kept.
 */
export async function* outcomesOf(files: readonly File[], options: OutcomesOptions): AsyncGenerator<Checked> {
  const { known, jobs } = options;
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
  const alone: Checked[] = [];
  for await (const checked of checkEach(files, options, checker)) alone.push(checked);
  const otherOf = pairingOf(alone);
  // While some are checked, it is found out which of the next belong together.
  const together = checker.check(besideEachOther(files, otherOf), {
    presentation: options.presentation,
    pairs: false,
  });
  const outcomes = new Map<File, Outcome>();
  for (const [file, outcome] of alone) {
    while (otherOf(file) !== undefined && !outcomes.has(file)) {
      const { value, done } = await together.next();
      if (done) return;
      const [checked, beside] = value;
      outcomes.set(checked, beside);
    }
    yield [file, outcomes.get(file) ?? outcome];
    outcomes.delete(file);
  }
}

/** Files beside the ones that belong to them; two that belong to each other follow each other, to be read once for both. */
function* besideEachOther(
  files: readonly File[],
  otherOf: (file: File) => File | undefined,
): Generator<Required<Task>> {
  const seen = new Set<File>();
  for (const first of files) {
    for (let file: File | undefined = first; file !== undefined && !seen.has(file); file = otherOf(file)) {
      seen.add(file);
      const other = otherOf(file);
      if (other !== undefined) yield { file, other };
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

/** The file that certainly belongs to another, found out when it is first asked for. */
function pairingOf(checked: readonly Checked[]): (file: File) => File | undefined {
  const pairing = createPairing();
  const files = new Map<string, File>();
  for (const [file, outcome] of checked) {
    if (outcome.kind !== 'report' || outcome.print === undefined) continue;
    pairing.set(file.file, outcome.print);
    files.set(file.file, file);
  }
  const known = new Map<File, File | undefined>();
  const find = ({ file }: File) => {
    const pair = pairing.counterpartOf(file);
    return pair?.certainty === 'certain' ? files.get(pair.uri) : undefined;
  };
  return (file) => {
    if (!known.has(file)) known.set(file, find(file));
    return known.get(file);
  };
}
