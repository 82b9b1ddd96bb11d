import type { Position, Range } from 'vscode-languageclient';
import type { Counterpart, Overview } from '../../../server/src/protocol';
import { contains, isBefore } from '../editor/positions';

/** The place that a reader looks at: the cursor, or the middle of the window once the cursor is scrolled out of it. */
export function getPlaceInView(cursor: Position, visible: readonly Range[]): Position {
  const [first] = visible;
  const last = visible.at(-1);
  if (first === undefined || last === undefined || isInView(cursor.line, visible)) return cursor;
  return { line: Math.floor((first.start.line + last.end.line) / 2), character: 0 };
}

/**
 * Above all questions and answers: the first place of which there is another side, a question that is answered or an
 * answer to one of another document. `undefined` below that.
 */
export function getFirstPlace({ questions, answers }: Overview, place: Position): Position | undefined {
  if ([...questions, ...answers].some(({ range }) => !isBefore(place, range.start))) return undefined;
  const answered = questions.find(({ answer, state }) => answer !== undefined || state === 'elsewhere');
  return (answered ?? answers[0])?.selectionRange.start;
}

/** What side by side knows of the moments before. */
export interface Before {
  /** The last place in a question; a text that changed above it does it little harm. */
  readonly cameFrom: Position | undefined;
  readonly shown: Counterpart | undefined;
}

/**
 * Which one to show of the questions to which an answer belongs: the one that the reader came from, otherwise the one
 * that is shown already, otherwise the first. `undefined` where there is none.
 */
export function chooseCounterpart(
  counterparts: readonly Counterpart[],
  { cameFrom, shown }: Before,
): Counterpart | undefined {
  return (
    counterparts.find(({ range }) => cameFrom !== undefined && contains(range, cameFrom)) ??
    counterparts.find((counterpart) => isSame(counterpart, shown)) ??
    counterparts[0]
  );
}

/** What is marked beside one of the counterparts: all of them that stand in its document. */
export function getMarked(counterparts: readonly Counterpart[], shown: Counterpart | undefined): readonly Range[] {
  return counterparts.filter(({ uri }) => shown !== undefined && uri === shown.uri).map(({ range }) => range);
}

/**
 * Whether the window has to move to show a counterpart: another one than before is shown from its first to its last
 * line; of the same one, some line is enough, so that the window stays where the reader put it.
 */
export function mustReveal(next: Counterpart, shown: Counterpart | undefined, visible: readonly Range[]): boolean {
  const { start, end } = next.range;
  if (!isSame(next, shown)) return !isInView(start.line, visible) || !isInView(end.line, visible);
  return !visible.some((range) => range.start.line <= end.line && range.end.line >= start.line);
}

/** The same one as before, though its place may have moved by a change of the text. */
function isSame(one: Counterpart, other: Counterpart | undefined): boolean {
  return one.uri === other?.uri && one.kind === other?.kind && one.numbers.join() === other.numbers.join();
}

function isInView(line: number, visible: readonly Range[]): boolean {
  return visible.some(({ start, end }) => start.line <= line && line <= end.line);
}
