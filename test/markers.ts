import type { Position, Range } from 'vscode-languageserver-types';

/** A document with the places that its markers name, in the order in which they open. */
export interface MarkedText {
  readonly text: string;
  readonly positions: readonly Position[];
  readonly ranges: readonly Range[];
}

/**
 * Takes the markers out of a document: `<|>` is a cursor, `<|…|>` a range; ranges may hold cursors and ranges.
 *
 *     <|Vraag 1|>       → one range, 0:0-0:7
 *     Klopt <|>dit?     → one position, 1:6
 */
export function parseMarkers(marked: string): MarkedText {
  const positions: Position[] = [];
  const found: OpenRange[] = [];
  const open: OpenRange[] = [];
  let text = '';
  let line = 0;
  let character = 0;
  for (const piece of marked.split(/(<\|>|<\||\|>|\r\n|\r|\n)/)) {
    const position = { line, character };
    if (piece === '<|>') positions.push(position);
    else if (piece === '<|') {
      const range: OpenRange = { start: position };
      found.push(range);
      open.push(range);
    } else if (piece === '|>') {
      const range = open.pop();
      if (range === undefined) throw new Error(`A range ends at ${line}:${character} that does not begin.`);
      range.end = position;
    } else {
      text += piece;
      if (/^[\r\n]/.test(piece)) [line, character] = [line + 1, 0];
      else character += piece.length;
    }
  }
  const ranges = found.map(({ start, end }) => {
    if (end === undefined) throw new Error(`The range from ${start.line}:${start.character} does not end.`);
    return { start, end };
  });
  return { text, positions, ranges };
}

interface OpenRange {
  readonly start: Position;
  end?: Position;
}
