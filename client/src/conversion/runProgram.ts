import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Uri } from 'vscode';

/** What a program wrote, and with which exit status it ended. */
export interface Run {
  readonly output: string;
  readonly errors: string;
  readonly status: number | null;
}

/** Runs a program of the extension in a process of its own, and gives it something to read. */
export async function runProgram(program: Uri, words: readonly string[], input: string | Uint8Array): Promise<Run> {
  // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const run = spawn(process.execPath, [program.fsPath, ...words], { env });
  // A process that ends before it has read everything says itself why.
  run.stdin.on('error', () => {});
  run.stdin.end(input);
  const [output, errors, [status]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
  return { output, errors, status };
}
