import type { Position, Range } from 'vscode-languageserver-types';
import type { Line } from '../structure';
import { compare } from './ranges';

/** Lines joined to one text, so that words can be found across line ends, with the way back to the document. */
export interface Passage {
  readonly text: string;
  /** The range in the document of the characters from `start` up to `end` of the text. */
  rangeAt(start: number, end: number): Range;
  /** Where a position of the document is in the text; `undefined` for one in a line that is left out. */
  offsetAt(position: Position): number | undefined;
}

/** Joins lines with a line feed. Of the first and the last line only the part inside `range` counts. */
export function passageOf(lines: readonly Line[], range?: Range): Passage {
  const pieces = range === undefined ? lines : linesIn(lines, range);
  const offsets: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    offsets.push(length);
    length += piece.text.length + 1;
  }

  const positionAt = (index: number): Position => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined) return range?.start ?? { line: 0, character: 0 };
    const inside = Math.min(index - (offsets[low] as number), piece.text.length);
    return { line: piece.line, character: piece.character + inside };
  };

  const offsetAt = ({ line, character }: Position): number | undefined => {
    const place = pieces.findIndex(
      (one) => one.line === line && one.character <= character && character <= one.character + one.text.length,
    );
    const piece = pieces[place];
    return piece && (offsets[place] as number) + character - piece.character;
  };

  return {
    text: pieces.map((piece) => piece.text).join('\n'),
    rangeAt: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetAt,
  };
}

/** The lines that a range touches; of the first and the last one only the part inside it. */
export function linesIn(lines: readonly Line[], range: Range): readonly Line[] {
  return lines.flatMap((line) => clip(line, range) ?? []);
}

function clip(piece: Line, { start, end }: Range): Line | undefined {
  const { line, character, text } = piece;
  const lineStart = { line, character };
  const lineEnd = { line, character: character + text.length };
  if (compare(lineEnd, start) < 0 || compare(lineStart, end) > 0) return undefined;
  const from = start.line === line ? Math.max(start.character, character) : character;
  const to = end.line === line ? Math.min(end.character, lineEnd.character) : lineEnd.character;
  return from > to ? undefined : { ...piece, character: from, text: text.slice(from - character, to - character) };
}
