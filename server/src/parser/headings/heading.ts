import type { NumberInText } from '../numbers/numbers';
import type { SectionKind } from './headingForms';

/** A heading in a line, in characters of that line's text. */
export interface Heading {
  readonly kind: SectionKind;
  readonly numbers: readonly NumberInText[];
  /** The heading itself, without white space, bullets and Markdown around it. */
  readonly start: number;
  readonly end: number;
  /** Where the text behind the heading on the same line begins; the length of the line when there is none. */
  readonly textStart: number;
  /** What was probably meant, when the heading holds a typing error: it replaces the heading up to `end`. */
  readonly suggestion: { readonly text: string; readonly end: number } | undefined;
  /** The rest of a list of numbers that is too long for one line: the next line, or the next two. */
  readonly continuation?: readonly ContinuedLine[];
  /** What stands behind a dash at its end: where the heading without that ends, and where those words begin. */
  readonly note?: { readonly before: number; readonly start: number };
  /** The heading as it is seen, where characters stand in it that are not. */
  readonly seen?: string;
}

/** A line on which a heading goes on, in characters of that line. */
interface ContinuedLine {
  readonly numbers: readonly NumberInText[];
  readonly end: number;
}

/** The numbers that a heading says, on all its lines. */
export function numbersIn({ numbers, continuation }: Heading): readonly string[] {
  const all = continuation === undefined ? numbers : [...numbers, ...continuation.flatMap((line) => line.numbers)];
  return all.map(({ number }) => number);
}

/** How many lines a heading takes. */
export function linesOfHeading({ continuation }: Heading): number {
  return 1 + (continuation?.length ?? 0);
}

/** The heading of a question that has none: it stands in front of the text and has no characters. */
export function headingOfQuestion(text: string, number: string): Heading {
  const heading = headingWithoutCharacters('question', text);
  const { start, end } = heading;
  return { ...heading, numbers: [{ number, start, end }] };
}

/** The heading of a section that has none, such as the closing of a letter: its first line is the text of it. */
export function headingWithoutCharacters(kind: SectionKind, text: string): Heading {
  const start = text.length - text.trimStart().length;
  return { kind, numbers: [], start, end: start, textStart: start, suggestion: undefined };
}

/**
 * A heading that goes on in its next lines, with so many lines of something else between the first of them and the
 * others.
 */
export function withGap(heading: Heading, lines: number): Heading {
  const gap = Array.from({ length: lines }, () => ({ numbers: [], end: 0 }));
  return heading.continuation === undefined ? heading : { ...heading, continuation: [...gap, ...heading.continuation] };
}
