import { type Heading, numbersIn } from './headings';
import type { ScannedLine } from './scan';

/** What can be seen around a heading. */
interface Surroundings {
  readonly line: ScannedLine;
  readonly heading: Heading;
  readonly index: number;
  /** The line directly above, and the heading above with nothing but empty lines between. */
  readonly above: ScannedLine | undefined;
  readonly headingAbove: Heading | undefined;
  readonly headingBelow: Heading | undefined;
}

/** Makes text of the lines that have the form of a heading, but cannot be one where they stand. */
export function withoutStrayHeadings(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const isPair = ({ heading }: ScannedLine) => heading?.kind === 'question' || heading?.kind === 'answer';
  const firstQuestion = lines.findIndex(({ heading }) => heading?.kind === 'question');
  const lastPair = lines.findLastIndex(isPair);
  const firstColophon = lines.findIndex(({ heading }, index) => index > lastPair && heading?.kind === 'colophon');
  const isQuoted = ({ text }: ScannedLine) => /^\s*>/.test(text);
  const unquoted = new Set(lines.filter((line) => !isQuoted(line)).map(({ heading }) => heading?.kind));
  const quoted = quotedLines(lines);
  const questionBelow = questionsBelow(lines);
  const startsAnew = (question: Heading | undefined) => question !== undefined && numbersIn(question)[0] === '1';

  /** Why a line that has the form of a heading is none where it stands. */
  const reasons: readonly ((surroundings: Surroundings) => boolean)[] = [
    // Above the first question `Antwoord` is a link or a title.
    ({ heading, index }) =>
      heading.kind === 'answer' && numbersIn(heading).length === 0 && (firstQuestion === -1 || index < firstQuestion),
    // Notes stand before the first or after the last of the questions and answers, or where a set of them ends.
    ({ line, index }) =>
      !isPair(line) && index > firstQuestion && index < lastPair && !startsAnew(questionBelow[index]),
    ({ heading, index }) => heading.kind === 'colophon' && index !== firstColophon,
    // Questions and answers of another document are quoted in this one.
    ({ line, heading, index }) => quoted.has(index) || (isQuoted(line) && unquoted.has(heading.kind)),
    // "Zie ook / Antwoord 2." is a sentence that goes on.
    ({ line, above }) => /\.\s*$/.test(line.text) && above?.kind === 'text' && goesOn.test(above.text.slice(-20)),
    // An answer begins with the number that it is about: "Vraag 1 en 2: deze vragen hangen samen."
    ({ line, heading, headingAbove }) =>
      heading.kind === 'question' &&
      headingAbove?.kind === 'answer' &&
      heading.textStart < line.text.length &&
      numbersIn(heading).every((number) => numbersIn(headingAbove).includes(number)),
    // `Antwoord`, and below it the same with numbers.
    ({ heading, headingBelow }) =>
      heading.kind === 'answer' &&
      numbersIn(heading).length === 0 &&
      headingBelow?.kind === 'answer' &&
      numbersIn(headingBelow).length > 0,
  ];
  return lines.map((line, index) => {
    const { heading } = line;
    if (heading === undefined) return line;
    const [above, below] = [nearest(lines, index, -1), nearest(lines, index, 1)];
    const hasText = heading.textStart < line.text.length;
    const surroundings = {
      line,
      heading,
      index,
      above: lines[index - 1],
      headingAbove:
        above?.heading !== undefined && above.heading.textStart >= above.text.length ? above.heading : undefined,
      headingBelow: hasText ? undefined : below?.heading,
    };
    return reasons.some((isStray) => isStray(surroundings)) ? { ...line, kind: 'text', heading: undefined } : line;
  });
}

/** For each line the heading of the first question below it. */
function questionsBelow(lines: readonly ScannedLine[]): readonly (Heading | undefined)[] {
  let question: Heading | undefined;
  return lines
    .toReversed()
    .map(({ heading }) => {
      const below = question;
      if (heading?.kind === 'question') question = heading;
      return below;
    })
    .reverse();
}

const goesOn = /\b(?:zie|ook|het|mijn|ons|onze|de|op|bij|in|van|en|als)\s*$/i;

// How many empty lines and lines of page furniture may stand between two headings that belong together.
const nearby = 8;

/** The nearest line with text in a direction, if it is not far. */
function nearest(lines: readonly ScannedLine[], index: number, step: 1 | -1): ScannedLine | undefined {
  for (let at = index + step; Math.abs(at - index) <= nearby; at += step) {
    const line = lines[at];
    if (line === undefined || (line.kind !== 'blank' && line.kind !== 'furniture')) return line;
  }
  return undefined;
}

// The longest quotation, in lines, in which headings are passed over; one that never closes is a misprint.
const longestQuotation = 60;

/** The lines that begin inside a quotation of several lines, between « and ». */
function quotedLines(lines: readonly ScannedLine[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let opened: number | undefined;
  let depth = 0;
  for (const [index, { text }] of lines.entries()) {
    if (opened !== undefined && index - opened > longestQuotation) {
      opened = undefined;
      depth = 0;
    }
    for (const [sign] of text.matchAll(/[«»]/g)) {
      if (sign === '«' && depth++ === 0) opened = index;
      else if (sign === '»' && depth > 0 && --depth === 0 && opened !== undefined) {
        for (let line = opened + 1; line <= index; line++) quoted.add(line);
        opened = undefined;
      }
    }
  }
  return quoted;
}
