import { numbersIn } from '../headings/heading';
import {
  type HeadedRows,
  type HeadingInRow,
  hasText,
  isAnswerHeading,
  isQuestionHeading,
  numbersNamedBy,
} from '../scan/scan';
import { lazily } from '../text/lazily';
import { kindOf, type Rows, textOfRow } from '../text/rows';

/**
 * The headings of earlier answers that an answer repeats without quotation marks, where all of those numbers have an
 * answer directly below their own question:
 *
 *     Antwoord 1
 *     Het kabinet heeft daarop geantwoord:
 *     ·
 *     Antwoord 1: 10 miljoen.     ← repeated
 *     Antwoord 2: het Rijk.       ← repeated
 *     ·
 *     Vraag 2
 */
export function repeatedAnswers({ rows, headings }: HeadedRows): ReadonlySet<HeadingInRow> {
  const repeated = new Set<HeadingInRow>();
  const answered = lazily(() => answeredInPlace(headings));
  for (let index = 1; index < headings.length; index++) {
    const [above, one] = [headings[index - 1] as HeadingInRow, headings[index] as HeadingInRow];
    if (!isAnswerHeading(above) || !isAnswerHeading(one) || !isIntroduced(rows, above, one)) continue;
    let end = index;
    while (isAnswered(headings[end], answered())) end++;
    const below = headings[end];
    if (below === undefined || !isAnswerHeading(below)) {
      for (const heading of headings.slice(index, end)) repeated.add(heading);
    }
    index = Math.max(index, end - 1);
  }
  return repeated;
}

function isAnswered(one: HeadingInRow | undefined, answered: ReadonlySet<string>): boolean {
  if (one === undefined || !isAnswerHeading(one)) return false;
  const numbers = numbersIn(one.heading);
  return numbers.length > 0 && numbers.every((number) => answered.has(number));
}

/** Whether the text between two headings ends with a colon, which is not that of the first heading. */
export function isIntroduced(rows: Rows, above: HeadingInRow, below: HeadingInRow): boolean {
  let row = below.row - 1;
  while (row > above.row && kindOf(rows, row) === 'blank') row--;
  const isText = row === above.row ? hasText(rows, above) : kindOf(rows, row) === 'text';
  return isText && textOfRow(rows, row).trimEnd().endsWith(':');
}

/** The numbers with an answer directly below their question; none where the numbering begins anew. */
function answeredInPlace(headings: readonly HeadingInRow[]): ReadonlySet<string> {
  const asked = numbersNamedBy(headings.filter(isQuestionHeading));
  const answered = new Set<string>();
  if (new Set(asked).size < asked.length) return answered;
  for (let index = 1; index < headings.length; index++) {
    const [question, answer] = [headings[index - 1] as HeadingInRow, headings[index] as HeadingInRow];
    if (!isQuestionHeading(question) || !isAnswerHeading(answer)) continue;
    const own = numbersIn(question.heading);
    const said = numbersIn(answer.heading);
    if (said.length === 0 || own.some((number) => said.includes(number))) {
      for (const number of said.length === 0 ? own : said) answered.add(number);
    }
  }
  return answered;
}
