import { numbersIn } from '../headings/heading';
import { type HeadingInRow, hasText, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { codes, lastIn, type Rows, textOfRow } from '../text/rows';
import { follows } from './followingHeadings';
import { isIntroduced } from './repeatedAnswers';

/**
 * The headings of other questions that a question or an answer lists behind a colon, where the document goes on below
 * them with the question behind the last one above them:
 *
 *     Antwoord 1
 *     De vragen in de enquête luidden:
 *     Vraag 1: Hoe oud bent u?       ← listed
 *     Vraag 2: Waar woont u?         ← listed
 *     ·
 *     Vraag 2
 *
 * Also with their answers, where only what is listed has its text on the same line; and below the last answer, where the
 * line above them tells of an inquiry.
 */
export function listedQuestions(rows: Rows, headings: readonly HeadingInRow[]): ReadonlySet<HeadingInRow> {
  const listed = new Set<HeadingInRow>();
  let question: HeadingInRow | undefined;
  for (let index = 0; index < headings.length; index++) {
    const one = headings[index] as HeadingInRow;
    if (!isQuestionHeading(one)) continue;
    if (question !== undefined) {
      const end = beginsList(rows, headings, index)
        ? endOfList(rows, headings, index, question)
        : endOfPairs(rows, headings, index, question);
      for (; index < end; index++) listed.add(headings[index] as HeadingInRow);
    }
    question = headings[index] ?? question;
  }
  return listed;
}

/** Whether a question 1 stands behind a colon in the text of a question or an answer. */
function beginsList(rows: Rows, headings: readonly HeadingInRow[], index: number): boolean {
  const one = headings[index] as HeadingInRow;
  const above = headings[index - 1];
  if (one.heading.numbers[0]?.number !== '1' || above === undefined) return false;
  return (isQuestionHeading(above) || isAnswerHeading(above)) && isIntroduced(rows, above, one);
}

/**
 * Where a list ends of which the first question is given: at the question that goes on from the one above the list. Where
 * that goes on from the list too, it is only known by its form: the listed ones have their text on the same line.
 */
function endOfList(rows: Rows, headings: readonly HeadingInRow[], index: number, above: HeadingInRow): number {
  let end = index + 1;
  while (isFollowing(headings[end], headings[end - 1])) end++;
  if (isFollowing(headings[end], above)) return end;
  const run = headings.slice(index, end);
  const place = run.findIndex((one) => !hasText(rows, one));
  if (place > 0 && isFollowing(run[place], above)) return index + place;
  const isLast = headings[end] === undefined && place === -1 && isAnswerHeading(headings[index - 1] as HeadingInRow);
  if (isLast && !hasText(rows, above) && tellsOfInquiry(rows, headings[index] as HeadingInRow)) return end;
  return endOfPairs(rows, headings, index, above);
}

/**
 * Where questions end that stand behind a colon, each with its answer right below it, and both with their text on the
 * same line, which the question above them and the one below them, that goes on from it, have not.
 */
function endOfPairs(rows: Rows, headings: readonly HeadingInRow[], index: number, above: HeadingInRow): number {
  const first = headings[index] as HeadingInRow;
  if (isFollowing(first, above) || !hasText(rows, first) || hasText(rows, above)) return index;
  let end = index;
  while (isPair(rows, headings[end], headings[end + 1])) end += 2;
  const below = headings[end];
  if (end === index || below === undefined || !isFollowing(below, above) || hasText(rows, below)) return index;
  if (!isIntroduced(rows, headings[index - 1] as HeadingInRow, first)) return index;
  return areLeftOut(headings, index, end) ? index : end;
}

/** Whether the questions below some others go on up to the first of those, and from the last: these only stand too early. */
function areLeftOut(headings: readonly HeadingInRow[], index: number, end: number): boolean {
  const early = headings.slice(index, end).filter(isQuestionHeading);
  if (early.some((one, place) => place > 0 && !follows(one, early[place - 1]))) return false;
  let above = headings[end];
  for (let next = end + 1; next < headings.length; next++) {
    const one = headings[next] as HeadingInRow;
    if (!isQuestionHeading(one)) continue;
    if (!follows(one, above)) return isFollowing(early[0], above) && isFollowing(one, early.at(-1));
    above = one;
  }
  return false;
}

function isPair(rows: Rows, question: HeadingInRow | undefined, answer: HeadingInRow | undefined): boolean {
  if (question === undefined || answer === undefined || !isQuestionHeading(question) || !isAnswerHeading(answer))
    return false;
  const said = numbersIn(answer.heading).join();
  return hasText(rows, question) && hasText(rows, answer) && ['', numbersIn(question.heading).join()].includes(said);
}

/** Whether the line above a heading tells of questions that others were put, and is no title of a further set. */
function tellsOfInquiry(rows: Rows, { row }: HeadingInRow): boolean {
  const line = textOfRow(rows, lastIn(rows, { first: 0, start: 0, end: row }, codes.text | codes.heading) ?? row);
  return inquiry.test(line) && !ofMembers.test(line);
}

const inquiry = /\b(?:enquête|vragenlijst|formulier|toets|examen|respondenten|deelnemers)\b/i;
const ofMembers = /\b(?:lid|leden|fracties?)\b/i;

function isFollowing(one: HeadingInRow | undefined, above: HeadingInRow | undefined): boolean {
  return one !== undefined && isQuestionHeading(one) && follows(one, above);
}
