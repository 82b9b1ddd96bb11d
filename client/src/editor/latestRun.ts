import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode';

/** A task that is done again and again, and of which only the latest run counts. */
export interface LatestRun extends Disposable {
  /** Runs at once; a run that has not ended is told to stop. */
  now(): void;
  /** Runs when nothing has asked for it for a moment. */
  soon(): void;
  /** Tells the latest run to stop, until it is asked for again. */
  stop(): void;
}

// Long enough to leave out most keystrokes, short enough to look immediate.
const pause = 150;

/** The task may ask whether its run still counts, and is to show nothing when it does not. */
export function createLatestRun(run: (token: CancellationToken) => Promise<void>): LatestRun {
  let timer: NodeJS.Timeout | undefined;
  let latest = new CancellationTokenSource();

  const stop = () => {
    clearTimeout(timer);
    latest.cancel();
  };
  const now = () => {
    stop();
    latest = new CancellationTokenSource();
    void run(latest.token);
  };
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    stop,
    dispose: stop,
  };
}
