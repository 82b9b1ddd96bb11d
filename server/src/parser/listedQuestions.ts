import { follows } from './followingHeadings';
import { numbersIn } from './heading';
import { isIntroduced } from './repeatedAnswers';
import { codes, lastIn, type Rows, textOfRow } from './rows';
import { type HeadingInRow, hasText, isAnswerHeading, isQuestionHeading } from './scan';

/**
 * The headings of other questions that a question or an answer lists behind a colon. They are known by what stands below
 * them: the question behind the last one above them, or the answer to the question that lists them.
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
      for (const heading of headings.slice(index, end)) listed.add(heading);
      index = Math.max(index, end - 1);
      if (listed.has(one)) continue;
    }
    question = one;
  }
  return listed;
}

/** Whether a question 1 stands behind a colon in the text of a question or an answer. */
function beginsList(rows: Rows, headings: readonly HeadingInRow[], index: number): boolean {
  const one = headings[index] as HeadingInRow;
  const above = headings[index - 1];
  if (one.heading.numbers[0]?.number !== '1' || above === undefined) return false;
  return isPair(above) && isIntroduced(rows, above, one);
}

/**
 * Where the list ends that begins with a question, below the last one that is none of a list; the place of the question
 * where it begins none. Where the question below the list goes on from it too, that is only known by its form: those in
 * the list have their text on the same line.
 */
function endOfList(rows: Rows, headings: readonly HeadingInRow[], index: number, question: HeadingInRow): number {
  const [above, one] = [headings[index - 1] as HeadingInRow, headings[index] as HeadingInRow];
  let end = index + 1;
  while (isFollowing(headings[end], headings[end - 1])) end++;
  const below = headings[end];
  if (isFollowing(below, question)) return end;
  const place = headings.slice(index, end).findIndex((listed) => !hasText(rows, listed));
  if (place > 0 && isFollowing(headings[index + place], question)) return index + place;
  const isEnd = isQuestionHeading(above) ? answers(below, above) : below === undefined || !isPair(below);
  return isEnd && tellsOfQuestions(rows, one) ? end : index;
}

function isPair(one: HeadingInRow): boolean {
  return isQuestionHeading(one) || isAnswerHeading(one);
}

function isFollowing(one: HeadingInRow | undefined, above: HeadingInRow | undefined): boolean {
  return one !== undefined && isQuestionHeading(one) && follows(one, above);
}

/** Whether a heading is that of an answer to a question, or of one that names none. */
function answers(one: HeadingInRow | undefined, question: HeadingInRow): boolean {
  if (one === undefined || !isAnswerHeading(one)) return false;
  const numbers = numbersIn(one.heading);
  return numbers.length === 0 || numbersIn(question.heading).some((number) => numbers.includes(number));
}

/** Whether the line above a heading tells of questions that were put elsewhere, and is no title of further ones. */
function tellsOfQuestions(rows: Rows, { row }: HeadingInRow): boolean {
  const line = textOfRow(rows, lastIn(rows, { first: 0, start: 0, end: row }, codes.text | codes.heading) ?? row);
  return elsewhere.test(line) && !putHere.test(line);
}

const elsewhere =
  /\b(?:luidden|luiden|enquête|vragenlijst|formulier|toets|examen|voorgelegd|uitgevoerd|uitgezet|(?:volgende|deze) vragen)\b/i;
const putHere = /\b(?:lid|leden|fracties?|gesteld|stelt|stellen)\b/i;
