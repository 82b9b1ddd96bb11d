import { type HeadingInRow, hasText, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import type { Rows } from '../text/rows';
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
 */
export function listedQuestions(rows: Rows, headings: readonly HeadingInRow[]): ReadonlySet<HeadingInRow> {
  const listed = new Set<HeadingInRow>();
  let question: HeadingInRow | undefined;
  for (let index = 0; index < headings.length; index++) {
    const one = headings[index] as HeadingInRow;
    if (!isQuestionHeading(one)) continue;
    if (question !== undefined && beginsList(rows, headings, index)) {
      const end = endOfList(rows, headings, index, question);
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
  return place > 0 && isFollowing(run[place], above) ? index + place : index;
}

function isFollowing(one: HeadingInRow | undefined, above: HeadingInRow | undefined): boolean {
  return one !== undefined && isQuestionHeading(one) && follows(one, above);
}
