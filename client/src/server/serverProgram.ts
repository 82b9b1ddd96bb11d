import type { Disposable } from 'vscode';

/** A server that runs: a process, or a worker where there are none. */
export interface ServerProgram {
  send(message: object): void;
  onMessage(listener: (message: object) => void): Disposable;
  /** It has ended, or does not work and is to be ended. */
  onEnd(listener: () => void): void;
  end(): void;
}
