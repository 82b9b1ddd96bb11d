import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { generateFolder } from '../../test/workspace/generator';
import { projectFolder } from '../project';
import { textsOfSeeds } from './documents';
import { shown, shownSize, table } from './statistics';

const documents = 10_000;

/**
 * The table of how long the command line takes over 10,000 documents, and how much memory, beside what Node takes to do
 * no more than read and decode the same files, measured just before.
 */
export function folderTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const size = writeDocuments(folder);
    const reading = measure('read and decode', ['-e', readAll, folder]);
    const checks = [
      ['--jobs', '1', '--no-pairs'],
      ['--jobs', '1'],
      ['--jobs', '2'],
    ].map((options) =>
      measure(`check ${options.join(' ')}`, [
        'dist/cli.js',
        'check',
        '--format',
        'json',
        '--fail-on',
        'never',
        ...options,
        folder,
      ]),
    );
    return table(
      [
        `${documents} documents, ${shownSize(size)}`,
        'time (s)',
        'times reading',
        'processor (s)',
        'times reading',
        'memory at most',
      ],
      [reading, ...checks].map(({ name, seconds, processor, memory }) => [
        name,
        shown(seconds),
        shown(seconds / reading.seconds),
        shown(processor),
        shown(processor / reading.processor),
        shownSize(memory),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Invented documents of which two thirds belong to another one of them, in other folders, with answers as long as those
 * of the seeds. Answers their size in bytes.
 */
function writeDocuments(folder: string): number {
  const { texts } = generateFolder(documents, 1);
  const [, answers] = textsOfSeeds();
  let [size, answer] = [0, 0];
  const longAnswer = () => Array.from({ length: 3 }, () => answers[answer++ % answers.length]).join('\n\n');
  for (const [index, [uri, short]] of [...texts].entries()) {
    const place = join(folder, String(index % 100));
    mkdirSync(place, { recursive: true });
    const text = short.replace(/(?<=^Antwoord .*\n).+$/gm, longAnswer);
    writeFileSync(join(place, basename(uri)), text);
    size += Buffer.byteLength(text);
  }
  return size;
}

/** The least that any program does that looks at all files of a folder. */
const readAll = `
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
for (const name of readdirSync(process.argv[1], { recursive: true })) {
  if (name.endsWith('.txt')) new TextDecoder().decode(readFileSync(join(process.argv[1], name)));
}`;

/** Runs Node with these words, its output going nowhere. Answers the seconds that it took, and the memory in bytes. */
function measure(name: string, words: readonly string[]) {
  const nowhere = openSync(process.platform === 'win32' ? 'NUL' : '/dev/null', 'w');
  const start = performance.now();
  const { output, status } = spawnSync(process.execPath, ['--require', join(__dirname, 'tellUsage.js'), ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', nowhere, 'inherit', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name} ended with status ${status}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(output[3] ?? '');
  return { name, seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}
