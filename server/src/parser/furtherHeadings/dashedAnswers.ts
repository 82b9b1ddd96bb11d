import { numbersIn } from '../headings/heading';
import { type NumberInText, wholeOf } from '../numbers/numbers';
import {
  type HeadedRows,
  type HeadingInRow,
  hasText,
  isAnswerHeading,
  isQuestionHeading,
  numbersNamedBy,
  withHeadings,
} from '../scan/scan';
import { hasLinesBelow } from '../scan/sectionContent';
import { type Rows, startOfRow, written } from '../text/rows';

/**
 * Takes the number behind a dash for the answer, and not for the end of a span, where all questions of that span but the
 * first have answers of their own or are not asked, neither whole nor in parts. What has text below it is a span unless
 * some of those questions have answers, and so is what stands beside another answer to the first one:
 *
 *     Antwoord 4 – 12.
 *
 *     Antwoord 5
 */
export function dashedAnswers(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  const dashed: { readonly one: HeadingInRow; readonly last: NumberInText; readonly hasTextBelow: boolean }[] = [];
  for (const [index, one] of headings.entries()) {
    const last = one.heading.numbers.length < 2 ? undefined : lastOfSpan(rows, one);
    if (last === undefined) continue;
    dashed.push({ one, last, hasTextBelow: hasLinesBelow(document, index, written) });
  }
  if (dashed.length === 0) return document;
  const questions = numbersNamedBy(headings.filter(isQuestionHeading));
  const asked = new Set([...questions, ...questions.map(wholeOf)]);
  const spans = new Set(dashed.map(({ one }) => one));
  const others = headings.filter((one) => isAnswerHeading(one) && !spans.has(one));
  const answered = new Set(numbersNamedBy(others));
  const found = dashed.filter(({ one, hasTextBelow }) => {
    const [first = '', ...rest] = numbersIn(one.heading);
    const further = rest.filter((number) => asked.has(number));
    const isBeyond = further.length > 0 && further.length < rest.length;
    if (!asked.has(first) || answered.has(first)) return false;
    return (isBeyond || !hasTextBelow) && further.every((number) => answered.has(number));
  });
  return withHeadings(
    document,
    found.map(({ one, last }) => withText(one, last)),
  );
}

const dashApart = /^\s+[-–—]\s+$/;

/** The last number of an answer that names no more than a span with a dash apart, and has nothing behind it. */
function lastOfSpan(rows: Rows, one: HeadingInRow): NumberInText | undefined {
  const { row, heading } = one;
  const [first] = heading.numbers;
  const last = heading.numbers.at(-1);
  if (!isAnswerHeading(one) || first === undefined || last === undefined || first === last) return undefined;
  if (heading.continuation !== undefined || hasText(rows, one)) return undefined;
  const start = startOfRow(rows, row);
  return dashApart.test(rows.text.slice(start + first.end, start + last.start)) ? last : undefined;
}

/** The answer to the first number of a span, with the last one as its text. */
function withText({ row, heading }: HeadingInRow, last: NumberInText): HeadingInRow {
  const [first] = heading.numbers as readonly [NumberInText];
  return { row, heading: { ...heading, numbers: [first], end: first.end, textStart: last.start } };
}
