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
  const { headings } = document;
  const paged = new Set(headings.filter((one) => namesPage(document, one)));
  if (paged.size === 0) return document;
  const all = readHeadings(document, paged);
  const above: Above = { question: undefined, answer: undefined, asked: new Set(), mentions: new Set() };
  for (const [index, one] of headings.entries()) {
    if (paged.has(one) && !isMeant(all, above, index)) above.mentions.add(one);
    else if (isQuestionHeading(one)) {
      above.question = one;
      for (const number of numbersIn(one.heading)) above.asked.add(number);
    } else if (isAnswerHeading(one)) above.answer = one;
  }
  return withoutHeadings(document, [...above.mentions].flatMap(rowsOfHeading), 'text');
}

/** All headings of a document, and what they show of how it writes them. */
interface AllHeadings {
  readonly document: HeadedRows;
  /** Those with a page. */
  readonly paged: ReadonlySet<HeadingInRow>;
  /** For each heading the next one of its kind. */
  readonly below: readonly (HeadingInRow | undefined)[];
  /** Whether the document begins with headings that have a page, and has mostly those. */
  readonly isForm: boolean;
  readonly isAsked: boolean;
  readonly isAnswered: boolean;
  /** How many answers name each number, and how many of those without a page. */
  readonly answersTo: () => ReadonlyMap<string, number>;
  readonly answersWithoutPage: () => ReadonlyMap<string, number>;
}

function readHeadings(document: HeadedRows, paged: ReadonlySet<HeadingInRow>): AllHeadings {
  const { headings } = document;
  return {
    document,
    paged,
    below: nextOfKind(headings),
    isForm: areForm(document, paged),
    isAsked: headings.some(isQuestionHeading),
    isAnswered: headings.some(isAnswerHeading),
    answersTo: lazily(() => countAnswers(headings)),
    answersWithoutPage: lazily(() => countAnswers(headings.filter((one) => !paged.has(one)))),
  };
}

/** What stands above the heading that is looked at. */
interface Above {
  /** The last question and the last answer. */
  question: HeadingInRow | undefined;
  answer: HeadingInRow | undefined;
  /** The numbers of all questions. */
  readonly asked: Set<string>;
  /** The headings with a page that are text. */
  readonly mentions: Set<HeadingInRow>;
}

/** Whether a heading with a page is one of the document itself. */
function isMeant(all: AllHeadings, above: Above, index: number): boolean {
  const { document, paged, isForm } = all;
  const { rows, headings } = document;
  const { question, answer } = above;
  const one = headings[index] as HeadingInRow;
  if (isInAnswer(all, above, index)) return false;
  const isNext = goesOn(one, question, answer);
  if (isForm) return isNext || isBegun(document, paged, index);
  if (!isBegun(document, paged, index)) return false;
  const isApart = mayBeginParagraph(rows, one.row) && !isBelowColon(rows, one);
  if (isApart && (isQuestionHeading(one) ? isQuestion(all, above, index) : isOnlyAnswer(all, above, one))) {
    return true;
  }
  // Below an answer without a number the questions may have other headings.
  const isAlone = question === undefined && answer !== undefined && numbersIn(answer.heading).length === 0;
  return isNext && !isAlone && !isInList(all, above, index);
}

/** Whether an answer stands in one to its question, or in another while it has a heading without a page elsewhere. */
function isInAnswer({ document, answersWithoutPage }: AllHeadings, { question }: Above, index: number): boolean {
  const { headings } = document;
  const [one, above] = [headings[index] as HeadingInRow, headings[index - 1]];
  if (!isAnswerHeading(one) || above === undefined || !isAnswerHeading(above)) return false;
  const numbers = numbersIn(one.heading);
  if (numbersIn(above.heading).length > 0) return numbers.every((number) => answersWithoutPage().has(number));
  // An answer without a number, in which something is said, is the one to the question above it.
  const askedAbove = question === undefined ? [] : numbersIn(question.heading);
  return numbers.every((number) => askedAbove.includes(number)) && hasLinesBelow(document, index - 1, codes.text);
}

/** Whether a question in a paragraph of its own has its answer below it, or may have one where no answer stands above. */
function isQuestion(all: AllHeadings, above: Above, index: number): boolean {
  const { document, paged, below, isAnswered, answersTo } = all;
  const { question, answer } = above;
  const [one, next] = [document.headings[index] as HeadingInRow, document.headings[index + 1]];
  const [number = ''] = numbersIn(one.heading);
  const isPair = answers(next, number);
  if (isPair && question !== undefined) {
    // Below a pair of another document, both with their page, the questions go on from those above it.
    const nextQuestion = below[index];
    if (nextQuestion === undefined || !paged.has(next as HeadingInRow)) return true;
    return !follows(nextQuestion, question) || follows(nextQuestion, one);
  }
  if (answer !== undefined || isInList(all, above, index)) return false;
  return isPair || !isAnswered || answersTo().has(number);
}

/** Whether an answer is the only one to what is asked above it; where nothing is asked, it stands below another one. */
function isOnlyAnswer({ isAsked, answersTo }: AllHeadings, { answer, asked }: Above, one: HeadingInRow): boolean {
  const numbers = numbersIn(one.heading);
  if (!numbers.every((number) => answersTo().get(number) === 1)) return false;
  if (isAsked) return numbers.every((number) => asked.has(number));
  return answer !== undefined && numbersIn(answer.heading).length > 0;
}

/** Whether a heading stands below another that is text, or above one without a page that has its number. */
function isInList({ document, paged, below }: AllHeadings, { mentions }: Above, index: number): boolean {
  const { rows, headings } = document;
  const [one, next] = [headings[index] as HeadingInRow, below[index]];
  if (mentions.has(headings[index - 1] as HeadingInRow)) return true;
  if (next === undefined || paged.has(next) || !mayBeginParagraph(rows, next.row)) return false;
  return numbersIn(next.heading)[0] === numbersIn(one.heading)[0];
}

/** Whether something is said below a heading, or its answer without a page stands there. */
function isBegun(document: HeadedRows, paged: ReadonlySet<HeadingInRow>, index: number): boolean {
  const [one, next] = [document.headings[index] as HeadingInRow, document.headings[index + 1]];
  if (next !== undefined && isQuestionHeading(one) && isAnswerHeading(next) && !paged.has(next)) return true;
  return hasLinesBelow(document, index, codes.text);
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
function areForm(document: HeadedRows, paged: ReadonlySet<HeadingInRow>): boolean {
  const { headings } = document;
  const isOfKind = headings.some(isQuestionHeading) ? isQuestionHeading : isAnswerHeading;
  const index = headings.findIndex(isOfKind);
  const first = headings[index];
  if (first === undefined || !paged.has(first) || !isBegun(document, paged, index)) return false;
  if (headings.slice(0, index).some(isAnswerHeading)) return false;
  const same = headings.filter(isOfKind);
  const many = same.filter((one) => paged.has(one)).length;
  return many * 2 > same.length && (many > 1 || numbersIn(first.heading)[0] === '1');
}
