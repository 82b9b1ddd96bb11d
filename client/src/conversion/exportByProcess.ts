import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uri } from 'vscode';
import type { Exporter } from './exportDocument';
import { runProgram } from './runProgram';

/**
 * Has the command line at `program` write a document in another form, in a process of its own and a folder of its own:
 * the editor may save it where no process can.
 */
export function exportByProcess(program: Uri): Exporter {
  return async ({ text, source, target, language }) => {
    const folder = await mkdtemp(join(tmpdir(), 'vraag-antwoord-'));
    try {
      const file = join(folder, target);
      const words = ['convert', '--language', language, '--stdin-filename', source, '--output', file, '--', '-'];
      const { errors, status } = await runProgram(program, words, text);
      if (status === 0) return { bytes: await readFile(file) };
      // It says in front of the cause what it wrote or read.
      return { problem: errors.trim().replace(/^.*?: /, '') };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
