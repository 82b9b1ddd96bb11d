import { renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Obstacle } from '../files/decode';
import { obstacleOf } from './readText';

/**
 * Writes a report, of which the pieces come one by one, to a file. The file gets its new content when all is there and
 * `isWanted` says so; until then, and when something goes wrong on the way, it stays as it was.
 * Answers why the system did not let the file be written, if it did not.
 */
export async function saveReport(
  pieces: AsyncIterable<string | Uint8Array>,
  file: string,
  isWanted: () => boolean,
): Promise<Obstacle | undefined> {
  let draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const known = statSync(file, { throwIfNoEntry: false });
    // A device or a pipe cannot be replaced; whoever reads from it gets the pieces as they come.
    if (known !== undefined && !known.isFile()) draft = file;
    // Whatever stands in the place of a draft is not ours, and may be a link to another file.
    const flags = draft === file ? 'w' : 'wx';
    // Once it is open it can be removed, also when the first piece goes wrong.
    const opened = await open(draft, flags, known?.mode);
    await pipeline(pieces, opened.createWriteStream());
    if (draft !== file && isWanted()) renameSync(draft, file);
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return obstacleOf(error);
    throw error;
  } finally {
    if (draft !== file) rmSync(draft, { force: true });
  }
}
