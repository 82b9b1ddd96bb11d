import { fittingHeadings } from './fittingHeadings';
import { mayBeginParagraph } from './paragraphs';
import { kindOf, textOfRow } from './rows';
import { type HeadingInRow, type Scan, withHeadings } from './scan';

/**
 * Makes headings of the lines that are one but for their first letter: `vraag 4`, `antwoord op vraag 4`. A sentence
 * that is wrapped has such lines too, so they count where a paragraph may begin and as far as the document shows that
 * it means them.
 */
export function lowerCaseHeadings(document: Scan): Scan {
  return withHeadings(document, fittingHeadings(document.headings, standingApart(document)));
}

/** The candidates that no sentence runs into, nor begins: below one that ends above it may stand what goes on. */
function standingApart({ rows, lowerCase }: Scan): readonly HeadingInRow[] {
  const others = new Set(lowerCase.map(({ row }) => row));
  return lowerCase.filter(({ row }) => {
    if (kindOf(rows, row) !== 'text') return false;
    if (kindOf(rows, row - 1) !== 'text' || others.has(row - 1)) return true;
    return mayBeginParagraph(rows, row) && !goesOn.test(textOfRow(rows, row + 1));
  });
}

const goesOn = /^\s*[a-zß-öø-ÿ]/;
