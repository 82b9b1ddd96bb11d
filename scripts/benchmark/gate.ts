import { measureKeystrokes } from './keystroke';
import { growthOf, measureLimit } from './limit';
import { measureStarts } from './start';
import { shown } from './statistics';

/** Something that must not become worse: a ratio of two times or sizes of this run, or a growth. */
interface Bound {
  readonly name: string;
  readonly measured: number;
  readonly atMost: number;
}

/**
 * `npm run bench:gate`: fails when a ratio or a growth is far above what `docs/performance.md` tells. A time says as
 * much of the machine as of the program, so none has a bound; of each ratio both sides are the shortest of many runs
 * that take turns, and the bounds leave room for a busy machine.
 */
async function gate(): Promise<void> {
  const limits = measureLimit([100_000, 1_000_000, 10_000_000]);
  const middle = limits[1];
  const keystrokes = await measureKeystrokes(100_000);
  const starts = await measureStarts(8, ({ ask }) => ask());
  const bounds: readonly Bound[] = [
    { name: 'parsing 1 MB, times the loop', measured: ratio(middle?.parsing, middle?.loop), atMost: 35 },
    { name: 'computing 1 MB, times the loop', measured: ratio(middle?.computing, middle?.loop), atMost: 130 },
    { name: 'growth of parsing, 100 KB to 10 MB', measured: growthOf(limits, 'parsing'), atMost: 5 },
    { name: 'growth of computing, 100 KB to 10 MB', measured: growthOf(limits, 'computing'), atMost: 5 },
    {
      name: 'keystroke in 100 KB, times the floor',
      measured: shortest(keystrokes.ours) / shortest(keystrokes.floor),
      atMost: 5,
    },
    { name: 'replies to a keystroke, bytes a character', measured: keystrokes.replies / keystrokes.size, atMost: 1 },
    { name: 'start, times the floor', measured: shortest(starts.ours) / shortest(starts.floor), atMost: 2.5 },
  ];
  for (const { name, measured, atMost } of bounds) {
    console.log(`${measured <= atMost ? '✓' : '✗'} ${name}: ${shown(measured)}, at most ${atMost}`);
  }
  if (bounds.some(({ measured, atMost }) => !(measured <= atMost))) process.exitCode = 1;
}

function ratio(one = Number.NaN, other = Number.NaN): number {
  return one / other;
}

function shortest(times: readonly number[]): number {
  return Math.min(...times);
}

gate().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
