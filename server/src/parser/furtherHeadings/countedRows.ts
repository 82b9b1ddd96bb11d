import type { HeadingInRow } from '../scan/scan';
import { type Candidate, nextBelow, saysAll } from './numberedLines';

// One set for each party in parliament, and some more.
const mostSets = 25;

/**
 * The longest row of candidates, and before and behind it the rows of further sets of questions, such as those of
 * several parties: each counts from 1, and its first question has an answer with a heading, alone or with the second.
 */
export function rowsIn(
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
  most = mostSets,
): readonly (readonly Candidate[])[] {
  const row = longestCount(candidates, answers);
  const [first, last] = [row[0], row.at(-1)];
  if (first?.number !== 1 || last === undefined) return [];
  if (answers.length === 0 || most === 1) return [row];
  const isSet = ([one, two]: readonly Candidate[]) => {
    if (one === undefined || two === undefined) return false;
    const next = nextBelow(answers, one);
    return next !== undefined && (next.row < two.row || saysAll(next, [one, two]));
  };
  const before = candidates.filter((candidate) => candidate.row < first.row);
  const behind = candidates.filter((candidate) => candidate.row > last.row);
  const others = (rest: readonly Candidate[]) => rowsIn(rest, answers, most - 1).filter(isSet);
  return [...others(before), row, ...others(behind)];
}

/**
 * The longest row of candidates that counts up from the first one of some place: an item "2." of a list between
 * questions 5 and 6 is not in it. Of two with the same number that may both be in it, it holds the later one, unless
 * only the other has an answer: directly below it, or with its number.
 */
export function longestCount(
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
  first = candidates.findIndex(({ number }) => number === 1),
): readonly Candidate[] {
  if (first === -1) return [];
  // The last candidates of the best row of each length, as in patience sorting.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  const numberAt = (position: number) => candidates[position]?.number ?? 0;
  const isAnswered = (position: number) => {
    const candidate = candidates[position] as Candidate;
    const next = nextBelow(answers, candidate);
    if (next === undefined) return false;
    return next.row < (candidates[position + 1]?.row ?? Number.POSITIVE_INFINITY) || saysAll(next, [candidate]);
  };
  for (let position = first; position < candidates.length; position++) {
    let length = 0;
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1;
      if (numberAt(ends[middle] as number) >= numberAt(position)) high = middle;
      else length = middle + 1;
    }
    const other = ends[length];
    if (other !== undefined && numberAt(other) === numberAt(position) && isAnswered(other) && !isAnswered(position))
      continue;
    previous.set(position, ends[length - 1]);
    ends[length] = position;
  }
  const row: Candidate[] = [];
  for (let position = ends.at(-1); position !== undefined; position = previous.get(position)) {
    row.push(candidates[position] as Candidate);
  }
  return row.reverse();
}

/** The numbers that the row leaves out, where just one line between their neighbours begins with them. */
export function missingFrom(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
  places: ReadonlyMap<Candidate, number>,
): readonly Candidate[] {
  return chain.flatMap((one, position) => {
    const next = chain[position + 1];
    if (next === undefined || next.number === one.number + 1) return [];
    const between = candidates.slice((places.get(one) ?? 0) + 1, places.get(next));
    const counts = new Map<number, number>();
    for (const { number } of between) counts.set(number, (counts.get(number) ?? 0) + 1);
    return between.filter(({ number }) => number > one.number && number < next.number && counts.get(number) === 1);
  });
}
