import { Readable, Writable } from 'node:stream';
import { createColors } from 'picocolors';
import { runCommandLine } from '../../server/src/cli/commandLine';
import type { Terminal } from '../../server/src/cli/terminal';

/** What a command did. */
export interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command in a folder, without a process of its own and without colours. */
export function runIn(directory: string, ...words: readonly string[]): Promise<Run> {
  return runWith({ directory }, ...words);
}

/** Runs a command on a terminal of which a few things are as a test says. */
export async function runWith(terminal: Partial<Terminal>, ...words: readonly string[]): Promise<Run> {
  let output = '';
  let errors = '';
  const status = await runCommandLine(words, {
    directory: '.',
    input: Readable.from([]),
    output: new Writable({
      write(chunk, _, done) {
        output += chunk;
        done();
      },
    }),
    writeError: (text) => {
      errors += text;
    },
    colors: createColors(false),
    clear: () => {},
    showsProgress: false,
    interruption: () => new Promise(() => {}),
    ...terminal,
  });
  return { status, output, errors };
}
