import { linesOfHeading } from '../headings/heading';
import { endOfRow, lastIn, type Rows, type Stretch, skipBlanks, startOfRow } from '../text/rows';
import type { HeadedRows, HeadingInRow } from './scan';

/** The text below a heading up to a row: the rest of the heading's line, if there is any, and the lines below it. */
export function contentBelow(rows: Rows, { row, heading }: HeadingInRow, end: number): Stretch {
  const behind = startOfRow(rows, row) + heading.textStart;
  const hasText =
    heading.continuation === undefined && skipBlanks(rows.text, behind, endOfRow(rows, row)) < endOfRow(rows, row);
  const first = hasText ? row : row + linesOfHeading(heading);
  const start = hasText ? behind : (rows.starts[first] ?? rows.text.length);
  return { first, start, end };
}

/** Whether lines of some kinds stand between the row of a heading and the next heading, or the end of the document. */
export function hasLinesBelow({ rows, headings }: HeadedRows, index: number, kinds: number): boolean {
  const { row } = headings[index] as HeadingInRow;
  const end = headings[index + 1]?.row ?? rows.starts.length;
  return lastIn(rows, { first: row + 1, start: 0, end }, kinds) !== undefined;
}
