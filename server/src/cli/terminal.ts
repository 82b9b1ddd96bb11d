import type { Readable, Writable } from 'node:stream';
import type { Colors } from 'picocolors/types';

/** Where a command runs, what it reads and what it writes to, so that it can run without a process of its own. */
export interface Terminal {
  /** The folder in which relative paths begin. */
  readonly directory: string;
  /** What a user or another program sends to the command. */
  readonly input: Readable;
  readonly output: Writable;
  readonly writeError: (text: string) => void;
  /** Colours for the output; where they do not belong they leave a text as it is. */
  readonly colors: Colors;
  /** Takes away what is shown, where somebody watches the output. */
  readonly clear: () => void;
  /** Whether somebody watches the error output, so that it makes sense to show how far the work is. */
  readonly showsProgress: boolean;
  /** Ends when the user wants to stop a command that would go on. */
  readonly interruption: () => Promise<unknown>;
}
