import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Folder, folderRequest } from '../../server/src/protocol';
import { open } from './client';
import { documentOf, questionsOf } from './documents';
import { ours, typeByTurns } from './keystroke';
import { median, shown, shownSize, table } from './statistics';

/**
 * The table of how long a keystroke takes in a document of answers while the submitted questions stand in its folder,
 * beside the same keystroke in a document that stands alone.
 */
export async function pairTable(): Promise<string> {
  const rows: string[][] = [];
  for (const size of [12_000, 100_000, 1_000_000]) {
    const text = documentOf(size);
    const [paired, alone] = await typeInPair(text);
    rows.push([shownSize(text.length), shown(paired), shown(alone), shown(paired / alone)]);
  }
  return table(['document', 'with its questions (ms)', 'alone (ms)', 'times alone'], rows);
}

/** The median time of a keystroke in milliseconds, in a folder with the questions and alone, by turns. */
async function typeInPair(text: string): Promise<readonly [paired: number, alone: number]> {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const file = join(folder, 'antwoorden.va');
    writeFileSync(file, text);
    writeFileSync(join(folder, 'vragen.va'), questionsOf(text));
    const place = { uri: pathToFileURL(file).href, rootUri: pathToFileURL(folder).href };
    const [paired, alone] = [await open(ours, text, place), await open(ours, text)];
    try {
      const known = await paired.connection.sendRequest<Folder>(folderRequest, {});
      if (!known.documents.every(({ counterpart }) => counterpart?.certainty === 'certain'))
        throw new Error('The questions were not found to belong to the answers');
      const [first = [], second = []] = await typeByTurns([paired, alone]);
      return [median(first), median(second)];
    } finally {
      paired.stop();
      alone.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
