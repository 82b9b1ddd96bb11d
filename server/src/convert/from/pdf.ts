import { getDocumentProxy } from 'unpdf';
import { headingOf, lowerCaseHeadingOf } from '../../parser/headings/headings';
import type { Reading } from '../readDocument';
import { cellsIn } from './pdfCells';
import { columnsOf, type Piece } from './pdfColumns';
import { marginOf } from './pdfMargin';
import { inSmallDigits } from './smallDigits';

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
type Item = TextItem | { readonly type: string };

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The pieces of a page, turned so that most of its text is upright. */
function piecesOf(items: readonly Item[]): readonly Piece[] {
  const texts = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '');
  const [cosine, sine] = usualDirection(texts);
  return texts.map(({ str, width, transform: [, , skew = 0, height = 0, x = 0, y = 0] }) => {
    const left = x * cosine + y * sine;
    return { text: str, left, right: left + width, baseline: y * cosine - x * sine, size: Math.hypot(skew, height) };
  });
}

/** In which of the four directions most letters follow each other, as its cosine and its sine. */
function usualDirection(texts: readonly TextItem[]): readonly [cosine: number, sine: number] {
  const letters = new Map<number, number>();
  for (const {
    str,
    transform: [a = 1, b = 0],
  } of texts) {
    const quarter = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    letters.set(quarter, (letters.get(quarter) ?? 0) + str.length);
  }
  const [quarter] = [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  return directions[quarter] ?? directions[0];
}

const directions = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const size = usualSize(pages.flat());
  const lines = withoutRepeated(pages.map((pieces) => linesOf(inReadingOrder(pieces, size))));
  const distance = usualDistance(lines);
  return lines.map((page) => textOfPage(page, distance)).join('\f');
}

/** The pieces of a page in the parts that are read one after the other. */
function inReadingOrder(pieces: readonly Piece[], size: number): readonly (readonly Piece[])[] {
  const margin = new Set(marginOf(pieces, size));
  return [
    [...margin],
    ...columnsOf(
      pieces.filter((piece) => !margin.has(piece)),
      size,
    ),
  ];
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

function linesOf(columns: readonly (readonly Piece[])[]): readonly PageLine[] {
  return columns.flatMap((column) => {
    const lines: PageLine[] = [];
    for (const piece of [...column].sort((one, other) => other.baseline - one.baseline || one.left - other.left)) {
      const line = lines.at(-1);
      if (line === undefined || !isOnLine(piece, line))
        lines.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
      else lines[lines.length - 1] = added(line, piece);
    }
    return lines.map((line) => ({ ...line, pieces: [...line.pieces].sort((one, other) => one.left - other.left) }));
  });
}

/**
 * Whether a piece stands on a line, in which all that is higher is already. A mark of a footnote stands higher than its
 * line; what stands below other letters is on a line of its own.
 */
function isOnLine(piece: Piece, { pieces, baseline, size }: PageLine): boolean {
  const isNear = baseline - piece.baseline < Math.max(size, piece.size) * 0.5;
  return isNear && !pieces.some((one) => isBelow(piece, one));
}

function isBelow(piece: Piece, upper: Piece): boolean {
  const least = Math.min(piece.size, upper.size) * 0.5;
  const shared = Math.min(piece.right, upper.right) - Math.max(piece.left, upper.left);
  return upper.baseline - piece.baseline > least && shared > least;
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

/** How many lines may be what pages repeat: those read first and last, the highest and the lowest. */
const edge = 4;

/**
 * The pages without the lines that most of them have at the same height, whatever the numbers in them. A heading stays
 * with the line below it: each page may begin with a question. So does a paragraph: many questions end with the same
 * words.
 */
function withoutRepeated(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const keyOf = (line: PageLine) => `${Math.round(line.baseline / 3)} ${textOfLine(line).replace(/\d+/g, '#')}`;
  const isHeading = (line: PageLine | undefined) => {
    const text = line === undefined ? '' : textOfLine(line);
    return (headingOf(text) ?? lowerCaseHeadingOf(text)) !== undefined;
  };
  const mayRepeatOn = pages.map((page) => {
    const byHeight = [...page].sort((one, other) => other.baseline - one.baseline);
    const edges = new Set([page, byHeight].flatMap((lines) => [...lines.slice(0, edge), ...lines.slice(-edge)]));
    return page.filter((line, index) => edges.has(line) && !isHeading(line) && !isHeading(page[index - 1]));
  });
  const counts = new Map<string, number>();
  for (const lines of mayRepeatOn) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: PageLine) => {
    const count = counts.get(keyOf(line)) ?? 0;
    return count > 1 && count * 2 > pages.length;
  };
  const repeated = new Set(mayRepeatOn.flat().filter(isRepeated));
  const distance = usualDistance(pages);
  return pages.map((page) => {
    const kept: PageLine[] = [];
    for (const [index, line] of page.entries()) {
      const above = kept.at(-1);
      const isBelow = above !== undefined && page[index - 1] === above && goesOn(above, line, distance);
      if (isBelow || !repeated.has(line)) kept.push(line);
    }
    return kept;
  });
}

/** Whether a line is of the same paragraph as the one above it. */
function goesOn(above: PageLine, line: PageLine, distance: number): boolean {
  const gap = above.baseline - line.baseline;
  const isNear = gap > 0 && gap < Math.max(distance, line.size) * 1.1;
  return isNear && Math.abs(above.size - line.size) < 0.5 && /\p{L}/u.test(textOfLine(line));
}

/**
 * How far lines of the same paragraph stand apart: the distance that occurs most, below lines that go on to the end if
 * there are some of those. Below others a new paragraph may begin: many are one line long.
 */
function usualDistance(pages: readonly (readonly PageLine[])[]): number {
  const end = pages.flat().reduce((most, line) => Math.max(most, rightOf(line)), 0);
  const [all, belowFull] = [new Map<number, number>(), new Map<number, number>()];
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const above = page[index - 1];
      const distance = above === undefined ? 0 : Math.round((above.baseline - line.baseline) * 2) / 2;
      if (above === undefined || distance <= 0) continue;
      all.set(distance, (all.get(distance) ?? 0) + 1);
      if (rightOf(above) > end * fullLine) belowFull.set(distance, (belowFull.get(distance) ?? 0) + 1);
    }
  }
  const [usual] = mostFrequent(all);
  const [distance, count] = mostFrequent(belowFull);
  return count < fewestFullLines ? usual : Math.min(distance, usual);
}

