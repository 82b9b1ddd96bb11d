import { isFurniture, runningTitles } from './furniture';
import { type Heading, headingOf } from './headings';
import type { Line } from './structure';

/** A line with what its own form says of it. */
export interface ScannedLine extends Line {
  readonly heading: Heading | undefined;
}

/** What the first look at a text gives. */
export interface Scan {
  readonly lines: readonly ScannedLine[];
  /** The text stands on a few very long lines, which were cut at the headings inside them. */
  readonly isFlat: boolean;
}

type Piece = Pick<Line, 'line' | 'character' | 'text'>;

/** Cuts a text into lines, and lines where a heading stands inside them, and says of each what kind of line it is. */
export function scan(text: string): Scan {
  const whole = text.split(/\r\n|\r|\n/);
  const isFlat = standsOnLongLines(whole);
  const pieces = whole.flatMap((content, line): Piece[] =>
    cutsOf(content, isFlat).map(([start, end]) => ({ line, character: start, text: content.slice(start, end) })),
  );
  const titles = runningTitles(pieces.map((piece) => piece.text));
  const lines = pieces.map((piece, index) => classify(piece, pieces[index + 1]?.text, titles));
  return {
    isFlat,
    lines: lines.map((line, index) => (lines[index - 1]?.heading?.continuation ? asHeading(line) : line)),
  };
}

/** The lines with these headings, by the index of their line. */
export function withHeadings(
  lines: readonly ScannedLine[],
  headings: ReadonlyMap<number, Heading>,
): readonly ScannedLine[] {
  return lines.map((line, index) => {
    const heading = headings.get(index);
    return heading === undefined ? line : { ...line, kind: 'heading', heading };
  });
}

function classify(piece: Piece, next: string | undefined, titles: ReadonlySet<string>): ScannedLine {
  const trimmed = piece.text.trim();
  if (trimmed === '') return { ...piece, kind: 'blank', heading: undefined };
  if (titles.has(trimmed) || isFurniture(trimmed)) return { ...piece, kind: 'furniture', heading: undefined };
  const heading = headingOf(piece.text, next);
  return { ...piece, kind: heading === undefined ? 'text' : 'heading', heading };
}

/** A line that holds the rest of the numbers of the heading above it. */
function asHeading(line: ScannedLine): ScannedLine {
  return { ...line, kind: 'heading', heading: undefined };
}

// Longer than any paragraph of a question, shorter than a page.
const longLine = 1000;
// Headings inside running text: a capital, a number, and a sentence behind it.
const inlineQuestion =
  /(?<=[\s\d])Vraag\s+[.,]?\d{1,3}(?:\s?[a-hA-H](?=\s))?(?:(?:[,\s]+(?:en\s+)?|\s*t\/m\s*|\s?[-–]\s?)\d{1,3})*[.:]?\s+(?=[\p{Lu}«“‘"'])/gu;
const inlineAnswer =
  /(?<=[\s\d])Antwoord(?:(?:en)?\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[^:.?]{0,60}(?::|\s(?=\p{Lu}))|(?<=[.?!:»”’"')\]*\d]\s{1,20}Antwoord):?\s+(?=[\p{Lu}«“‘"']))/gu;
// A heading that is glued to what stands before it, mostly a page number, at the end of a line.
const gluedHeading = /[\d?.!»”)](?=(?:Vraag|Antwoord)(?:\s+(?:op\s+)?(?:vra(?:ag|gen)\s+)?\d[\d ,&en-]*)?$)/;
// In flat text two blanks stand for a line end and four for an empty line.
const lineEnd = /\s{2,}/g;

function standsOnLongLines(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length > longLine);
  const inline = long.reduce((count, line) => count + (line.match(inlineQuestion)?.length ?? 0), 0);
  return inline > 0 && inline > lines.filter((line) => headingOf(line)?.kind === 'question').length;
}

/** Where a line is cut: pairs of start and end that together make the line. */
function cutsOf(text: string, isFlat: boolean): readonly (readonly [number, number])[] {
  const cuts = new Set<number>();
  if (isFlat && text.length > 0) {
    for (const { index } of text.matchAll(inlineQuestion)) cuts.add(index);
    for (const { index } of text.matchAll(inlineAnswer)) cuts.add(index);
    for (const { index, 0: blanks } of text.matchAll(lineEnd)) {
      if (blanks.length >= 4) cuts.add(index);
      cuts.add(index + blanks.length);
    }
  } else {
    const glued = gluedHeading.exec(text.trimEnd());
    if (glued !== null) cuts.add(glued.index + 1);
  }
  const starts = [0, ...[...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)];
  return starts.map((start, index) => [start, starts[index + 1] ?? text.length] as const);
}
