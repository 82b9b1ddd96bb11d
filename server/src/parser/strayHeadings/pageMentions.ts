import { numbersIn } from '../headings/heading';
import {
  type HeadedRows,
  type HeadingInRow,
  isAnswerHeading,
  isQuestionHeading,
  numbersNamedBy,
  rowsOfHeading,
  withoutHeadings,
} from '../scan/scan';
import { hasLinesBelow } from '../scan/sectionContent';
import { lazily } from '../text/lazily';
import { mayBeginParagraph } from '../text/paragraphs';
import { codes, type Rows, startOfRow, textOfRow } from '../text/rows';
import { follows, goesOn } from './followingHeadings';

/**
 * The document in which a line that names a question or an answer elsewhere, with its page or how many there are, is
 * text:
 *
 *     Antwoord 1
 *     Het gaat om:
 *     - Vraag 12, blz. 20      ← named
 *     - Vraag 13, blz. 21      ← named
 *
 * Such a line is a heading in a document that begins with headings of that form and has mostly those, and where text
 * stands below it and it goes on from the headings above, has its own answer below it, or is the only answer to what is
 * asked above.
 */
export function withoutPageMentions<Headed extends HeadedRows>(document: Headed): Headed {
  const { rows, headings } = document;
  const paged = new Set(headings.filter((one) => namesPage(document, one)));
  if (paged.size === 0) return document;
  const below = nextOfKind(headings);
  const isBegun = (index: number) => {
    const [one, next] = [headings[index] as HeadingInRow, headings[index + 1]];
    if (next !== undefined && isQuestionHeading(one) && isAnswerHeading(next) && !paged.has(next)) return true;
    return hasLinesBelow(document, index, codes.text);
  };
  const isForm = areForm(headings, paged, isBegun);
  const isAsked = headings.some(isQuestionHeading);
  const isAnswered = headings.some(isAnswerHeading);
  const answersTo = lazily(() => countAnswers(headings));
  const answeredWithoutPage = lazily(() => countAnswers(headings.filter((one) => !paged.has(one))));
  const asked = new Set<string>();
  const mentions = new Set<HeadingInRow>();
  let question: HeadingInRow | undefined;
  let answer: HeadingInRow | undefined;
  const isInList = (one: HeadingInRow, index: number) => {
    const next = below[index];
    if (mentions.has(headings[index - 1] as HeadingInRow)) return true;
    if (next === undefined || paged.has(next) || !mayBeginParagraph(rows, next.row)) return false;
    return numbersIn(next.heading)[0] === numbersIn(one.heading)[0];
  };
  const isQuestion = (one: HeadingInRow, index: number) => {
    const [number = ''] = numbersIn(one.heading);
    const isPair = answers(headings[index + 1], number);
    if (isPair && question !== undefined) {
      // Below a pair of another document, both with their page, the questions go on from those above it.
      const next = below[index];
      if (next === undefined || !paged.has(headings[index + 1] as HeadingInRow)) return true;
      return !follows(next, question) || follows(next, one);
    }
    if (answer !== undefined || isInList(one, index)) return false;
    return isPair || !isAnswered || answersTo().has(number);
  };
  const isOnlyAnswer = (one: HeadingInRow) => {
    const numbers = numbersIn(one.heading);
    if (!numbers.every((number) => answersTo().get(number) === 1)) return false;
    if (isAsked) return numbers.every((number) => asked.has(number));
    return answer !== undefined && numbersIn(answer.heading).length > 0;
  };
  /** Whether an answer stands in one to its question, or in another while it has a heading without a page elsewhere. */
  const isInAnswer = (one: HeadingInRow, index: number) => {
    const above = headings[index - 1];
    if (!isAnswerHeading(one) || above === undefined || !isAnswerHeading(above)) return false;
    const numbers = numbersIn(one.heading);
    if (numbersIn(above.heading).length > 0) return numbers.every((number) => answeredWithoutPage().has(number));
    // An answer without a number, in which something is said, is the one to the question above it.
    const askedAbove = question === undefined ? [] : numbersIn(question.heading);
    return numbers.every((number) => askedAbove.includes(number)) && hasLinesBelow(document, index - 1, codes.text);
  };
  const isMeant = (one: HeadingInRow, index: number) => {
    const isNext = goesOn(one, question, answer);
    if (isInAnswer(one, index)) return false;
    if (isForm) return isNext || isBegun(index);
    if (!isBegun(index)) return false;
    const isApart = mayBeginParagraph(rows, one.row) && !isBelowColon(rows, one);
    if (isApart && (isQuestionHeading(one) ? isQuestion(one, index) : isOnlyAnswer(one))) return true;
    // Below an answer without a number the questions may have other headings.
    const isAlone = question === undefined && answer !== undefined && numbersIn(answer.heading).length === 0;
    return isNext && !isAlone && !isInList(one, index);
  };
  for (const [index, one] of headings.entries()) {
    if (paged.has(one) && !isMeant(one, index)) mentions.add(one);
    else if (isQuestionHeading(one)) {
      question = one;
      for (const number of numbersIn(one.heading)) asked.add(number);
    } else if (isAnswerHeading(one)) answer = one;
  }
  return withoutHeadings(document, [...mentions].flatMap(rowsOfHeading), 'text');
}

