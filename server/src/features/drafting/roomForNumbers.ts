import { putQuestions, questionWith } from '../../parser/lookup';
import type { Question, Structure } from '../../parser/structure';

/** A question that comes in a set, with the numbers that it is to have if they are free. */
export interface Newcomer {
  readonly numbers: readonly string[];
  /** The question next to it, and on which side of that it comes. */
  readonly next: Question;
  readonly side: 'below' | 'above';
}

/** The numbers that make room for new questions in a set. */
export interface Room {
  /** Those of the questions that it has, where they change. */
  readonly changed: ReadonlyMap<string, string>;
  /** Those of the new ones, in the order in which they were given. */
  readonly given: readonly (readonly string[])[];
}

/**
 * Each new question gets its own numbers where the set has none of them. Where it numbered on without them, they count
 * on from the question next to them, and those below get the next numbers. With a question that was submitted as 2:
 *
 *     Vraag 1   → 1
 *               → 2
 *     Vraag 2   → 3
 *
 * `undefined` where a question of several numbers, or a sub-question, would have to get others.
 */
export function makeRoom(set: Structure, newcomers: readonly Newcomer[]): Room | undefined {
  const all = newcomers.flatMap(({ numbers }) => numbers);
  const areFree = new Set(all).size === all.length && all.every((number) => isFree(set, number));
  if (areFree) return { changed: new Map(), given: newcomers.map(({ numbers }) => numbers) };
  const changed = new Map<string, string>();
  const given = new Map<Newcomer, readonly string[]>();
  const above = byNumber(newcomers, 'above');
  const below = byNumber(newcomers, 'below');
  const wholes = new Set(putQuestions(set).map(({ asked }) => Number.parseInt(asked.number, 10)));
  let last = 0;
  const give = (newcomer: Newcomer) => {
    const own = newcomer.numbers;
    const isOwnFree = own.every((number) => (isWhole(number) ? Number(number) > last : isFree(set, number)));
    if (!isOwnFree && !(own.length === 1 && own.every(isWhole))) return;
    const next = isOwnFree ? own : [String(last + 1)];
    given.set(newcomer, next);
    last = next
      .filter(isWhole)
      .map(Number)
      .reduce((highest, number) => Math.max(highest, number), last);
  };
  for (const whole of [...wholes].sort((one, other) => one - other)) {
    above.get(whole)?.forEach(give);
    last = Math.max(whole, last + 1);
    if (last !== whole) changed.set(String(whole), String(last));
    below.get(whole)?.forEach(give);
  }
  if (given.size < newcomers.length) return undefined;
  return { changed, given: newcomers.map((newcomer) => given.get(newcomer) ?? []) };
}

function isFree(set: Structure, number: string): boolean {
  return questionWith(set, number) === undefined;
}

/** Whether a number is not that of a sub-question. */
function isWhole(number: string): boolean {
  return /^\d+$/.test(number);
}

/** New questions by the number of the question next to them. */
function byNumber(newcomers: readonly Newcomer[], side: Newcomer['side']): ReadonlyMap<number, readonly Newcomer[]> {
  const found = new Map<number, Newcomer[]>();
  for (const newcomer of newcomers) {
    if (newcomer.side !== side) continue;
    const { number } = newcomer.next.numbers.at(side === 'above' ? 0 : -1) ?? { number: '' };
    const whole = Number.parseInt(number, 10);
    const others = found.get(whole);
    if (others === undefined) found.set(whole, [newcomer]);
    else others.push(newcomer);
  }
  return found;
}
