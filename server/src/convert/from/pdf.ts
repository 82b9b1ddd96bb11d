import { getDocumentProxy } from 'unpdf';
import { headingOf } from '../../parser/headings';
import type { Reading } from '../readDocument';
import { inSmallDigits } from './smallDigits';

/** A piece of text on a page; places and sizes are in points, from the left and the bottom of the page. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The pieces on one line, from left to right. */
interface PageLine {
  readonly pieces: readonly Piece[];
  readonly baseline: number;
  readonly size: number;
}

/**
 * The text of a PDF, a line for each line on its pages and a form feed where a page begins. Columns of a table stand
 * apart by wide blanks, and a raised number is written in small digits. What pages repeat at the same place is left
 * out.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    const pages: (readonly Piece[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(piecesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    await document.destroy();
    const text = textOfPages(pages);
    return /\p{L}/u.test(text) ? { text } : { problem: 'scanned-pdf' };
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'locked-pdf' : 'damaged-pdf' };
  }
}

/** What the library gives for a page: pieces of text, and marks that are none. */
type Item =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number }
  | { readonly type: string };

function piecesOf(items: readonly Item[]): readonly Piece[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , skew = 0, height = 0, left = 0, baseline = 0] = item.transform;
    return [{ text: item.str, left, right: left + item.width, baseline, size: Math.hypot(skew, height) }];
  });
}

function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const size = usualSize(pages.flat());
  const lines = withoutRepeated(pages.map((pieces) => linesOf(inReadingOrder(pieces, size))));
  const distance = usualDistance(lines);
  return lines.map((page) => textOfPage(page, distance)).join('\f');
}

/** The size of most letters. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/**
 * The pieces of a page as they are read: first what stands in the margin on the right, as the references of a letter
 * do in small letters, then the text from top to bottom.
 */
function inReadingOrder(pieces: readonly Piece[], size: number): readonly (readonly Piece[])[] {
  const textEnd = Math.max(0, ...pieces.filter((piece) => piece.size >= size * 0.9).map(({ right }) => right));
  const isInMargin = (piece: Piece) => piece.size < size * 0.85 && piece.left > textEnd + size;
  return [pieces.filter(isInMargin), pieces.filter((piece) => !isInMargin(piece))];
}

function linesOf(columns: readonly (readonly Piece[])[]): readonly PageLine[] {
  return columns.flatMap((column) => {
    const lines: PageLine[] = [];
    for (const piece of [...column].sort((one, other) => other.baseline - one.baseline || one.left - other.left)) {
      const line = lines.at(-1);
      // A mark of a footnote stands higher than the line that it is in, and comes before it.
      const isSame = line !== undefined && line.baseline - piece.baseline < Math.max(line.size, piece.size) * 0.5;
      if (!isSame) lines.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
      else lines[lines.length - 1] = added(line, piece);
    }
    return lines.map((line) => ({ ...line, pieces: [...line.pieces].sort((one, other) => one.left - other.left) }));
  });
}

/** A line with one more piece; the largest letters say where the line stands. */
function added({ pieces, baseline, size }: PageLine, piece: Piece): PageLine {
  const isLarger = piece.size > size;
  return {
    pieces: [...pieces, piece],
    baseline: isLarger ? piece.baseline : baseline,
    size: isLarger ? piece.size : size,
  };
}

/** How many lines at the top and at the bottom of a page may be what pages repeat. */
const edge = 4;

/**
 * The pages without the lines that most of them have at the same height, whatever the numbers in them. A heading stays:
 * each page may begin with a question.
 */
function withoutRepeated(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const keyOf = (line: PageLine) => `${Math.round(line.baseline / 3)} ${textOfLine(line).replace(/\d+/g, '#')}`;
  const isAtEdge = (page: readonly PageLine[], index: number) => index < edge || index >= page.length - edge;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter((_, index) => isAtEdge(page, index)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isRepeated = (line: PageLine) => {
    const count = counts.get(keyOf(line)) ?? 0;
    return count > 1 && count * 2 > pages.length && headingOf(textOfLine(line)) === undefined;
  };
  return pages.map((page) => page.filter((line, index) => !(isAtEdge(page, index) && isRepeated(line))));
}

/** How far lines of the same paragraph stand apart: the distance that occurs most. */
function usualDistance(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const above = page[index - 1];
      const distance = above === undefined ? 0 : Math.round((above.baseline - line.baseline) * 2) / 2;
      if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

function textOfPage(lines: readonly PageLine[], distance: number): string {
  const texts = lines.map((line, index) => {
    const above = lines[index - 1];
    const gap = above === undefined ? 0 : above.baseline - line.baseline;
    const isApart = gap < 0 || gap > Math.max(distance, line.size) * 1.35;
    return `${isApart ? '\n' : ''}${textOfLine(line)}\n`;
  });
  return texts.join('');
}

/** The text of a line, with blanks where its pieces stand apart. */
function textOfLine({ pieces, baseline, size }: PageLine): string {
  const texts = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const gap = before === undefined ? 0 : (piece.left - before.right) / size;
    const isRaised = piece.size < size * 0.85 && piece.baseline > baseline + size * 0.1;
    const text = isRaised && /^[\d, ]+$/.test(piece.text) ? inSmallDigits(piece.text) : piece.text;
    return `${gap > 2 ? '   ' : gap > 0.12 ? ' ' : ''}${text}`;
  });
  return texts.join('').replace(/ {4,}/g, '   ').trim();
}
