import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Uri } from 'vscode';
import type { Importer } from './importDocument';

/** Has the command line at `program` read a document, in a process of its own. */
export function importByProcess(program: Uri): Importer {
  return async ({ bytes, language }) => {
    const words = ['convert', '--language', language, '--', '-'];
    // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const run = spawn(process.execPath, [program.fsPath, ...words], { env });
    // A process that ends before it has read everything says itself why.
    run.stdin.on('error', () => {});
    run.stdin.end(bytes);
    const [output, errors, [status]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
    // It says in front of the cause what it read.
    return status === 0 ? { text: output } : { problem: errors.trim().replace(/^<stdin>: /, '') };
  };
}
