import type { Language } from '../messages';
import { progressMessages } from './messages';

/** A line that shows how far the work is, below all else on a terminal. */
export interface Progress {
  /** Shows the line, unless it was shown a moment ago or the work has only just begun. */
  show(done: number, total: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** Work that is done within this time, in milliseconds, shows no progress. */
const shortWork = 500;

/** How long a line stays before a newer one may take its place, in milliseconds. */
const pause = 100;

const width = 30;

/** Shows progress by these means; `now` is a clock in milliseconds. */
export function createProgress(
  write: (text: string) => void,
  language: Language,
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + shortWork;
  let isShown = false;
  return {
    show(done, total) {
      if (now() < next) return;
      next = now() + pause;
      isShown = true;
      const full = Math.round((width * done) / total);
      write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${progressMessages[language](done, total)}\x1b[K`);
    },
    clear() {
      if (isShown) write('\r\x1b[K');
      isShown = false;
    },
  };
}

/** Shows nothing, where nobody watches. */
export const noProgress: Progress = { show() {}, clear() {} };
