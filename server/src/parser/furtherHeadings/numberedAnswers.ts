import { type Heading, numbersIn } from '../headings/heading';
import { type NumberInText, readNumbers } from '../numbers/numbers';
import {
  type HeadedRows,
  type HeadingInRow,
  hasText,
  isQuestionHeading,
  numbersNamedBy,
  withHeadings,
  withoutHeadings,
} from '../scan/scan';
import { isAnswerTitle } from '../strayHeadings/answerTitles';
import { kindOf, textOfRow } from '../text/rows';

/**
 * Makes headings of the numbers before answers, in a document that puts all questions first and then, below one line
 * `Antwoord`, all answers: `1`, `2 en 3`, `1. Ja.` or `2 en 3. Dat klopt.` They must come in the order of the questions
 * and answer at least half of them; otherwise the document comes back as it is.
 */
export function numberedAnswers(document: HeadedRows): HeadedRows {
  const { rows, headings, numbered } = document;
  const lastQuestion = headings.findLast(isQuestionHeading)?.row;
  if (lastQuestion === undefined) return document;
  const hasPairs = headings.some(
    ({ row, heading }) => heading.kind === 'answer' && (numbersIn(heading).length > 0 || row < lastQuestion),
  );
  const titles = hasPairs ? [] : titlesBelow(document, lastQuestion);
  const [begin] = titles;
  if (begin === undefined) return document;

  const open = new Set(numbersNamedBy(headings.filter(isQuestionHeading)));
  const count = open.size;
  if (count < 2) return document;
  const candidates = numbered.flatMap((row): HeadingInRow[] => {
    const heading = row > begin && kindOf(rows, row) === 'text' ? headingIn(textOfRow(rows, row)) : undefined;
    return heading === undefined ? [] : [{ row, heading }];
  });
  const holdLists = !areOneRow(candidates, open);
  const found: HeadingInRow[] = [];
  let last = 0;
  for (const { row, heading } of candidates) {
    if (!heading.numbers.every(({ number }) => open.has(number))) continue;
    // An answer may be missing; but in front of a sentence a number that skips one may be an item of a list.
    const expected = firstAbove(open, last);
    const skips = !heading.numbers.some(({ number }) => number === expected);
    if (skips && holdLists && hasText(rows, { row, heading })) continue;
    last = lowestIn(heading);
    for (const { number } of heading.numbers) open.delete(number);
    found.push({ row, heading });
  }
  if (found.length === 0 || open.size * 2 > count) return document;
  // The lines above all answers are the heading of none, and no text of the last question.
  return withHeadings(withoutHeadings(document, titles, 'furniture'), found);
}

/** The lines below the last question that say where the answers begin. */
function titlesBelow({ rows }: HeadedRows, lastQuestion: number): readonly number[] {
  const titles: number[] = [];
  for (let row = lastQuestion + 1; row < rows.starts.length; row++) {
    if (isAnswerTitle(textOfRow(rows, row))) titles.push(row);
  }
  return titles;
}

/** Whether numbers count up and each is asked: those of a list in an answer begin anew, or go on further. */
function areOneRow(candidates: readonly HeadingInRow[], asked: ReadonlySet<string>): boolean {
  const isAsked = ({ number }: NumberInText) => asked.has(number);
  return candidates.every(({ heading }, index) => {
    const above = candidates[index - 1];
    return heading.numbers.every(isAsked) && (above === undefined || lowestIn(heading) > lowestIn(above.heading));
  });
}

/** The lowest number of a heading: below `2 en 4` comes 3. */
function lowestIn({ numbers }: Heading): number {
  return Math.min(...numbers.map(({ number }) => Number.parseInt(number, 10)));
}

/** The first of some numbers that is higher than another one. */
function firstAbove(numbers: ReadonlySet<string>, other: number): string | undefined {
  for (const number of numbers) if (Number(number) > other) return number;
  return undefined;
}

// "1.100 euro" is an amount.
const sentenceStart = /^[.):]{1,2}(?:\s*[A-ZÀ-ÞĀ-ɏ«“‘"']|\s+[\d€])/;

/** Numbers on a line of their own, or with a mark in front of a sentence. */
function headingIn(text: string): Heading | undefined {
  const start = text.length - text.trimStart().length;
  const list = readNumbers(text, start);
  if (list === undefined) return undefined;
  const { numbers, end } = list;
  const behind = /^(?:\.\)|[.):])?\s*/.exec(text.slice(end))?.[0] ?? '';
  const textStart = end + behind.length;
  const isAlone = textStart >= text.length;
  if (!isAlone && (behind.trim() === '' || !sentenceStart.test(text.slice(end)))) return undefined;
  return { kind: 'answer', numbers, start, end: end + behind.trimEnd().length, textStart, suggestion: undefined };
}
