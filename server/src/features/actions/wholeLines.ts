import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import type { Line, Structure } from '../../parser/structure';

/** Some whole lines of a document, which can be moved or taken away as they are. */
export interface WholeLines {
  /** The number in the document, from 0, of the first of them, and of the last. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly Line[];
}

/** The lines of a range; `undefined` where a heading inside one of them cuts it, as in a document of one line. */
export function wholeLinesOf(structure: Structure, { start, end }: Range): WholeLines | undefined {
  const [first, last] = [start.line, end.line];
  const behind = pieceAt(structure.lines, { line: last, character: Number.MAX_SAFE_INTEGER }) + 1;
  const lines = structure.lines.slice(pieceAt(structure.lines, { line: first, character: 0 }), behind);
  return lines.length === last - first + 1 ? { first, last, lines } : undefined;
}

/** Whether lines hold nothing but a section: no page number or footnote that would go with it. */
export function areOfOneSection({ lines }: WholeLines): boolean {
  return lines.every(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
}

/**
 * Takes lines away, with the empty lines that set them apart: those below, or those above the end of the document.
 * Where there are none above, those below stay.
 */
export function withoutLines({ lines }: Structure, { first, last }: WholeLines): TextEdit {
  const from = pieceAt(lines, { line: first, character: 0 });
  const next = filledLineBelow(lines, last);
  if (next !== undefined) {
    const keepsBelow = first > 0 && lines[from - 1]?.kind !== 'blank';
    return { range: fromLine(first, keepsBelow ? last + 1 : next), newText: '' };
  }
  const previous = lines.slice(0, from).findLast(({ kind }) => kind !== 'blank');
  const start = previous === undefined ? { line: 0, character: 0 } : endOfLine(lines, previous.line);
  return { range: { start, end: endOfLine(lines, last) }, newText: '' };
}

/** How many empty lines stand directly above a line. */
export function emptyLinesAbove({ lines }: Structure, line: number): number {
  const index = pieceAt(lines, { line, character: 0 });
  return index - 1 - lines.slice(0, index).findLastIndex(({ kind }) => kind !== 'blank');
}

/** The next line below a line that is not empty. */
export function filledLineBelow(lines: Structure['lines'], last: number): number | undefined {
  return lines.find(({ line, kind }) => line > last && kind !== 'blank')?.line;
}

/** Where a line of the document ends, its white space included. */
export function endOfLine(lines: Structure['lines'], line: number): Position {
  const { character, text } = lines[pieceAt(lines, { line, character: Number.MAX_SAFE_INTEGER })] as Line;
  return { line, character: character + text.length };
}

/** From the beginning of a line up to the beginning of another. */
export function fromLine(first: number, next: number): Range {
  return { start: { line: first, character: 0 }, end: { line: next, character: 0 } };
}
