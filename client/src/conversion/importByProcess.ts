import type { Uri } from 'vscode';
import type { Importer } from './importDocument';
import { runProgram } from './runProgram';

/** Has the command line at `program` read a document, in a process of its own. */
export function importByProcess(program: Uri): Importer {
  return async ({ bytes, language }) => {
    const words = ['convert', '--language', language, '--', '-'];
    const { output, errors, status } = await runProgram(program, words, bytes);
    // It says in front of the cause what it read.
    return status === 0 ? { text: output } : { problem: errors.trim().replace(/^<stdin>: /, '') };
  };
}
