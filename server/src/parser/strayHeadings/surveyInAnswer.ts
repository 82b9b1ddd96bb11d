import { numbersIn } from '../headings/heading';
import {
  type HeadedRows,
  type HeadingInRow,
  hasText,
  isAnswerHeading,
  isQuestionHeading,
  withKind,
} from '../scan/scan';
import { textOfRow } from '../text/rows';
import { isIntroduced } from './repeatedAnswers';

/**
 * The document in which the questions of a survey that an answer lists behind a colon are text, where no others have a
 * heading and a bare number 1 stands above:
 *
 *     1. Wat is gevraagd?
 *     ·
 *     Antwoord: De vragen in de enquête luidden:
 *     Vraag 1: Hoe oud bent u?       ← listed
 *     Vraag 2: Waar woont u?         ← listed
 */
export function withoutSurvey<Headed extends HeadedRows>(document: Headed): Headed {
  const { rows, headings } = document;
  const index = headings.findIndex(isQuestionHeading);
  const [above, first] = [headings[index - 1], headings[index]];
  if (first === undefined || above === undefined || !isAnswerHeading(above)) return document;
  if (numbersIn(first.heading)[0] !== '1' || !isIntroduced(rows, above, first)) return document;
  const listed = headings.filter(isQuestionHeading);
  if (!listed.every((one) => hasText(rows, one)) || !isNumberedAbove(document, headings.find(isAnswerHeading)))
    return document;
  return {
    ...document,
    rows: withKind(
      rows,
      'text',
      listed.map(({ row }) => row),
    ),
    headings: headings.filter((one) => !isQuestionHeading(one)),
  };
}

/** Whether a row above a heading begins with 1, as a first question may do. */
function isNumberedAbove({ rows, numbered }: HeadedRows, heading: HeadingInRow | undefined): boolean {
  for (const row of numbered) {
    if (heading === undefined || row > heading.row) return false;
    if (firstNumber.test(textOfRow(rows, row))) return true;
  }
  return false;
}

const firstNumber = /^[\s*_]*1(?:[.)]|\s*$)/;
