import type { Position, Range } from 'vscode-languageserver-types';
import type { Line } from '../structure';

/** Negative when the first position stands before the second, positive when behind it, 0 when they are the same. */
export function compare(first: Position, second: Position): number {
  return first.line - second.line || first.character - second.character;
}

/** The one of two positions that stands before the other. */
export function earliest(one: Position, other: Position): Position {
  return compare(other, one) < 0 ? other : one;
}

/** The one of two positions that stands behind the other. */
export function latest(one: Position, other: Position): Position {
  return compare(one, other) < 0 ? other : one;
}

/** Whether a position stands in a range, both ends included: a cursor behind the last character is still in it. */
export function contains(range: Range, position: Position): boolean {
  return compare(range.start, position) <= 0 && compare(position, range.end) <= 0;
}

/** Whether a range holds no character. */
export function isEmpty(range: Range): boolean {
  return compare(range.start, range.end) === 0;
}

/** Where the text of a line begins, behind its white space. */
export function startOf({ line, character, text }: Line): Position {
  return { line, character: character + text.length - text.trimStart().length };
}

/** Where the text of a line ends, before its white space. */
export function endOf({ line, character, text }: Line): Position {
  return { line, character: character + text.trimEnd().length };
}

/** Whether two ranges have a position in common, be it the end of the one and the start of the other. */
export function touches(one: Range, other: Range): boolean {
  return compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0;
}

/** Whether two ranges are the same characters. */
export function isSame(one: Range, other: Range): boolean {
  return compare(one.start, other.start) === 0 && compare(one.end, other.end) === 0;
}

/** Whether a range lies in another, or is the same. */
export function isInside(inner: Range, outer: Range): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end);
}
