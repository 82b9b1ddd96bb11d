import { countWhile } from '../text/countWhile';
import { type Rows, textOfRow } from '../text/rows';
import type { HeadingInRow } from './scan';

/** A word with the number of a page and that of the last one: `Antwoord 2/3`; or of a question. */
export interface PageTitle {
  readonly row: number;
  readonly word: string;
  /** Whether the words can be no title of pages: `Antwoord op vraag 2/3`, `Vraag 2/3:`. */
  readonly isHeading: boolean;
  readonly page: number;
  readonly last: number;
}

const form = /^\s*(Vraag|Vragen|Antwoord|Antwoorden)(\s+op\s+vraag)?\s+(\d{1,3})\/(\d{1,3})(:?)\s*$/;

/** Whether a line may stand on top or at the foot of a page; one alone names two questions, or is cut by a page. */
export function mayBePageTitle(text: string): boolean {
  return text.includes('/') && form.test(text);
}

/** The words and numbers in some rows that {@link mayBePageTitle} lets through. */
export function readPageTitles(rows: Rows, candidates: readonly number[]): readonly PageTitle[] {
  return candidates.map((row) => {
    const [, word = '', question, page, last, mark] = form.exec(textOfRow(rows, row)) ?? [];
    return { row, word, isHeading: question !== undefined || mark !== '', page: Number(page), last: Number(last) };
  });
}

/**
 * Of the rows that may be, those in which the word and the number of a page stand: nearly all pages have one, and the
 * number of the last page is the same in all. Where each is the only answer below its question, they are headings that
 * were joined with the number of the page; and where no other heading is one of a question, or of an answer, they are
 * those of the document.
 */
export function pageTitles(headings: readonly HeadingInRow[], candidates: readonly PageTitle[]): readonly number[] {
  const groups = new Map<string, PageTitle[]>();
  for (const title of candidates) {
    const { word, last, isHeading } = title;
    if (isHeading) continue;
    const group = groups.get(`${word} ${last}`);
    if (group === undefined) groups.set(`${word} ${last}`, [title]);
    else group.push(title);
  }
  return [...groups.values()].flatMap((titles) => {
    const found = titles.map(({ row }) => row);
    return isOnEachPage(titles) && haveOthers(found, headings) && !areAnswers(found, headings) ? found : [];
  });
}

/** Whether other headings are of the same kind as those in some rows. */
function haveOthers(titles: readonly number[], headings: readonly HeadingInRow[]): boolean {
  const isTitle = new Set(titles);
  const kinds = headings.filter(({ row }) => isTitle.has(row)).map(({ heading }) => heading.kind);
  return headings.some(({ row, heading }) => !isTitle.has(row) && kinds.every((kind) => kind === heading.kind));
}

function isOnEachPage(titles: readonly PageTitle[]): boolean {
  const last = titles[0]?.last ?? 0;
  const isNext = ({ page }: PageTitle, index: number) => index === 0 || page - 1 === titles[index - 1]?.page;
  return titles.length >= Math.max(2, last - 1) && titles.every(isNext);
}

/** Whether each of some rows is the only heading of an answer below its question. */
function areAnswers(titles: readonly number[], headings: readonly HeadingInRow[]): boolean {
  const isTitle = new Set(titles);
  const others = headings.filter(({ row }) => !isTitle.has(row));
  const places = titles.map((title) => countWhile(others, ({ row }) => row < title));
  return places.every((place, index) => {
    const [above, below] = [others[place - 1], others[place]];
    if (above === undefined || place === places[index - 1]) return false;
    return above.heading.kind === 'question' && below?.heading.kind !== 'answer';
  });
}
