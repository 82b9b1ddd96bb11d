import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project';

/**
 * `npm run bench:folder`: how long the command line takes over 10,000 documents, and how much memory. A machine is fast
 * or slow and busy or not, so time is told as a multiple of what Node takes to do no more than read and decode the same
 * files, measured just before.
 */
function benchmark(): void {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const size = writeDocuments(folder);
    console.log(`${documents} documents, ${Math.round(size / 1e6)} MB`);
    const reading = measure('read and decode', ['-e', readAll, folder]);
    for (const jobs of ['1', '2', '4']) {
      const words = ['dist/cli.js', 'check', '--format', 'json', '--fail-on', 'never', '--jobs', jobs, folder];
      const checking = measure(`check --jobs ${jobs}`, words);
      const [time, processor] = [checking.seconds / reading.seconds, checking.processor / reading.processor];
      console.log(`  ${time.toFixed(0)} times as long as reading, ${processor.toFixed(0)} times the processor time`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const documents = 10_000;

/** Documents in the forms of the seeds, each with a number of its own in its text. Answers their size in bytes. */
function writeDocuments(folder: string): number {
  const seeds = readdirSync(join(projectFolder, 'seeds')).map((name) =>
    readFileSync(join(projectFolder, 'seeds', name), 'utf8'),
  );
  let size = 0;
  for (let index = 0; index < documents; index++) {
    const place = join(folder, String(index % 100));
    mkdirSync(place, { recursive: true });
    const text = `${seeds[index % seeds.length]}\nDit is document ${index}.\n`;
    writeFileSync(join(place, `${index}.txt`), text);
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

/** Runs Node with these words, its output going nowhere. Answers the seconds that it took. */
function measure(name: string, words: readonly string[]): { readonly seconds: number; readonly processor: number } {
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
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor time, at most ${Math.round(maxRSS / 1024)} MB`,
  );
  return { seconds, processor };
}

benchmark();
