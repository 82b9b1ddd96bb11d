import type { Position } from 'vscode-languageserver-types';
import { type Heading, numbersIn } from './headings';
import { endOf, spanOf } from './ranges';
import type { ScannedLine } from './scan';
import { withoutStrayHeadings } from './strayHeadings';
import type { Line, NumberMark, Section } from './structure';

/** A heading with all lines up to the next one. */
export interface HeadedSection {
  readonly heading: Heading;
  /** The line of the heading, then every line below it. */
  readonly lines: readonly ScannedLine[];
  /** The text of the section: the rest of the heading's line, if there is any, and the lines below it. */
  readonly content: readonly Line[];
}

/** A document cut at its headings: the lines before the first one, and the sections. */
export interface Sections {
  readonly lines: readonly ScannedLine[];
  readonly front: readonly ScannedLine[];
  readonly sections: readonly HeadedSection[];
}

/** Cuts lines at the headings that make sense where they stand; a line that only looks like a heading becomes text. */
export function cutSections(scanned: readonly ScannedLine[]): Sections {
  const lines = withoutStrayHeadings(scanned);
  const starts = lines.flatMap(({ heading }, index) => (heading === undefined ? [] : [index]));
  const sections = starts.map((start, index) => section(lines.slice(start, starts[index + 1] ?? lines.length)));
  return { lines, front: lines.slice(0, starts[0] ?? lines.length), sections };
}

function section(lines: readonly ScannedLine[]): HeadedSection {
  const [first, ...below] = lines as readonly [ScannedLine, ...ScannedLine[]];
  const heading = first.heading as Heading;
  const text = first.text.slice(heading.textStart);
  if (heading.continuation !== undefined) return { heading, lines, content: below.slice(1) };
  const rest: Line = { line: first.line, character: first.character + heading.textStart, text, kind: 'text' };
  return { heading, lines, content: text.trim() === '' ? below : [rest, ...below] };
}

/** The three ranges of a section, whose text is `content`. */
export function rangesOf(section: HeadedSection, content: readonly Line[]): Section {
  const { heading, lines } = section;
  const first = lines[0] as ScannedLine;
  const start = { line: first.line, character: first.character + heading.start };
  const headingEnd = endOfHeading(section);
  const isWritten = heading.end > heading.start;
  const text = content.filter(({ kind }) => kind === 'text' || kind === 'heading');
  const body = spanOf(text) ?? { start: headingEnd, end: headingEnd };
  const span = spanOf(content);
  return {
    range: { start, end: span?.end ?? headingEnd },
    selectionRange: { start, end: isWritten ? headingEnd : endOf(first) },
    body,
  };
}

function endOfHeading({ heading, lines: [first, second] }: HeadedSection): Position {
  const { line, character } = (heading.continuation === undefined ? first : second) as Line;
  return { line, character: character + (heading.continuation ?? heading).end };
}

/** The heading as it is written, on one line; `undefined` for a question without one. */
export function writtenHeading({ heading, lines: [first, second] }: HeadedSection): string | undefined {
  if (heading.end === heading.start) return undefined;
  const written = (first as Line).text.slice(
    heading.start,
    heading.continuation === undefined ? heading.end : undefined,
  );
  return heading.continuation === undefined ? written : `${written.trim()} ${(second as Line).text.trim()}`;
}

/** The numbers that the heading of a section says, on all its lines. */
export function numbersOf({ heading }: HeadedSection): readonly string[] {
  return numbersIn(heading);
}

/** The numbers of a heading with their places in the document. */
export function marksOf({ heading, lines: [first, second] }: HeadedSection): readonly NumberMark[] {
  const marksIn = ({ line, character }: Line, numbers: Heading['numbers']) =>
    numbers.map(({ number, start, end }) => ({
      number,
      range: { start: { line, character: character + start }, end: { line, character: character + end } },
    }));
  const marks = marksIn(first as Line, heading.numbers);
  return heading.continuation === undefined
    ? marks
    : [...marks, ...marksIn(second as Line, heading.continuation.numbers)];
}
