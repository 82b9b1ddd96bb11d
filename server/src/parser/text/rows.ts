import type { Position, Range } from 'vscode-languageserver-types';
import type { Line, LineKind } from '../structure';
import { countWhile } from './countWhile';

/**
 * The lines of a document in a compact form: each is an index in lists of numbers, and its text is cut out of the
 * document when it is looked at. A document has many lines, of which few are looked at. An *offset* counts the
 * characters from the beginning of the document.
 */
export interface Rows {
  /** The whole document. */
  readonly text: string;
  /** The offset at which each row begins. */
  readonly starts: ArrayLike<number>;
  /** The offset at which each row ends, before its line end. */
  readonly ends: ArrayLike<number>;
  /** The line of the document in which each row stands: a line that is cut makes several rows. */
  readonly lines: ArrayLike<number>;
  /** The character of that line at which each row begins; 0 for a whole line. */
  readonly characters: ArrayLike<number>;
  /** What each row is, as one of {@link codes}. */
  readonly kinds: ArrayLike<number>;
}

/** The kinds of lines as rows have them: each is a bit, so that several can be asked for at once. */
export const codes = { blank: 1, heading: 2, text: 4, furniture: 8, footnote: 16 } as const satisfies Record<
  LineKind,
  number
>;

/** The kinds of all that is not blank. */
export const filled = codes.heading | codes.text | codes.furniture | codes.footnote;
/** The kinds of what belongs to the text, and is neither page furniture nor a footnote. */
export const written = codes.heading | codes.text;

/** Rows of some kinds. The engine reads them fastest when all are made in one place. */
export function withKinds(cuts: Omit<Rows, 'kinds'>, kinds: ArrayLike<number>): Rows {
  const { text, starts, ends, lines, characters } = cuts;
  return { text, starts, ends, lines, characters, kinds };
}

/** Some rows below each other; of the first one perhaps only the part behind a heading. */
export interface Stretch {
  /** The first row, and the offset at which the stretch begins in it. */
  readonly first: number;
  readonly start: number;
  /** The row below the last one. */
  readonly end: number;
}

export function startOfRow({ starts }: Rows, row: number): number {
  return starts[row] as number;
}

export function endOfRow({ ends }: Rows, row: number): number {
  return ends[row] as number;
}

/** The kind of a row; `undefined` above the first and below the last one. */
export function kindOf({ kinds }: Rows, row: number): LineKind | undefined {
  return names[kinds[row] as number];
}

const names: (LineKind | undefined)[] = [];
for (const [kind, code] of Object.entries(codes)) names[code] = kind as LineKind;

/** The text of a row; empty for one that is not there. */
export function textOfRow({ text, starts, ends }: Rows, row: number): string {
  return row >= 0 && row < starts.length ? text.slice(starts[row], ends[row]) : '';
}

/** The part of a row that lies in a range; `undefined` where they do not touch. */
export function textInRange(rows: Rows, row: number, range: Range): string | undefined {
  const [start, end] = [startInRange(rows, row, range), endInRange(rows, row, range)];
  return start > end ? undefined : rows.text.slice(start, end);
}

/** The offset at which the part of a row begins that lies in a range. */
export function startInRange(rows: Rows, row: number, { start }: Range): number {
  return Math.max(startOfRow(rows, row), offsetFrom(rows, row, start));
}

/** The offset at which the part of a row ends that lies in a range; before its beginning where they do not touch. */
export function endInRange(rows: Rows, row: number, { end }: Range): number {
  return Math.min(endOfRow(rows, row), offsetFrom(rows, row, end));
}

/** The offset of a position as a row can tell it: that of the beginning or the end of the text for another line. */
function offsetFrom({ text, starts, lines, characters }: Rows, row: number, { line, character }: Position): number {
  const before = line - (lines[row] as number);
  if (before !== 0) return before < 0 ? 0 : text.length;
  return (starts[row] as number) + character - (characters[row] as number);
}

/** All rows as lines, or those from one row up to another. */
export function linesOfRows(rows: Rows, first = 0, end = rows.starts.length): readonly Line[] {
  const lines: Line[] = [];
  for (let row = first; row < end; row++)
    lines.push(lineFrom(rows, row, startOfRow(rows, row), kindOf(rows, row) as LineKind));
  return lines;
}

/** A stretch as lines. */
export function linesOfStretch(rows: Rows, stretch: Stretch): readonly Line[] {
  const { first, end } = stretch;
  const lines: Line[] = [];
  for (let row = first; row < end; row++) {
    lines.push(lineFrom(rows, row, startIn(rows, stretch, row), names[kindIn(rows, stretch, row)] as LineKind));
  }
  return lines;
}

