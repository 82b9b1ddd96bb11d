import { numbersIn } from '../headings/heading';
import { type HeadingInRow, hasText, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { endsSentence } from '../text/paragraphs';
import { kindOf, type Rows, textOfRow } from '../text/rows';
import { follows } from './followingHeadings';

/**
 * Whether a heading is a line of a sentence that goes on around it: "het / Antwoord op vraag 1 / van vorig jaar", "het
 * laagst scoort / Vraag 3 van 12 / van de lijst". Notes in lower case have headings between such lines too; those go on
 * from the heading above them.
 */
export function isInSentence(
  rows: Rows,
  headings: readonly HeadingInRow[],
  index: number,
  questionBelow: HeadingInRow | undefined,
  asked: () => ReadonlyMap<string, number>,
): boolean {
  const one = headings[index] as HeadingInRow;
  if (kindOf(rows, one.row - 1) !== 'text') return false;
  const isAbove = isAboveLowerCase(rows, one);
  const above = textOfRow(rows, one.row - 1).slice(-20);
  if (isAbove && needsNoun.test(above)) return true;
  const goesOn = hasWordsBehind(one) && !endsSentence(rows, one.row - 1);
  const mayBe = (isAbove && (goesOn || leadsOn.test(above))) || (goesOn && /\.\s*$/.test(textOfRow(rows, one.row)));
  if (!mayBe) return false;
  if (!isQuestionHeading(one)) return !answers(headings, index) || endsAsQuestion(rows, one);
  return !asks(headings, index, questionBelow) || isAskedAbove(headings, index, asked());
}

/** Whether a heading stands alone on its line above a line of text in lower case, other than "nee, waarom zou ik?". */
function isAboveLowerCase(rows: Rows, one: HeadingInRow): boolean {
  const { row, heading } = one;
  if (kindOf(rows, row + 1) !== 'text') return false;
  return heading.continuation === undefined && !hasText(rows, one) && inLowerCase.test(textOfRow(rows, row + 1));
}

const inLowerCase = /^\s*(?!(?:ja|neen?)(?:[\s,.]|$))[a-zß-öø-ÿ]/;

/** Whether a heading says more behind its numbers than a mark: a page, how many there are, who asks. */
function hasWordsBehind({ heading: { numbers, end, continuation } }: HeadingInRow): boolean {
  const last = numbers.at(-1);
  return last !== undefined && continuation === undefined && end > last.end + 2;
}

/** Whether a question goes on from the heading above it, and is answered below, or has the form of a question there. */
function asks(headings: readonly HeadingInRow[], index: number, questionBelow: HeadingInRow | undefined): boolean {
  const [one, below] = [headings[index] as HeadingInRow, headings[index + 1]];
  const direct = headings[index - 1];
  const above = direct && numbersIn(direct.heading).length === 0 ? headings[index - 2] : direct;
  if (!follows(one, above) || (questionBelow !== undefined && isNamed(one, questionBelow))) return false;
  if (below !== undefined && isAnswerHeading(below)) {
    if (isNamed(one, below)) return true;
    if (numbersIn(below.heading).length === 0) return direct === undefined || isAnswerHeading(direct);
  }
  return above !== undefined && isQuestionHeading(above) && hasWordsBehind(above);
}

/** Whether a question has the number of one above it, where the numbering has not begun anew. */
function isAskedAbove(
  headings: readonly HeadingInRow[],
  index: number,
  firstRows: ReadonlyMap<string, number>,
): boolean {
  const one = headings[index] as HeadingInRow;
  if ((firstRows.get(numbersIn(one.heading)[0] as string) ?? one.row) >= one.row) return false;
  for (let above = index - 1; above >= 0; above--) {
    const question = headings[above] as HeadingInRow;
    if (!isQuestionHeading(question)) continue;
    if (isNamed(one, question)) return true;
    if (numbersIn(question.heading)[0] === '1') return false;
  }
  return false;
}

/** Whether the lines of text right below a heading end with a question mark: it stands in the question above it. */
function endsAsQuestion(rows: Rows, { row }: HeadingInRow): boolean {
  let last = row;
  while (kindOf(rows, last + 1) === 'text') last++;
  return /\?\s*$/.test(textOfRow(rows, last));
}

/** Whether an answer stands below its question, without another one to it. */
function answers(headings: readonly HeadingInRow[], index: number): boolean {
  const [one, above, below] = [headings[index] as HeadingInRow, headings[index - 1], headings[index + 1]];
  if (!isAnswerHeading(one) || above === undefined || !isQuestionHeading(above)) return false;
  const isLone = numbersIn(one.heading).length === 0;
  if (!isLone && !isNamed(above, one)) return false;
  return below === undefined || !isAnswerHeading(below) || !(isLone || isNamed(one, below));
}

/** Whether a heading says the first number of another. */
function isNamed(other: HeadingInRow, { heading }: HeadingInRow): boolean {
  return numbersIn(heading).includes(numbersIn(other.heading)[0] as string);
}

// What a heading of another document may belong to. At the end of an address such a word is a part of it:
// "https://voorbeeld.nl/de".
const leadsOn = /(?<![\w/.=&?#-])(?:zie|ook|het|op|in|bij|van)\s*$/i;
// "Klopt het" may be all that is asked.
const needsNoun =
  /(?<![\w/.=&?#-])(?:(?<!(?:klopt|is|was|kan|mag|moet|lukt|werkt|gaat|hoe)\s)het|mijn|ons|onze|uw|de|een)\s*$/i;
