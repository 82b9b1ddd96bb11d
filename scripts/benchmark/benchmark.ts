import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project';
import { folderTable } from './folder';
import { keystrokeTable } from './keystroke';
import { limitTable } from './limit';
import { pairTable } from './pair';
import { startTable } from './start';
import { machine } from './statistics';

const page = join(projectFolder, 'docs', 'performance.md');

/** The measurements, by the names of the places in the page where their tables stand. */
const measurements: Readonly<Record<string, () => string | Promise<string>>> = {
  limit: limitTable,
  keystroke: keystrokeTable,
  pair: pairTable,
  start: startTable,
  folder: folderTable,
};

/**
 * `npm run bench`: measures, and writes the tables in `docs/performance.md`. With words (`npm run bench -- limit
 * start`), only the measurements of these names.
 */
async function benchmark(words: readonly string[]): Promise<void> {
  for (const name of words.length > 0 ? words : Object.keys(measurements)) {
    const measure = measurements[name];
    if (measure === undefined)
      throw new Error(`There is no measurement ${name}: ${Object.keys(measurements).join(', ')}`);
    const result = `${await measure()}\n\nMeasured on ${machine()}.`;
    console.log(`\n${name}\n\n${result}`);
    writeFileSync(page, between(readFileSync(page, 'utf8'), name, result));
  }
}

/** A text with something else between its markers `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

benchmark(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
