import type { Position } from 'vscode-languageserver-types';
import { wholeOf } from '../../parser/numbers/numbers';
import type { Structure } from '../../parser/structure';
import type { Comparison } from '../elsewhere/comparison';
import type { Asked } from './askedNumbers';
import { isMovedUp } from './movedUp';
import { countsUp } from './renumber';
import { hasSubmittedNumber, submittedNumberOf } from './submittedNumbers';

/** A question with its sub-questions: 3, 3a, 3b. */
type Group = readonly [Asked, ...Asked[]];

/** The new numbers of one numbering. */
export interface NumberedRow {
  /** Where its first question begins. */
  readonly start: Position;
  readonly numbers: ReadonlyMap<Asked, string>;
  /** What becomes of each number; of one that is asked twice that of the first question. */
  readonly ofNumber: ReadonlyMap<string, string>;
  /** The questions whose number another one keeps, and for which no number is free. */
  readonly crowded: readonly Asked[];
  /** The questions that have more parts than there are letters. */
  readonly unlettered: readonly Asked[];
}

/**
 * Numbers that count on from the lowest number of a row, in the order of the text. A question that was moved up to be
 * answered together with an earlier one keeps its turn, and one that has the number under which it was submitted keeps
 * that: those behind it count on from there. Where that would make doubles, all questions that were submitted get the
 * numbers that they had then.
 *
 *     Vraag 1    → 1
 *     Vraag 2    → 2
 *     Vraag 2    → 3
 *     Vraag 5    → 4
 */
export function numberRow(set: Structure, row: readonly Asked[], comparison: Comparison | undefined): NumberedRow {
  const groups = groupsOf(row);
  const ordered = countsUp(row) ? groups : inTurn(set, groups);
  const isKept = (asked: Asked) => hasSubmittedNumber(comparison, asked);
  const kept = fixedNumbers(ordered, (group) => (group.some(isKept) ? group[0].whole : undefined));
  const counted = countOn(ordered, kept);
  const submitted = () => fixedNumbers(ordered, ([first]) => submittedNumberOf(comparison, first));
  const { numbers, crowded, unlettered } = counted.crowded.length === 0 ? counted : countOn(ordered, submitted());
  const start = groups[0]?.[0].question.range.start ?? { line: 0, character: 0 };
  return { start, numbers, ofNumber: byNumber(row, numbers), crowded, unlettered };
}

/** Numbers that count on, but for questions of which the number is fixed. */
function countOn(
  groups: readonly Group[],
  fixed: ReadonlyMap<Group, number>,
): Pick<NumberedRow, 'numbers' | 'crowded' | 'unlettered'> {
  const taken = new Set(fixed.values());
  const numbers = new Map<Asked, string>();
  const [crowded, unlettered]: [Asked[], Asked[]] = [[], []];
  let next = groups.reduce((lowest, group) => Math.min(lowest, fixed.get(group) ?? group[0].whole), Number.MAX_VALUE);
  for (const group of groups) {
    const [first] = group;
    const whole = fixed.get(group) ?? [next, first.whole].find((number) => !taken.has(number));
    const letters = lettersOf(group);
    if (whole === undefined) crowded.push(first);
    else if (letters === undefined) unlettered.push(first);
    else for (const [place, asked] of group.entries()) numbers.set(asked, `${whole}${letters[place]}`);
    if (whole === undefined) continue;
    taken.add(whole);
    next = whole + 1;
  }
  return { numbers, crowded, unlettered };
}

/** What becomes of each number, and of that of a question of which only the parts are asked. */
function byNumber(row: readonly Asked[], numbers: ReadonlyMap<Asked, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const asked of row.toReversed()) found.set(asked.number, numbers.get(asked) ?? asked.number);
  for (const [number, next] of [...found].reverse()) {
    if (!found.has(wholeOf(number))) found.set(wholeOf(number), wholeOf(next));
  }
  return found;
}

function groupsOf(row: readonly Asked[]): readonly Group[] {
  const groups: [Asked, ...Asked[]][] = [];
  for (const asked of row) {
    const group = groups.at(-1);
    if (group?.[0].whole === asked.whole && /[a-h]$/.test(asked.number)) group.push(asked);
    else groups.push([asked]);
  }
  return groups;
}

/**
 * The order of the text, but for questions that were moved up past others with lower numbers: each of these comes back
 * to its turn, in front of the first question behind it that has its number or a higher one.
 */
function inTurn(set: Structure, groups: readonly Group[]): readonly Group[] {
  const places = new Map(groups.map((group, place) => [group, place] as const));
  const placeOf = (group: Group) => places.get(group) ?? 0;
  const moved = movedPastLower(set, groups);
  const ordered = groups.filter((group) => !moved.has(group));
  for (const group of [...moved].sort(([one], [other]) => one.whole - other.whole)) {
    const isNext = (other: Group) => placeOf(other) > placeOf(group) && other[0].whole >= group[0].whole;
    const next = ordered.findIndex(isNext);
    ordered.splice(next === -1 ? ordered.length : next, 0, group);
  }
  return ordered;
}

/** A number that is asked again further down was not passed: in 1, 2, 1, 2 none was moved. */
function movedPastLower(set: Structure, groups: readonly Group[]): ReadonlySet<Group> {
  const moved = new Set<Group>();
  let lowest = Number.POSITIVE_INFINITY;
  for (const group of groups.toReversed()) {
    const [first] = group;
    if (lowest < first.whole && isMovedUp(set, first)) moved.add(group);
    if (!first.isRepeated) lowest = Math.min(lowest, first.whole);
  }
  return moved;
}

/** The numbers that questions are to have, of which each is for the first that is to have it. */
function fixedNumbers(
  groups: readonly Group[],
  numberOf: (group: Group) => number | undefined,
): ReadonlyMap<Group, number> {
  const owners = new Map<number, Group>();
  for (const group of groups) {
    const number = numberOf(group);
    if (number !== undefined && !owners.has(number)) owners.set(number, group);
  }
  return new Map([...owners].map(([number, group]) => [group, number]));
}

/** The letters of a group: its own where they count up, otherwise as many as it needs, if there are so many. */
function lettersOf(group: Group): readonly string[] | undefined {
  const letters = group.map(({ number }) => /[a-h]$/.exec(number)?.[0] ?? '');
  if (countsUp(group)) return letters;
  const row = letters[0] === '' ? ['', ...'abcdefgh'] : [...'abcdefgh'];
  return group.length > row.length ? undefined : row;
}
