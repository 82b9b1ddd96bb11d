import { numbersIn } from '../headings/heading';
import {
  type HeadingInRow,
  hasText,
  isAnswerHeading,
  isBeforeDash,
  isQuestionHeading,
  numbersNamedBy,
  type Scan,
  withHeadings,
} from '../scan/scan';
import { endsSentence } from '../text/paragraphs';
import { codes, kindOf, lastIn, type Rows, textOfRow, written } from '../text/rows';
import { fittingHeadings } from './fittingHeadings';
import { saysAnswer } from './notedAnswers';

/**
 * Makes headings of the lines that are one but for their first letter: `vraag 4`, `antwoord op vraag 4`. A sentence
 * that is wrapped has such lines too, so they count where a paragraph may begin and as far as the document shows that
 * it means them.
 */
export function lowerCaseHeadings(document: Scan): Scan {
  const { rows, headings, lowerCase } = document;
  const unlisted = withoutLists(
    document,
    lowerCase.filter(({ row }) => kindOf(rows, row) === 'text'),
  );
  const alone = withoutSentences(document, withoutTextBehindDash(document, unlisted));
  if (alone.length === 0) return document;
  const others = new Set(alone.map(({ row }) => row));
  const withText = new Set(headings.filter((one) => hasText(rows, one)).map(({ row }) => row));
  const isText = (row: number) => kindOf(rows, row) === 'text' || withText.has(row);
  const isApart = (one: HeadingInRow) => {
    // No sentence has such a line: "Antwoord 2 – concept 12 nov".
    if (one.heading.note !== undefined && isAnswerHeading(one)) return true;
    const { row } = one;
    const above = rowAbovePage(rows, row);
    return !isText(above) || others.has(above) || (endsSentence(rows, above) && !goesOn(rows, row));
  };
  const mayBeApart = ({ row }: HeadingInRow) => {
    const above = rowAbovePage(rows, row);
    return endsSentence(rows, above) || !(leadsOn.test(textOfRow(rows, above)) || goesOn(rows, row));
  };
  const further = alone.filter((one) => !isApart(one) && mayBeApart(one));
  return withHeadings(document, fittingHeadings(headings, alone.filter(isApart), further));
}

/** Without the items of a list below a line in the questions and answers that ends with a colon. */
function withoutLists({ rows, headings }: Scan, candidates: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const items = new Set<number>();
  let first = headings[0]?.row ?? Number.POSITIVE_INFINITY;
  return candidates.filter(({ row }) => {
    const above = textAbove(rows, row);
    const isItem = row > first && (items.has(row - 1) || /:\s*$/.test(textOfRow(rows, above)));
    if (isItem) items.add(row);
    else first = Math.min(first, row);
    return !isItem;
  });
}

/**
 * Without the answers with a sentence behind a dash where no other answer shows that the document writes them so, and
 * without those in another answer to questions that are answered.
 */
function withoutTextBehindDash({ rows, headings }: Scan, candidates: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const dashed = new Set(candidates.filter((one) => isBeforeDash(rows, one)));
  if (dashed.size === 0) return candidates;
  const all = [...headings, ...candidates].sort((first, second) => first.row - second.row);
  const isDashed = (one: HeadingInRow) => isAnswerHeading(one) && isBeforeDash(rows, one);
  const isShown = headings.some(isDashed) || all.some((one) => saysAnswer(rows, one));
  if (!isShown) return candidates.filter((one) => !dashed.has(one));
  const others = all.filter((one) => isAnswerHeading(one) && !dashed.has(one));
  const answered = new Set(numbersNamedBy(others));
  const inAnswers = new Set<HeadingInRow>();
  let above: HeadingInRow | undefined;
  for (const one of all) {
    const isAnswered = dashed.has(one) && numbersIn(one.heading).every((number) => answered.has(number));
    if (isAnswered && above !== undefined && isAnswerHeading(above)) inAnswers.add(one);
    else above = one;
  }
  return candidates.filter((one) => !inAnswers.has(one));
}

/**
 * Without the answers with text on their line where one may be part of a sentence: `antwoord op vraag 2: dat is zo.`
 * above question 2, or below a line that does not end a sentence and is no such answer in a paragraph of its own. One
 * with a dash may begin any paragraph.
 */
function withoutSentences({ rows, headings }: Scan, candidates: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const withText = new Set(candidates.filter((one) => hasText(rows, one)));
  if (withText.size === 0) return candidates;
  const all = [...headings, ...candidates];
  const firstRows = new Map<string, number>();
  for (const { row, heading } of all.filter(isQuestionHeading)) {
    for (const number of numbersIn(heading)) firstRows.set(number, Math.min(row, firstRows.get(number) ?? row));
  }
  const begun = new Set(all.filter((one) => !hasText(rows, one)).map(({ row }) => row));
  const others = new Set(candidates.map(({ row }) => row));
  const maySay = (one: HeadingInRow) => {
    const { row, heading } = one;
    const above = textAbove(rows, row);
    const isBelow = numbersIn(heading).every((number) => (firstRows.get(number) ?? row) < row);
    const isApart = above < row - 1 && (others.has(above) || isBeforeDash(rows, one));
    return isBelow && (isApart || begun.has(above) || endsSentence(rows, above));
  };
  return [...withText].every(maySay) ? candidates : candidates.filter((one) => !withText.has(one));
}

/** The nearest row above a row in which something is written; before the first one where there is none. */
function textAbove(rows: Rows, row: number): number {
  return lastIn(rows, { first: 0, start: 0, end: row }, written | codes.footnote) ?? -1;
}

/** The row above a row, or above the foot and the head of a page between them. */
function rowAbovePage(rows: Rows, row: number): number {
  const above = textAbove(rows, row);
  for (let between = above + 1; between < row; between++) if (kindOf(rows, between) === 'furniture') return above;
  return row - 1;
}

/** Whether a sentence goes on below a row. */
function goesOn(rows: Rows, row: number): boolean {
  return /^\s*[a-zß-öø-ÿ]/.test(textOfRow(rows, row + 1));
}

// What a line ends with that a number of a question belongs to.
const leadsOn =
  /(?:[,;:(«“-]|\b(?:zie|ook|het|mijn|ons|onze|de|op|bij|in|van|en|als|aan|voor|met|over|onder|uit|tot|naar|of|door|dan|is|zijn|staat|deze|eerste|laatste))\s*$/i;
