import type { Position, Range } from 'vscode-languageserver-types';

/** Negative when the first position stands before the second, positive when behind it, 0 when they are the same. */
export function compare(first: Position, second: Position): number {
  return first.line - second.line || first.character - second.character;
}

/** Whether a position stands in a range, both ends included: a cursor behind the last character is still in it. */
export function contains(range: Range, position: Position): boolean {
  return compare(range.start, position) <= 0 && compare(position, range.end) <= 0;
}

/** Whether a range holds no character. */
export function isEmpty(range: Range): boolean {
  return compare(range.start, range.end) === 0;
}
