import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
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
 * How often it is looked whether a path has come or gone, in milliseconds: no system tells that one has come, and of a
 * folder that is deleted with all that is in it what tells may be lost.
 */
const lookingTime = 500;

/**
 * Checks the documents at these paths, and does so again whenever one of them changes, comes or goes, until the user
 * interrupts it or nobody reads its output any more (`| head`). Only what changed is read again. Answers the exit status
 * of the last check; throws where the system does not let the documents be watched.
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
  const noteChange = (path: string) => {
    changed.add(realPath(path));
    wake();
  };
  const noteChangeOfAll = (place: string) => {
    const folder = realPath(place) + sep;
    for (const file of known.keys()) if (file.startsWith(folder)) changed.add(file);
    noteChange(place);
  };
  const places = paths.map((path) => resolve(terminal.directory, withoutPattern(path)));
  const watcher = watchPlaces(places, options, terminal);
  watcher.on('all', (_, path) => noteChange(path));
  /** Why the system watches no more, as when it lets a user watch only so many folders. */
  let failure: unknown;
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  const looking = lookForPlaces(places, watcher, noteChangeOfAll);
  try {
    await once(watcher, 'ready');
    const ending = Promise.race([terminal.interruption(), once(terminal.output, 'error')]).then(() => 'ended');
    while (true) {
      const change = nextChange();
      for (const file of changed) known.delete(file);
      changed.clear();
      terminal.clear();
      const status = await check(paths, options, terminal, known);
      if (failure !== undefined) throw failure;
      terminal.writeError(`${watchMessages[options.language]}\n`);
      if ((await Promise.race([ending, change])) === 'ended') return status;
      await setTimeout(savingTime);
    }
  } finally {
    clearInterval(looking);
    await watcher.close();
  }
}

function watchPlaces(places: readonly string[], { output }: CheckOptions, { directory }: Terminal): FSWatcher {
  const target = output && realPath(resolve(directory, output));
  return watch([...places], {
    ignoreInitial: true,
    // The check tells of a folder that cannot be opened.
    ignorePermissionErrors: true,
    // As where documents are looked for; and a report that is saved among them is no reason to check them again.
    ignored: (path) =>
      realPath(path) === target || (!places.includes(path) && /^(?:\..*|node_modules)$/.test(basename(path))),
  });
}

/** Tells of the paths that come or go. What is deleted is watched no more; made again, it is watched anew. */
function lookForPlaces(
  places: readonly string[],
  watcher: FSWatcher,
  onChange: (place: string) => void,
): NodeJS.Timeout {
  const present = new Set(places.filter((place) => existsSync(place)));
  const noteGone = (path: string) => present.delete(path);
  watcher.on('unlinkDir', noteGone).on('unlink', noteGone);
  return setInterval(() => {
    for (const place of places) {
      const isThere = existsSync(place);
      if (isThere === present.has(place)) continue;
      if (isThere) {
        present.add(place);
        watcher.add(place);
      } else {
        present.delete(place);
      }
      onChange(place);
    }
  }, lookingTime);
}

/** The folder in which all that fits a pattern stands; a path that is no pattern is its own. */
function withoutPattern(path: string): string {
  const steps = path.split(/[\\/]/);
  const first = steps.findIndex((step) => isDynamicPattern(step));
  return first === -1 ? path : steps.slice(0, first).join('/') || '.';
}