/** Whether a heading ends with a page, or with how many there are, that stands behind its number without brackets. */
function namesPage({ rows }: HeadedRows, { row, heading }: HeadingInRow): boolean {
  const { numbers, end, continuation } = heading;
  const last = numbers.at(-1);
  if (last === undefined || continuation !== undefined || end < last.end + 4) return false;
  const start = startOfRow(rows, row);
  return page.test(rows.text.slice(start + last.end, start + end));
}

const page = /(?:pagina|pag\.|p\.|blz\.?|bladzijde)\s*\d{1,4}(?:\s?[-–]\s?\d{1,4})?[:.]?$|\svan\s+\d{1,3}:?$/i;

/** Whether the line right above a heading ends with a colon: "Een vraag uit de enquête luidde:". */
function isBelowColon(rows: Rows, { row }: HeadingInRow): boolean {
  return /:\s*$/.test(textOfRow(rows, row - 1));
}

/** For each heading the next one of its kind. */
function nextOfKind(headings: readonly HeadingInRow[]): readonly (HeadingInRow | undefined)[] {
  const next = new Map<string, HeadingInRow>();
  return headings
    .toReversed()
    .map((one) => {
      const below = next.get(one.heading.kind);
      next.set(one.heading.kind, one);
      return below;
    })
    .reverse();
}

/** Whether a heading right below a question is its answer: one to its number, or without a number. */
function answers(below: HeadingInRow | undefined, number: string): boolean {
  if (below === undefined || !isAnswerHeading(below)) return false;
  const numbers = numbersIn(below.heading);
  return numbers.length === 0 || numbers.includes(number);
}

/** How many answers name each number. */
function countAnswers(headings: readonly HeadingInRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const number of numbersNamedBy(headings.filter(isAnswerHeading))) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Whether the questions of a document, or its answers where it has no more, mostly have such headings from the first. */
function areForm(
  headings: readonly HeadingInRow[],
  paged: ReadonlySet<HeadingInRow>,
  isBegun: (index: number) => boolean,
): boolean {
  const isOfKind = headings.some(isQuestionHeading) ? isQuestionHeading : isAnswerHeading;
  const index = headings.findIndex(isOfKind);
  const first = headings[index];
  if (first === undefined || !paged.has(first) || !isBegun(index)) return false;
  if (headings.slice(0, index).some(isAnswerHeading)) return false;
  const all = headings.filter(isOfKind);
  const many = all.filter((one) => paged.has(one)).length;
  return many * 2 > all.length && (many > 1 || numbersIn(first.heading)[0] === '1');
}