function lineFrom(rows: Rows, row: number, start: number, kind: LineKind): Line {
  const { line, character } = positionIn(rows, row, start);
  return { line, character, text: rows.text.slice(start, endOfRow(rows, row)), kind };
}

/** The position of an offset that lies in a row. */
export function positionIn({ starts, lines, characters }: Rows, row: number, offset: number): Position {
  return {
    line: lines[row] as number,
    character: (characters[row] as number) + offset - (starts[row] as number),
  };
}

/** The first character of a row that is not white space; empty where there is none. */
export function firstCharacter(rows: Rows, row: number): string {
  const end = endOfRow(rows, row);
  const first = skipBlanks(rows.text, startOfRow(rows, row), end);
  return first < end ? rows.text.charAt(first) : '';
}

/** Where the text of a row begins, behind its white space. */
export function startOfText(rows: Rows, row: number): Position {
  return positionIn(rows, row, skipBlanks(rows.text, startOfRow(rows, row), endOfRow(rows, row)));
}

/** Where the text of a row ends, before its white space. */
export function endOfText(rows: Rows, row: number): Position {
  return positionIn(rows, row, skipBlanksBack(rows.text, startOfRow(rows, row), endOfRow(rows, row)));
}

/** The offset at which a stretch ends. */
export function endOfStretch(rows: Rows, { first, start, end }: Stretch): number {
  return end > first ? endOfRow(rows, end - 1) : start;
}

/** From the first to the last row of a stretch that is of some kinds; `undefined` when none is. */
export function spanIn(rows: Rows, stretch: Stretch, kinds: number): Range | undefined {
  const first = firstIn(rows, stretch, kinds);
  if (first === undefined) return undefined;
  return {
    start: positionIn(rows, first, textIn(rows, stretch, first)),
    end: endOfText(rows, lastIn(rows, stretch, kinds) as number),
  };
}

/** The offset at which the text of the first row of a stretch begins that is of some kinds. */
export function offsetIn(rows: Rows, stretch: Stretch, kinds: number): number | undefined {
  const row = firstIn(rows, stretch, kinds);
  return row === undefined ? undefined : textIn(rows, stretch, row);
}

function firstIn(rows: Rows, stretch: Stretch, kinds: number): number | undefined {
  for (let row = stretch.first; row < stretch.end; row++) if (kindIn(rows, stretch, row) & kinds) return row;
  return undefined;
}

/** The last row of a stretch that is of some kinds. */
export function lastIn(rows: Rows, stretch: Stretch, kinds: number): number | undefined {
  for (let row = stretch.end - 1; row >= stretch.first; row--) if (kindIn(rows, stretch, row) & kinds) return row;
  return undefined;
}

function textIn(rows: Rows, stretch: Stretch, row: number): number {
  return skipBlanks(rows.text, startIn(rows, stretch, row), endOfRow(rows, row));
}

/** The offset at which the part of a row begins that lies in a stretch. */
export function startIn({ starts }: Rows, { first, start }: Stretch, row: number): number {
  return row === first ? start : (starts[row] as number);
}

/** The kind of a row of a stretch, as one of {@link codes}. What stands behind a heading is text. */
export function kindIn({ kinds }: Rows, { first }: Stretch, row: number): number {
  const kind = kinds[row] as number;
  return row === first && kind === codes.heading ? codes.text : kind;
}

/** The row in which a position stands; the last one that begins before it. Where no line is cut, that is its line. */
export function rowAt({ lines, characters }: Rows, { line, character }: Position): number {
  const last = lines.length - 1;
  const cuts = last - (lines[last] as number);
  let low = Math.min(line, last);
  let high = Math.min(line + cuts, last);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const before = (lines[middle] as number) - line || (characters[middle] as number) - character;
    if (before <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The row in which an offset lies; a line end belongs to the row before it. */
export function rowOfOffset({ starts }: Rows, offset: number): number {
  return countWhile(starts, (start) => start <= offset) - 1;
}

/** The offset of the first character between two offsets that is not white space, or the second offset. */
export function skipBlanks(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && isBlank(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The offset behind the last character between two offsets that is not white space, or the first offset. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isBlank(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** Whether a character is one of the letters from a to z. */
export function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Whether a character is white space, as `trim` and `\s` have it. */
export function isBlank(code: number): boolean {
  if (code < 160) return code === 32 || (code <= 13 && code >= 9);
  return rareBlanks.has(code);
}

const rareBlanks = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((character) => character.charCodeAt(0)),
);
