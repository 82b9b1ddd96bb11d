import type { Colors } from 'picocolors/types';

/** Where a command runs and what it writes to, so that it can run without a process of its own. */
export interface Terminal {
  /** The folder in which relative paths begin. */
  readonly directory: string;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Colours for the output; where they do not belong they leave a text as it is. */
  readonly colors: Colors;
}
