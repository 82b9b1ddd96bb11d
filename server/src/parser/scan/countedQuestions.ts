import { type Rows, textOfRow } from '../text/rows';
import type { PageTitle } from './pageTitles';
import type { HeadingInRow } from './scan';

/**
 * The headings of questions that say behind a slash how many there are: `Vraag 1/12`, `Vraag 2/12`. They are the
 * questions of a document that has no others; one alone names two questions, or is cut by the number of a page.
 */
export function countedQuestions(
  rows: Rows,
  headings: readonly HeadingInRow[],
  titles: readonly PageTitle[],
): readonly HeadingInRow[] {
  const counted = titles.filter(({ word }) => word === 'Vraag');
  const isCounted = new Set(counted.map(({ row }) => row));
  const isOnlyForm = headings.every(({ row, heading }) => heading.kind !== 'question' || isCounted.has(row));
  const areAll = counted.every(
    ({ page, last }, index) => page === index + 1 && page <= last && last === counted[0]?.last,
  );
  if (counted.length < 2 || !isOnlyForm || !areAll) return [];
  return counted.map(({ row, page }) => ({ row, heading: countedHeading(textOfRow(rows, row), `${page}`) }));
}

function countedHeading(text: string, number: string): HeadingInRow['heading'] {
  const start = text.indexOf('V');
  const digits = text.search(/\d/);
  const end = text.trimEnd().length;
  const numbers = [{ number, start: digits, end: text.indexOf('/') }];
  return { kind: 'question', numbers, start, end, textStart: text.length, suggestion: undefined };
}
