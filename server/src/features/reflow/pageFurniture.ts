import { isFurniture, runningTitles } from '../../parser/scan/furniture';
import type { Line, Structure } from '../../parser/structure';

/**
 * The lines, or pieces of lines, that belong to the pages of a document and not to its text: running titles, numbers
 * of the publication and page numbers. The masthead above all text is none, but for a running title with the number of
 * the first page, nor is a rule of dashes, which may be part of a table.
 */
export function pageFurniture({ lines }: Structure): ReadonlySet<Line> {
  const furniture = lines.flatMap(({ text }, index) => (isFurniture(text) ? [index] : []));
  const titles = runningTitles(furniture, (index) => lines[index]?.text);
  const isRepeated = ({ kind, text }: Line) =>
    kind === 'furniture' && /[\p{L}\p{N}]/u.test(text) && (isFurniture(text) || titles.has(text.trim()));
  const first = lines.findIndex(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  const repeated = lines.filter((line, index) => index > first && first !== -1 && isRepeated(line));
  const below = new Set(repeated.map(({ text }) => withoutPage(text)).filter(namesYear));
  const onFirstPage = lines.slice(0, Math.max(0, first)).filter(({ text }) => below.has(withoutPage(text)));
  return new Set([...onFirstPage, ...repeated, ...pageNumbers(lines, new Set(repeated))]);
}

/** A running title without the number of the page that may stand behind it. */
function withoutPage(title: string): string {
  return title
    .trim()
    .replace(/\d{1,3}$/, '')
    .trimEnd();
}

/** The numbers of pages, which are lines with nothing but a number at the end of a page. */
function pageNumbers(lines: readonly Line[], repeated: ReadonlySet<Line>): readonly Line[] {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const numbers = filled.filter(({ kind, text }) => kind === 'text' && /^\s*\d{1,3}\s*$/.test(text));
  const places = new Map(filled.map((line, index) => [line, index]));
  const neighbour = (line: Line, step: 1 | -1) => filled[(places.get(line) ?? 0) + step];
  const belowTitle = numbers.filter((line) => {
    const above = neighbour(line, -1);
    return above !== undefined && repeated.has(above) && isTitleWithoutPage(above.text.trim());
  });
  const aboveFormFeed = numbers.filter((line) => neighbour(line, 1)?.text.startsWith('\f') === true);
  return [...belowTitle, ...(countsUp(aboveFormFeed) ? aboveFormFeed : [])];
}

/** Whether a running title names the year and no page. */
function isTitleWithoutPage(title: string): boolean {
  return namesYear(title) && /\D$/.test(title);
}

function namesYear(title: string): boolean {
  return title.includes(', vergaderjaar ');
}

/** Whether lines number the pages one by one; a single number above a new page may be anything. */
function countsUp(lines: readonly Line[]): boolean {
  const first = Number(lines[0]?.text);
  return lines.length > 1 && lines.every(({ text }, index) => Number(text) === first + index);
}
