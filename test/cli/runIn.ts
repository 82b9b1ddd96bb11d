import { createColors } from 'picocolors';
import { runCommandLine } from '../../server/src/cli/commandLine';

/** What a command did. */
export interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in a folder, without a process of its own and without colours. */
export async function runIn(directory: string, ...words: readonly string[]): Promise<Run> {
  let output = '';
  let errors = '';
  const status = await runCommandLine(words, {
    directory,
    writeOutput: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    colors: createColors(false),
  });
  return { status, output, errors };
}
