import { kindOf, textOfRow } from '../text/rows';
import type { PageTitle } from './pageTitles';
import type { HeadedRows, HeadingInRow } from './scan';

/**
 * The headings of questions that say behind a slash how many there are, `Vraag 1/12`, `Vraag 2/12`, and those of answers
 * that say so too. They are the questions of a document that has no others; one alone names two questions, or is cut by
 * the number of a page.
 */
export function countedQuestions(
  { rows, headings }: HeadedRows,
  titles: readonly PageTitle[],
): readonly HeadingInRow[] {
  const counted = titles.filter(({ word }) => word === 'Vraag');
  const isCounted = new Set(counted.map(({ row }) => row));
  const isOnlyForm = headings.every(({ row, heading }) => heading.kind !== 'question' || isCounted.has(row));
  const areAll = counted.every(
    ({ page, last }, index) => page === index + 1 && page <= last && last === counted[0]?.last,
  );
  if (counted.length < 2 || !isOnlyForm || !areAll) return [];
  const isAnswer = ({ row, word, page, last }: PageTitle) =>
    word === 'Antwoord' && page <= last && last === counted[0]?.last && kindOf(rows, row) !== 'furniture';
  const found = [...counted, ...titles.filter(isAnswer)];
  return found.map((title) => ({ row: title.row, heading: countedHeading(textOfRow(rows, title.row), title) }));
}

function countedHeading(text: string, { word, page }: PageTitle): HeadingInRow['heading'] {
  const start = text.indexOf(word);
  const digits = text.search(/\d/);
  const end = text.trimEnd().length;
  const numbers = [{ number: `${page}`, start: digits, end: text.indexOf('/') }];
  const kind = word === 'Vraag' ? 'question' : 'answer';
  return { kind, numbers, start, end, textStart: text.length, suggestion: undefined };
}
