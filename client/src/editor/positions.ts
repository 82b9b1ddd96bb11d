import type { Position, Range } from 'vscode-languageclient';

/** Whether the one place stands before the other in the text; a place does not stand before itself. */
export function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** Whether a place stands in a range, both ends included. */
export function contains({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}
