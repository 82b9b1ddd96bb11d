import type { Position } from 'vscode-languageserver-types';
import { numbersIn } from '../headings/heading';
import type { NumberInText } from '../numbers/numbers';
import type { HeadedRows, HeadingInRow } from '../scan/scan';
import { contentBelow } from '../scan/sectionContent';
import { withoutAnswerTitles } from '../strayHeadings/answerTitles';
import { withoutStrayHeadings } from '../strayHeadings/strayHeadings';
import type { NumberMark, Section } from '../structure';
import {
  endOfText,
  filled,
  kindIn,
  lastIn,
  positionIn,
  type Rows,
  type Stretch,
  spanIn,
  startOfRow,
  textOfRow,
  written,
} from '../text/rows';
import { seenText } from '../text/unseen';

/** A heading with all lines up to the next one. */
export interface HeadedSection extends HeadingInRow {
  /** The numbers that the heading says, on all its lines. */
  readonly numbers: readonly string[];
  /** The text of the section: the rest of the heading's line, if there is any, and the lines below it. */
  readonly content: Stretch;
}

/** A document cut at its headings: the lines before the first one, and the sections. */
export interface Sections {
  readonly document: HeadedRows;
  readonly front: Stretch;
  readonly sections: readonly HeadedSection[];
}

/** Cuts a document at the headings that make sense where they stand; a line that only looks like one becomes text. */
export function cutSections(scanned: HeadedRows): Sections {
  const document = withoutAnswerTitles(withoutStrayHeadings(scanned));
  const { rows, headings } = document;
  const last = rows.starts.length;
  const sections = headings.map((heading, index) => section(rows, heading, headings[index + 1]?.row ?? last));
  return { document, front: { first: 0, start: 0, end: headings[0]?.row ?? last }, sections };
}

function section(rows: Rows, one: HeadingInRow, end: number): HeadedSection {
  const { row, heading } = one;
  return { row, heading, numbers: numbersIn(heading), content: contentBelow(rows, one, end) };
}

/** The numbers that the headings of some sections say. */
export function numbersOf(sections: readonly HeadedSection[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { numbers } of sections) for (const number of numbers) all.add(number);
  return all;
}

/** The three ranges of a section, whose text is `content`. */
export function rangesOf(rows: Rows, section: HeadedSection, content: Stretch = section.content): Section {
  const { row, heading } = section;
  const start = at(rows, row, heading.start);
  const headingEnd = endOfHeading(rows, section);
  const isWritten = heading.end > heading.start;
  const body = spanIn(rows, content, written) ?? { start: headingEnd, end: headingEnd };
  const last = lastIn(rows, content, filled);
  const end =
    last === undefined ? headingEnd : kindIn(rows, content, last) & written ? body.end : endOfText(rows, last);
  return {
    range: { start, end },
    selectionRange: { start, end: isWritten ? headingEnd : endOfText(rows, row) },
    body,
  };
}

function endOfHeading(rows: Rows, { row, heading: { end, continuation } }: HeadedSection): Position {
  const last = continuation?.at(-1);
  return last === undefined ? at(rows, row, end) : at(rows, row + (continuation?.length ?? 0), last.end);
}

/** The position of a character of a row. */
function at(rows: Rows, row: number, character: number): Position {
  return positionIn(rows, row, startOfRow(rows, row) + character);
}

/** The heading as it is written, on one line; `undefined` for a question without one. */
export function writtenHeading(rows: Rows, { row, heading }: HeadedSection): string | undefined {
  if (heading.end === heading.start) return undefined;
  const text = textOfRow(rows, row);
  if (heading.continuation === undefined) return heading.seen ?? text.slice(heading.start, heading.end);
  const below = heading.continuation.map((_, index) => textOfRow(rows, row + 1 + index));
  return seenText([text.slice(heading.start), ...below].map((line) => line.trim()).join(' '));
}

/** The numbers of a heading with their places in the document. */
export function marksOf(rows: Rows, { row, heading: { numbers, continuation } }: HeadedSection): readonly NumberMark[] {
  const marks = marksIn(rows, row, numbers);
  if (continuation === undefined) return marks;
  return [...marks, ...continuation.flatMap((line, index) => marksIn(rows, row + 1 + index, line.numbers))];
}

/** The numbers that a span leaves out share one range: a heading may leave out hundreds. */
function marksIn(rows: Rows, row: number, numbers: readonly NumberInText[]): readonly NumberMark[] {
  let last: (NumberInText & NumberMark) | undefined;
  return numbers.map(({ number, start, end }) => {
    const isShared = last?.start === start && last.end === end;
    const range = isShared ? (last as NumberMark).range : { start: at(rows, row, start), end: at(rows, row, end) };
    last = { number, start, end, range };
    return { number, range };
  });
}
