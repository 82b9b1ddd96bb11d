import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { unzipSync } from 'fflate';
import { readMetafiles } from '../notices';
import { projectFolder } from '../project';
import { open, type Program } from './client';
import { seeds } from './documents';
import { floor, ours } from './keystroke';
import { measureActivation, measureOpening } from './opening';
import { median, shown, shownSize, table } from './statistics';

const dist = join(projectFolder, 'dist');

/** How long each takes from its start to its first findings, by turns, in milliseconds. */
export interface Starts {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/** Starts this server and one that does nothing, so many times, both of them bundled in the same way. */
export async function measureStarts(runs: number): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const bundle = join(folder, 'floorServer.js');
    const [entry = ''] = floor.words;
    buildSync({ entryPoints: [entry], bundle: true, platform: 'node', minify: true, outfile: bundle });
    const times = { ours: [] as number[], floor: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.ours.push(await timeToStart(ours));
      times.floor.push(await timeToStart({ ...floor, words: [bundle, '--stdio'] }));
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The table of how long the server takes to start, and of the sizes of what is installed. */
export async function startTable(): Promise<string> {
  const starts = await measureStarts(20);
  const [own, idle] = [median(starts.ours), median(starts.floor)];
  const [shortest, shortestIdle] = [Math.min(...starts.ours), Math.min(...starts.floor)];
  const activation = await shortestOf(measureActivation);
  const opening = await shortestOf(measureOpening);
  return table(
    ['', 'this', 'floor', 'times the floor'],
    [
      ['start to first findings, median (ms)', shown(own), shown(idle), shown(own / idle)],
      ['start to first findings, shortest (ms)', shown(shortest), shown(shortestIdle), shown(shortest / shortestIdle)],
      ['activation in VS Code, shortest (ms)', shown(activation), '', ''],
      ['opening to first findings in VS Code, shortest (ms)', shown(opening), '', ''],
      ...sizes().map(([name, size]) => [name, shownSize(size), '', '']),
    ],
  );
}

async function shortestOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await measure());
  return Math.min(...times);
}

async function timeToStart(program: Program): Promise<number> {
  const start = performance.now();
  const client = await open(program, seeds[0] ?? '');
  await client.ask();
  const time = performance.now() - start;
  client.stop();
  return time;
}

/** The sizes in bytes of the bundles and of the package that is installed. */
function sizes(): readonly (readonly [name: string, size: number])[] {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const file = join(folder, 'package.vsix');
    const { status } = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', file], {
      cwd: projectFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm run package failed');
    const bundles = new Map<string, number>();
    for (const name of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
      // What programs share, and what they read when it is needed, is in many parts.
      const shownName = `\`dist/${name.replace(/-\w+/, '-*')}\``;
      bundles.set(shownName, (bundles.get(shownName) ?? 0) + statSync(join(dist, name)).size);
    }
    const whole = statSync(file).size;
    return [...bundles, ['the .vsix', whole], ['the .vsix without the other forms', whole - sizeOfOtherForms(file)]];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the bundles with the libraries for documents in other forms than text take in a package, in bytes. */
function sizeOfOtherForms(file: string): number {
  const outputs = readMetafiles(dist).flatMap(({ outputs }) => Object.entries(outputs));
  const libraries = /node_modules\/(?:mammoth|unpdf|docx)\//;
  const bundles = outputs.filter(([, { inputs }]) => Object.keys(inputs).some((input) => libraries.test(input)));
  const names = new Set(bundles.map(([name]) => basename(name)));
  let total = 0;
  unzipSync(readFileSync(file), {
    filter({ name, size }) {
      if (names.has(basename(name))) total += size;
      return false;
    },
  });
  return total;
}
