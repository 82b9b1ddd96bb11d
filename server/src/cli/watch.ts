import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import { type CheckOptions, check } from './check';
import type { Outcome } from './checkFile';
import { watchMessages } from './messages';
import { realPath } from './realPath';
import type { Terminal } from './terminal';

/**
 * Programs save a document in several steps; after the first of them it takes so long, in milliseconds, to be whole.
 */
const savingTime = 100;

/**
 * Checks the documents at these paths, and does so again whenever one of them changes, comes or goes, until the user
 * interrupts it. Only what changed is read again. Answers the exit status of the last check.
 */
export async function checkAndWatch(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const known = new Map<string, Outcome>();
  /** What changed since the last check began: that may have read it before. */
  const changed = new Set<string>();
  let wake = () => {};
  const nextChange = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const watcher = watchPlaces(paths, options, terminal);
  watcher.on('all', (_, path) => {
    changed.add(realPath(path));
    wake();
  });
  await once(watcher, 'ready');
  const interruption = terminal.interruption().then(() => 'interrupted');
  try {
    while (true) {
      const change = nextChange();
      for (const file of changed) known.delete(file);
      changed.clear();
      terminal.clear();
      const status = await check(paths, options, terminal, known);
      terminal.writeError(`${watchMessages[options.language]}\n`);
      if ((await Promise.race([interruption, change])) === 'interrupted') return status;
      await setTimeout(savingTime);
    }
  } finally {
    await watcher.close();
  }
}

function watchPlaces(paths: readonly string[], { output }: CheckOptions, { directory }: Terminal): FSWatcher {
  const places = paths.map((path) => resolve(directory, withoutPattern(path)));
  const target = output && realPath(resolve(directory, output));
  return watch(places, {
    ignoreInitial: true,
    // As where documents are looked for; and a report that is saved among them is no reason to check them again.
    ignored: (path) =>
      realPath(path) === target || (!places.includes(path) && /^(?:\..*|node_modules)$/.test(basename(path))),
  });
}

/** The folder in which all that fits a pattern stands; a path that is no pattern is its own. */
function withoutPattern(path: string): string {
  const steps = path.split(/[\\/]/);
  const first = steps.findIndex((step) => isDynamicPattern(step));
  return first === -1 ? path : steps.slice(0, first).join('/') || '.';
}
