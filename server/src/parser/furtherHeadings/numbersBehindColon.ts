import { type Heading, numbersIn } from '../headings/heading';
import { readHeadingNumbers } from '../numbers/numbers';
import { type HeadedRows, type HeadingInRow, hasText, isQuestionHeading, withHeadings } from '../scan/scan';
import { kindOf, textOfRow } from '../text/rows';

/**
 * Reads the numbers in the heading of an answer that stand behind its colon, where they are those of the questions
 * directly above it and the text of the answer stands right below:
 *
 *     Vraag 1
 *     Klopt dit?
 *     Vraag 2
 *     Waarom?
 *     Antwoord: 1 en 2     ← both
 *     Ja, omdat dat zo is.
 *
 * Behind the colon may stand an answer too, so a single number is none of the heading.
 */
export function numbersBehindColon(document: HeadedRows): HeadedRows {
  const found: HeadingInRow[] = [];
  for (const [index, one] of document.headings.entries()) {
    if (one.heading.kind !== 'answer' || one.heading.numbers.length > 0 || !hasText(document.rows, one)) continue;
    const heading = withNumbersBehind(document, one, index);
    if (heading !== undefined) found.push({ row: one.row, heading });
  }
  return withHeadings(document, found);
}

function withNumbersBehind(
  { rows, headings }: HeadedRows,
  { row, heading }: HeadingInRow,
  index: number,
): Heading | undefined {
  const text = textOfRow(rows, row);
  const { start, textStart } = heading;
  if (!/\d/.test(text.charAt(textStart)) || !/:\s*$/.test(text.slice(start, textStart))) return undefined;
  const list = readHeadingNumbers(text, textStart);
  if (list === undefined || list.numbers.length < 2 || text.slice(list.end).trim() !== '') return undefined;
  if (kindOf(rows, row + 1) !== 'text') return undefined;
  const asked: string[] = [];
  for (let above = index - 1; asked.length < list.numbers.length; above--) {
    const question = headings[above];
    if (question === undefined || !isQuestionHeading(question)) return undefined;
    asked.unshift(...numbersIn(question.heading));
  }
  if (asked.join() !== list.numbers.map(({ number }) => number).join()) return undefined;
  return { ...heading, numbers: list.numbers, end: list.end, textStart: text.length };
}
