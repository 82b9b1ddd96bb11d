import { join } from 'node:path';
import markdownIt from 'markdown-it';
import { engineOptions } from '../../client/src/server/serverProcess';
import { installServer } from '../installServer';
import { projectFolder } from '../project';
import { type Client, open, type Program } from './client';
import { asJson, asMarkdown, documentOf } from './documents';
import { median, quantile, shown, shownSize, table } from './statistics';

const servers = join(projectFolder, 'node_modules', 'vscode-langservers-extracted', 'bin');

/** This server, as the extension starts it in VS Code. */
export const ours: Program = {
  name: 'Vraag en Antwoord',
  words: [...engineOptions, join(projectFolder, 'dist', 'server.js'), '--stdio'],
  languageId: 'vraagantwoord',
};

/** A server that does no work. */
export const floor: Program = {
  name: 'floor',
  words: [join(__dirname, 'floorServer.js'), '--stdio'],
  languageId: 'plaintext',
};

/** In VS Code it is the client that cuts Markdown into tokens, also with this package. */
const markdown: Program = {
  name: 'Markdown',
  words: [join(servers, 'vscode-markdown-language-server'), '--stdio'],
  languageId: 'markdown',
  answers: { 'markdown/parse': (text) => markdownIt({ html: true }).parse(text, {}) },
};

/** The limits are those of VS Code. */
const json: Program = {
  name: 'JSON',
  words: [join(servers, 'vscode-json-language-server'), '--stdio'],
  languageId: 'json',
  settings: { json: { resultLimit: 5001, jsonFoldingLimit: 5001, validate: { enable: true } }, http: {} },
};

/** The keystrokes at one size, of this server and of the floor by turns, in milliseconds; the replies in bytes. */
export interface Keystrokes {
  readonly size: number;
  readonly replies: number;
  readonly ours: readonly number[];
  readonly floor: readonly number[];
}

/**
 * Types in a document of about so many characters, by turns in this server and in one that only sends its replies, both
 * on some Node.
 */
export async function measureKeystrokes(size: number, node = process.execPath): Promise<Keystrokes> {
  const text = documentOf(size);
  const [own, idle] = [await open({ ...ours, node }, text), await open({ ...floor, node }, text)];
  try {
    const replies = await own.ask();
    await idle.connection.sendNotification('prepare', replies);
    await idle.ask();
    const [first = [], second = []] = await typeByTurns([own, idle]);
    const bytes = Buffer.byteLength(JSON.stringify(replies));
    return { size: text.length, replies: bytes, ours: first, floor: second };
  } finally {
    own.stop();
    idle.stop();
  }
}

/** The table of what was measured, beside the two other servers. */
export async function keystrokeTable(): Promise<string> {
  // VS Code runs servers on a Node of its own.
  const { node } = installServer();
  const rows: string[][] = [];
  const others = [
    { program: markdown, write: asMarkdown, isLeftOut: false },
    { program: json, write: asJson, isLeftOut: false },
  ];
  let latest = 0;
  for (const size of [12_000, 100_000, 1_000_000, 10_000_000, 50_000_000]) {
    if (latest > longest) {
      rows.push([shownSize(size), 'left out', ...Array<string>(7).fill('')]);
      continue;
    }
    const { replies, ours, floor, size: actual } = await measureKeystrokes(size, node);
    const own = median(ours);
    latest = own;
    const cells = [
      shownSize(actual),
      shownSize(replies),
      shown(own),
      shown(quantile(ours, 0.95)),
      shown(median(floor)),
    ];
    const beside: string[] = [];
    for (const other of others) {
      const times = other.isLeftOut
        ? undefined
        : await typeIn({ ...other.program, node }, other.write(documentOf(size)));
      other.isLeftOut ||= times === undefined;
      beside.push(times === undefined ? 'left out' : `${shown(median(times))} (${shown(median(times) / own)}×)`);
    }
    console.log(`${shownSize(actual)}: ${shown(own / median(floor))} times the floor`);
    rows.push([...cells, shown(own / median(floor)), ...beside, String(ours.length)]);
  }
  return table(
    [
      'document',
      'replies',
      'median (ms)',
      'p95 (ms)',
      'floor (ms)',
      'times the floor',
      'Markdown (ms)',
      'JSON (ms)',
      'runs',
    ],
    rows,
  );
}

/** How long a keystroke of ours may take, in milliseconds; larger sizes are left out if it takes longer. */
const longest = 5000;

/** How long another server may take before the first reply, in milliseconds; it is left out if it takes longer. */
const deadline = 20_000;

async function typeIn(program: Program, text: string): Promise<readonly number[] | undefined> {
  const client = await open(program, text);
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), deadline);
    });
    const times = client.ask().then(() => typeByTurns([client]));
    times.catch(() => {});
    return (await Promise.race([times, late]))?.[0];
  } finally {
    clearTimeout(timer);
    client.stop();
  }
}

const [leastRuns, mostRuns, patience] = [3, 100, 4000];

/** Types in each in turn. Answers the times of each, without the first ones, in which the engines warm up. */
export async function typeByTurns(clients: readonly Client[]): Promise<readonly (readonly number[])[]> {
  const times = clients.map((): number[] => []);
  const end = performance.now() + patience;
  for (let run = 0; run < leastRuns || (run < mostRuns && performance.now() < end); run++) {
    for (const [index, client] of clients.entries()) {
      const start = performance.now();
      await client.type();
      times[index]?.push(performance.now() - start);
    }
  }
  const warm = Math.floor((times[0]?.length ?? 0) / 10);
  return times.map((measured) => measured.slice(warm));
}
