import { headingOfQuestion, numbersIn } from '../headings/heading';
import type { NumberInText } from '../numbers/numbers';
import { type HeadedRows, type HeadingInRow, isQuestionHeading, withHeadings } from '../scan/scan';
import type { Line } from '../structure';
import { lazily } from '../text/lazily';
import { isQuestion, paragraphsOf } from '../text/paragraphs';
import { linesOfStretch, type Rows, startOfRow, textOfRow } from '../text/rows';

/**
 * Gives a heading without characters to a question that lost its own, mostly at the end of a page: where `Antwoord 5`
 * answers a question that is nowhere put, between lower and higher ones, and the paragraph directly above it asks.
 */
export function lostHeadings(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  if (!headings.some(isQuestionHeading)) return document;
  const lowest = lazily(() => lowestBelow(headings));
  const found: HeadingInRow[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < headings.length; index++) {
    const { row, heading } = headings[index] as HeadingInRow;
    if (heading.kind === 'question') {
      for (const number of numbersIn(heading)) highest = Math.max(highest, Number.parseInt(number, 10));
    }
    if (heading.kind !== 'answer' || heading.numbers.length !== 1 || heading.continuation !== undefined) continue;
    const { number } = heading.numbers[0] as NumberInText;
    const whole = Number(number);
    if (!(Number.isInteger(whole) && whole > highest && whole < (lowest()[index] as number))) continue;
    const lost = questionAbove(rows, headings[index - 1]?.row ?? 0, row);
    if (lost !== undefined) found.push({ row: lost, heading: headingOfQuestion(textOfRow(rows, lost), number) });
  }
  return withHeadings(document, found);
}

/** For each heading the lowest number of the questions below it. */
function lowestBelow(headings: readonly HeadingInRow[]): readonly number[] {
  let lowest = Number.POSITIVE_INFINITY;
  return headings
    .toReversed()
    .map(({ heading }) => {
      if (heading.kind === 'question') {
        for (const number of numbersIn(heading)) lowest = Math.min(lowest, Number.parseInt(number, 10));
      }
      return lowest;
    })
    .reverse();
}

/** The row in which the paragraph directly above a heading begins, if it asks. */
function questionAbove(rows: Rows, above: number, end: number): number | undefined {
  const first = above + 1;
  if (first >= end) return undefined;
  const lines = linesOfStretch(rows, { first, start: startOfRow(rows, first), end });
  const paragraphs = paragraphsOf(lines);
  const last = paragraphs.at(-1);
  // A question that is all there is below a heading belongs to that heading.
  if (paragraphs.length < 2 || last === undefined || !isQuestion(last)) return undefined;
  return first + lines.indexOf(last.lines[0] as Line);
}
