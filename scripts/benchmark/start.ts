import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { unzipSync } from 'fflate';
import { installServer } from '../installServer';
import { readMetafiles } from '../notices';
import { projectFolder } from '../project';
import { type Client, open, type Program } from './client';
import { seeds } from './documents';
import { floor, ours } from './keystroke';
import { measureActivation, measureOpening } from './opening';
import { median, shown, shownSize, table } from './statistics';

const dist = join(projectFolder, 'dist');

/** How long each takes from its start until it has told what is asked of it, by turns, in milliseconds. */
export interface Starts {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/**
 * Starts this server and one that does nothing, so many times, both of them bundled in the same way. What Node made of
 * the code of this one is kept from the first time, which does not count, as the extension has it kept.
 */
export async function measureStarts(
  runs: number,
  ask: (client: Client) => Promise<unknown>,
  node = process.execPath,
): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    const bundle = join(folder, 'floorServer.js');
    const [entry = ''] = floor.words;
    buildSync({ entryPoints: [entry], bundle: true, platform: 'node', minify: true, outfile: bundle });
    execFileSync(process.execPath, ['scripts/minify.mjs', '--outdir', folder], { cwd: projectFolder });
    const own = { ...ours, node, environment: { NODE_COMPILE_CACHE: join(folder, 'compiled') } };
    const idle = { ...floor, node, words: [bundle, '--stdio'] };
    const first = await open(own, seeds[0] ?? '');
    await ask(first);
    await first.end();
    const times = { ours: [] as number[], floor: [] as number[] };
    for (let run = 0; run < runs; run++) {
      times.ours.push(await timeToStart(own, ask));
      times.floor.push(await timeToStart(idle, ask));
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The table of how long the server takes to start, and of the sizes of what is installed. */
export async function startTable(): Promise<string> {
  // VS Code runs servers on a Node of its own.
  const { node } = installServer();
  const findings = await measureStarts(20, ({ askFindings }) => askFindings(), node);
  const all = await measureStarts(20, ({ ask }) => ask(), node);
  const activation = await shortestOf(measureActivation);
  const opening = await shortestOf(measureOpening);
  return table(
    ['', 'this', 'floor', 'times the floor'],
    [
      ...rowsOf('start to first findings', findings),
      ...rowsOf('start to findings, outline and folds', all),
      ['activation in VS Code, shortest (ms)', shown(activation), '', ''],
      ['opening to first findings in VS Code, shortest (ms)', shown(opening), '', ''],
      ...sizes().map(([name, size]) => [name, shownSize(size), '', '']),
    ],
  );
}

function rowsOf(name: string, { ours, floor }: Starts): string[][] {
  const row = (kind: string, own: number, idle: number) => [
    `${name}, ${kind} (ms)`,
    shown(own),
    shown(idle),
    shown(own / idle),
  ];
  return [row('median', median(ours), median(floor)), row('shortest', Math.min(...ours), Math.min(...floor))];
}

async function shortestOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await measure());
  return Math.min(...times);
}

async function timeToStart(program: Program, ask: (client: Client) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const client = await open(program, seeds[0] ?? '');
  await ask(client);
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
