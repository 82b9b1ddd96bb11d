import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { check } from 'recheck';
// Some files of the client are loaded for their patterns.
import './client/vscodeModule';

/** A regular expression in the source. */
export interface Pattern {
  /** The file, and the line where it stands unless it is put together. */
  readonly place: string;
  /** As it is written between slashes, with its flags. */
  readonly written: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns that are known to take linear time, made by `npm run patterns`. */
export const knownFile = 'test/patterns.json';

// This file runs from out/test, two folders below the root.
const root = path.join(__dirname, '..', '..');

export function readKnownPatterns(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(path.join(root, knownFile), 'utf8')) as string[]);
}

/**
 * All regular expressions of the server and the client: those that are written down and those that are put together.
 */
export function patternsInSources(): readonly Pattern[] {
  return ['server/src', 'client/src'].flatMap(sourceFiles).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const { tokens } = parse(text, { sourceType: 'module', plugins: ['typescript'], tokens: true });
    const literals = (tokens ?? [])
      .filter(({ type }) => type.label === 'regexp')
      .map(({ value, loc }) => patternAt(`${file}:${loc.start.line}`, value.pattern, value.flags));
    return text.includes('new RegExp(') ? [...literals, ...putTogetherIn(file)] : literals;
  });
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
}

function patternAt(place: string, source: string, flags: string): Pattern {
  return { place, written: `/${source}/${flags}`, source, flags };
}

/** The patterns that a module puts together when it is loaded, seen by loading it again. */
function putTogetherIn(file: string): readonly Pattern[] {
  const module = require.resolve(path.join(root, 'out', file.replace(/\.ts$/, '.js')));
  // What it imports puts its own patterns together before it is looked at.
  require(module);
  const loaded = require.cache[module];
  delete require.cache[module];
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = class extends Original {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push(patternAt(file, this.source, this.flags));
    }
  } as typeof RegExp;
  try {
    require(module);
  } finally {
    globalThis.RegExp = Original;
    require.cache[module] = loaded;
  }
  return found;
}

// In milliseconds: how long one pattern may be thought about, and how long it may take for a text.
const longestThought = 20_000;
const longestSearch = 300;
// In characters; a pattern that takes the square of this takes more than a second.
const longestText = 50_000;

/**
 * Why a pattern may take more than linear time; `undefined` when it takes no more. What the checker proves is believed.
 * What it suspects, of patterns that look ahead or behind, is tried on the text that it names.
 */
export async function verdictOn({ source, flags }: Pattern): Promise<string | undefined> {
  // Neither the groups' indices nor the notation of sets change how a pattern is searched.
  const verdict = await check(source, flags.replace(/[dv]/g, ''), { timeout: longestThought });
  if (verdict.status !== 'vulnerable') return undefined;
  const { checker, complexity, attack } = verdict;
  if (checker === 'automaton' || complexity.type === 'exponential')
    return `${complexity.summary} time: ${attack.pattern}`;
  const write = (count: number) =>
    attack.pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(count + bias)).join('') + attack.suffix;
  const pattern = new RegExp(source, flags);
  for (let count = 16; write(count).length <= longestText; count *= 2) {
    const text = write(count);
    const start = performance.now();
    pattern.lastIndex = 0;
    pattern.test(text);
    const took = performance.now() - start;
    if (took > longestSearch) return `${Math.round(took)} ms for ${text.length} characters: ${attack.pattern}`;
  }
  return undefined;
}
