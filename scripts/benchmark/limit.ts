import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { getDocumentSymbols } from '../../server/src/features/documentSymbols';
import { getFoldingRanges } from '../../server/src/features/foldingRanges';
import { parse } from '../../server/src/parser/parse';
import { documentOf } from './documents';
import { shown, shownSize, table } from './statistics';

/** What was measured at one size: the shortest of several runs, in milliseconds. */
export interface Limit {
  readonly size: number;
  readonly loop: number;
  readonly parsing: number;
  readonly computing: number;
}

/** How long the parser, and all that is computed on a keystroke, takes beside a loop that only looks for line ends. */
export function measureLimit(sizes: readonly number[]): readonly Limit[] {
  return sizes.map((size) => {
    const text = documentOf(size);
    const [loop = 0, parsing = 0, computing = 0] = fastest([countLines, parse, compute], text);
    return { size: text.length, loop, parsing, computing };
  });
}

/** How much longer a character takes in the largest document than in one of 100 KB, or whatever was measured first. */
export function growthOf(limits: readonly Limit[], time: 'loop' | 'parsing' | 'computing'): number {
  const first = limits.find(({ size }) => size >= 100_000) ?? limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return Number.NaN;
  return last[time] / last.size / (first[time] / first.size);
}

/** The table of what was measured. */
export function limitTable(): string {
  const limits = measureLimit([12_000, 100_000, 1_000_000, 10_000_000, 50_000_000]);
  const rows = limits.map(({ size, loop, parsing, computing }) => [
    shownSize(size),
    shown(loop),
    shown(parsing),
    shown(parsing / loop),
    shown(computing),
    shown(computing / loop),
  ]);
  const growth = (time: 'loop' | 'parsing' | 'computing') => shown(growthOf(limits, time));
  return table(
    ['document', 'loop (ms)', 'parsing (ms)', 'times the loop', 'computing (ms)', 'times the loop'],
    [
      ...rows,
      ['**growth per character, 100 KB to 50 MB**', growth('loop'), growth('parsing'), '', growth('computing'), ''],
    ],
  );
}

/** The cheapest loop over a text that sees its lines. */
function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** All that a keystroke asks for, up to the messages that are sent. */
function compute(text: string): unknown {
  const structure = parse(text);
  return [
    getDiagnostics(structure, { uri: 'file:///vragen.txt', language: 'nl', severities: {} }),
    getDocumentSymbols(structure, 'nl'),
    getFoldingRanges(structure, {}),
  ];
}

const [leastRuns, mostRuns, patience] = [2, 400, 6000];
const largeText = 5_000_000;

/**
 * The shortest time of each function, which take turns so that a busy moment hits them all. Every run gets a text of
 * its own, so that nothing the engine remembers of a text helps the next run. The memory is cleaned up now and then, and
 * before each run of a large text, in which it would be cleaned up otherwise. The result of the run before is kept
 * meanwhile, as a server keeps what it last read: an engine that finds none of its objects left, or often cleans up,
 * translates the program anew.
 */
function fastest(functions: readonly ((text: string) => unknown)[], text: string): readonly number[] {
  const written = Buffer.from(text, 'utf16le');
  const times = functions.map(() => Number.POSITIVE_INFINITY);
  const results: unknown[] = [];
  const end = performance.now() + patience;
  for (let run = 0; run < leastRuns || (run < mostRuns && performance.now() < end); run++) {
    for (const [index, measured] of functions.entries()) {
      const fresh = written.toString('utf16le');
      if (text.length > largeText || run % 20 === 0) globalThis.gc?.();
      const work = () => {
        results[index] = measured(fresh);
      };
      times[index] = Math.min(times[index] ?? 0, timeOf(work));
    }
  }
  return times;
}

/**
 * The milliseconds that a function takes. Other programs make the clock run on meanwhile, and the engine's own threads
 * add to the processor time; neither is ever less than the function takes, so the smaller one is nearer.
 */
function timeOf(work: () => void): number {
  const [start, processor] = [performance.now(), process.cpuUsage()];
  work();
  const [clock, { user, system }] = [performance.now() - start, process.cpuUsage(processor)];
  return Math.min(clock, (user + system) / 1000);
}
