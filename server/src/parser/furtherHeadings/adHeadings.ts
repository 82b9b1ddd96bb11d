import { numbersIn } from '../headings/heading';
import { compareNumbers } from '../numbers/numbers';
import { type HeadingInRow, isAnswerHeading, isQuestionHeading, type Scan, withHeadings } from '../scan/scan';
import { countWhile } from '../text/countWhile';
import { kindOf, textOfRow } from '../text/rows';

/**
 * Makes headings of answers of the lines that begin with `Ad 1.` or `Ad vraag 2 en 3`, or are `Reactie 1`, in a
 * document that answers its questions so: one directly below each of them, or most of them below the last one, in their
 * order and none twice. Items inside an answer begin in the same way, so any other document comes back as it is, and
 * `Reactie 1` is none where an answer has another heading.
 */
export function adHeadings(document: Scan): Scan {
  const { rows, headings } = document;
  const hasAnswers = document.ad.length > 0 && headings.some(isAnswerHeading);
  const mayAnswer = ({ row, heading }: HeadingInRow) =>
    kindOf(rows, row) === 'text' && !(hasAnswers && textOfRow(rows, row).startsWith('R', heading.start));
  const answers = document.ad.filter(mayAnswer);
  const numbers = answers.flatMap(numbersOf);
  if (numbers.length === 0) return document;
  const questions = headings.filter(isQuestionHeading);
  const open = new Set(questions.flatMap(numbersOf));
  for (const number of answeredBy(headings)) open.delete(number);
  if (!numbers.every((number) => open.has(number))) return document;
  const above = ({ row }: HeadingInRow) => questions[countWhile(questions, (question) => question.row < row) - 1];
  const isBelowOwn = (answer: HeadingInRow) => numbersOf(above(answer)).includes(numbersOf(answer)[0] ?? '');
  const areBelowOwn = answers.every(isBelowOwn) && new Set(answers.map(above)).size === answers.length;
  const areBelowAll = answers.every((answer) => above(answer) === questions.at(-1)) && numbers.length * 2 > open.size;
  return areBelowOwn || (areBelowAll && ascend(numbers)) ? withHeadings(document, answers) : document;
}

function numbersOf(one: HeadingInRow | undefined): readonly string[] {
  return one === undefined ? [] : numbersIn(one.heading);
}

function ascend(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => index === 0 || compareNumbers(numbers[index - 1] as string, number) < 0);
}

/** The numbers that other headings answer: those that they say, or that of the question directly above. */
function answeredBy(headings: readonly HeadingInRow[]): readonly string[] {
  return headings.flatMap((one, index) => {
    if (!isAnswerHeading(one)) return [];
    const numbers = numbersOf(one);
    return numbers.length > 0 ? numbers : numbersOf(headings[index - 1]);
  });
}