/** A line that ends in the last part of the page is full, and a few of them tell enough. */
const fullLine = 0.85;
const fewestFullLines = 3;

function rightOf({ pieces }: PageLine): number {
  return pieces.at(-1)?.right ?? 0;
}

function mostFrequent(counts: ReadonlyMap<number, number>): readonly [distance: number, count: number] {
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
}

function textOfPage(lines: readonly PageLine[], distance: number): string {
  const cells = cellsIn(lines);
  const texts = lines.map((line) => textOfLine(line, cells));
  return texts
    .map((text, index) => {
      const [above, line] = [lines[index - 1], lines[index] as PageLine];
      const gap = above === undefined ? 0 : above.baseline - line.baseline;
      const most = Math.max(distance, line.size) * (hasColumns(text) && hasColumns(texts[index - 1]) ? 2 : 1.3);
      return `${gap < 0 || gap > most ? '\n' : ''}${text}\n`;
    })
    .join('');
}

/** Whether a line may be a row of a table: rows stand further apart than lines. */
function hasColumns(text: string | undefined): boolean {
  return text?.includes('   ') === true;
}

/** The bullet or the number of an item of a list: what stands far behind it is no other column. */
const label = /^\s*(?:[a-zA-Z\d]{1,4}[.)]|[•·▪◦–-])\s*$/;

const none: ReadonlySet<Piece> = new Set();

/** The text of a line, with blanks where its pieces stand apart, or begin a cell of a table. */
function textOfLine({ pieces, baseline, size }: PageLine, cells = none): string {
  const texts = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const gap = before === undefined ? 0 : (piece.left - before.right) / size;
    // A mark follows the text that it is in, and so does the text of a footnote its number.
    const isRaised = gap < 0.5 && piece.size < size * 0.85 && piece.baseline > baseline + size * 0.1;
    const text = isRaised && /^[\d, ]+$/.test(piece.text) ? inSmallDigits(piece.text) : piece.text;
    const isColumn = cells.has(piece) || (gap > 2 && !(index === 1 && label.test(before?.text ?? '')));
    return `${isColumn ? '   ' : gap > 0.12 ? ' ' : ''}${text}`;
  });
  return texts.join('').replace(/ {4,}/g, '   ').trim();
}
