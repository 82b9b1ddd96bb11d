import { fittingHeadings } from './fittingHeadings';
import { endsSentence } from './paragraphs';
import { kindOf, type Rows, textOfRow } from './rows';
import { type HeadingInRow, hasText, type Scan, withHeadings } from './scan';

/**
 * Makes headings of the lines that are one but for their first letter: `vraag 4`, `antwoord op vraag 4`. A sentence
 * that is wrapped has such lines too, so they count where a paragraph may begin and as far as the document shows that
 * it means them.
 */
export function lowerCaseHeadings(document: Scan): Scan {
  const { rows, headings, lowerCase } = document;
  const alone = lowerCase.filter(({ row }) => kindOf(rows, row) === 'text');
  if (alone.length === 0) return document;
  const others = new Set(alone.map(({ row }) => row));
  const withText = new Set(headings.filter((one) => hasText(rows, one)).map(({ row }) => row));
  const isText = (row: number) => kindOf(rows, row) === 'text' || withText.has(row);
  const isApart = ({ row }: HeadingInRow) =>
    !isText(row - 1) || others.has(row - 1) || (endsSentence(rows, row - 1) && !goesOn(rows, row));
  const mayBeApart = ({ row }: HeadingInRow) =>
    endsSentence(rows, row - 1) || !(leadsOn.test(textOfRow(rows, row - 1)) || goesOn(rows, row));
  const further = alone.filter((one) => !isApart(one) && mayBeApart(one));
  return withHeadings(document, fittingHeadings(headings, alone.filter(isApart), further));
}

/** Whether a sentence goes on below a row. */
function goesOn(rows: Rows, row: number): boolean {
  return /^\s*[a-zß-öø-ÿ]/.test(textOfRow(rows, row + 1));
}

// What a line ends with that a number of a question belongs to.
const leadsOn =
  /(?:[,;:(«“-]|\b(?:zie|ook|het|mijn|ons|onze|de|op|bij|in|van|en|als|aan|voor|met|over|onder|uit|tot|naar|of|door|dan|is|zijn|staat|deze|eerste|laatste))\s*$/i;
