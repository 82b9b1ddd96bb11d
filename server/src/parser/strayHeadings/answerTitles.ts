import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading, withKind } from '../scan/scan';
import { mayBeginParagraph } from '../text/paragraphs';
import { codes, firstCharacter, type Rows, textOfRow } from '../text/rows';

const form =
  /^[\s*_#]*(?:Antwoord(?:en)?[\s*_:]*$|(?:Antwoord(?:en)?|Beantwoording) van (?:de )?(?:minister|staatssecretaris))/i;

/** Whether a line may say that all answers follow: `Antwoord`, `Antwoorden`, or the title that says who answers. */
export function isAnswerTitle(text: string): boolean {
  return form.test(text);
}

/**
 * The document in which such a line between a question and the heading of an answer, directly above that heading, is no
 * text of the question:
 *
 *     Vraag 3
 *     Klopt dit?
 *     ·
 *     Antwoorden              ← furniture
 *     ·
 *     Antwoord op vraag 1
 */
export function withoutAnswerTitles(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  const titles: number[] = [];
  for (let index = 1; index < headings.length; index++) {
    const [above, below] = [headings[index - 1] as HeadingInRow, headings[index] as HeadingInRow];
    if (!isAnswerHeading(below) || !isQuestionHeading(above)) continue;
    let row = below.row - 1;
    while (row > above.row && (rows.kinds[row] === codes.blank || isTitle(rows, row))) {
      if (rows.kinds[row] !== codes.blank) titles.push(row);
      row--;
    }
  }
  return titles.length === 0 ? document : { ...document, rows: withKind(rows, 'furniture', titles) };
}

const initials = /[AaBb*_#]/;

function isTitle(rows: Rows, row: number): boolean {
  if (rows.kinds[row] !== codes.text || !initials.test(firstCharacter(rows, row))) return false;
  const text = textOfRow(rows, row);
  return isAnswerTitle(text) && !/[.?!]\s*$/.test(text) && mayBeginParagraph(rows, row);
}
