import { linesOfHeading, numbersIn, withGap } from '../headings/heading';
import { brokenHeadingOf } from '../headings/headings';
import {
  type HeadedRows,
  type HeadingInRow,
  isAnswerHeading,
  isQuestionHeading,
  numbersNamedBy,
  type Scan,
  withHeadings,
} from '../scan/scan';
import { countWhile } from '../text/countWhile';
import { codes, endOfRow, kindOf, lastIn, type Rows, startOfRow, textOfRow } from '../text/rows';
import { fittingHeadings } from './fittingHeadings';

/**
 * Makes one heading of a line `Vraag` or `Antwoord` and the line below it with only numbers, as text from a PDF has
 * them. The number of a page may stand there too, or the first of the numbers before all answers: so they count as far
 * as the document shows that it means them.
 */
export function brokenHeadings(document: Scan): Scan {
  const candidates = document.numbered.flatMap((row) => headingAbove(document.rows, row));
  if (candidates.length === 0) return document;
  const named = new Set(numbersNamedBy(document.headings.filter(isAnswerHeading)));
  // Apart from the word, a number is one where an answer names it.
  const isNamed = (one: HeadingInRow) => !isApart(one) || numbersIn(one.heading).some((number) => named.has(number));
  const questions = candidates.filter((one) => isQuestionHeading(one) && isNamed(one));
  const asked = withHeadings(document, fittingHeadings(document.headings, questions));
  const answers = candidates.filter(isAnswerHeading);
  // A number with nothing below it is mostly all that is answered.
  if (!hasTextBelow(asked, answers)) return asked;
  return withHeadings(asked, fittingAnswers(asked.headings, answers));
}

/** Whether text stands between the second line of some headings, if only of one, and the next heading. */
function hasTextBelow({ rows, headings }: HeadedRows, broken: readonly HeadingInRow[]): boolean {
  return broken.some((one, index) => {
    const { row } = one;
    const heading = headings[countWhile(headings, (one) => one.row <= row)];
    const end = Math.min(heading?.row ?? rows.starts.length, broken[index + 1]?.row ?? rows.starts.length);
    return lastIn(rows, { first: row + linesOfHeading(one.heading), start: 0, end }, codes.text) !== undefined;
  });
}

/** Whether an empty line stands inside a heading. */
function isApart({ heading: { continuation } }: HeadingInRow): boolean {
  return continuation?.[0]?.end === 0;
}

// Longer than any of these words with what stands around them.
const longestLine = 60;

/** The heading that goes on in a row. */
function headingAbove(rows: Rows, row: number): readonly HeadingInRow[] {
  if (row === 0 || kindOf(rows, row) !== 'text') return [];
  const gap = kindOf(rows, row - 1) === 'blank' ? 1 : 0;
  const above = row - 1 - gap;
  if (above < 0 || endOfRow(rows, above) - startOfRow(rows, above) > longestLine) return [];
  const heading = brokenHeadingOf(textOfRow(rows, above), textOfRow(rows, row));
  // Apart from the word for an answer it is mostly all that is answered.
  if (heading === undefined || (gap > 0 && heading.kind === 'answer')) return [];
  return [{ row: above, heading: withGap(heading, gap) }];
}

/** A single answer with numbers in the whole document may be the title above all of them. */
function fittingAnswers(headings: readonly HeadingInRow[], answers: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const rows = new Set(answers.map(({ row }) => row));
  const others = headings.filter(({ row }) => !rows.has(row));
  const isTitle =
    answers.length < 2 && !others.some((one) => isAnswerHeading(one) && numbersIn(one.heading).length > 0);
  return isTitle ? belowQuestion(others, answers) : fittingHeadings(others, answers);
}

/** The answers that name the numbers of the question that is the last heading above them. */
function belowQuestion(headings: readonly HeadingInRow[], answers: readonly HeadingInRow[]): readonly HeadingInRow[] {
  let below = 0;
  return answers.filter(({ row, heading }) => {
    while ((headings[below]?.row ?? row) < row) below++;
    const above = headings[below - 1]?.heading;
    return above?.kind === 'question' && numbersIn(above).join() === numbersIn(heading).join();
  });
}
