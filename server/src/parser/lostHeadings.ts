import { type Heading, headingWithoutCharacters, numbersIn } from './headings';
import { isQuestion, paragraphsOf } from './paragraphs';
import { type ScannedLine, withHeadings } from './scan';

/**
 * Gives a heading without characters to a question that lost its own, mostly at the end of a page: where `Antwoord 5`
 * answers a question that is nowhere put, between lower and higher ones, and the paragraph directly above it asks.
 */
export function lostHeadings(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const asked = lines.flatMap(({ heading }, index) =>
    heading?.kind === 'question'
      ? numbersIn(heading).map((number) => ({ index, number: Number.parseInt(number, 10) }))
      : [],
  );
  const fits = (number: number, at: number) =>
    asked.length > 0 && asked.every((other) => (other.index < at ? other.number < number : other.number > number));
  const found = new Map<number, Heading>();
  let start = 0;
  for (const [index, { heading }] of lines.entries()) {
    if (heading === undefined) continue;
    const [number, ...others] = heading.kind === 'answer' ? numbersIn(heading) : [];
    if (number !== undefined && others.length === 0 && fits(Number(number), index)) {
      const paragraphs = paragraphsOf(lines.slice(start + 1, index));
      const last = paragraphs.at(-1);
      // A question that is all there is below a heading belongs to that heading.
      if (paragraphs.length > 1 && last !== undefined && isQuestion(last)) {
        const line = last.lines[0] as ScannedLine;
        found.set(lines.indexOf(line, start), headingWithoutCharacters(line.text, number));
      }
    }
    start = index;
  }
  return withHeadings(lines, found);
}
