import type { Rows } from './rows';

/** A quotation of several lines. */
export interface Quotation {
  /** The offsets of its marks. */
  readonly open: number;
  readonly close: number;
  /** The first and the last row that begin in it. */
  readonly first: number;
  readonly last: number;
}

// The longest quotation, in lines, in which headings are passed over; one that never closes is a misprint.
export const longestQuotation = 60;

/** The quotations of several lines between « and », in the order of the text; a mark without its pair makes none. */
export function quotations({ text, ends }: Rows): readonly Quotation[] {
  const found: Quotation[] = [];
  let row = 0;
  let opened = 0;
  let start = 0;
  let depth = 0;
  let open = text.indexOf('«');
  let close = open === -1 ? -1 : text.indexOf('»', open);
  // Behind the last » nothing is quoted.
  while (close !== -1) {
    const isOpening = open !== -1 && open < close;
    const offset = isOpening ? open : close;
    if (isOpening) open = text.indexOf('«', open + 1);
    else close = text.indexOf('»', close + 1);
    turnedRound.lastIndex = offset;
    if (turnedRound.test(text)) continue;
    while ((ends[row] as number) < offset) row++;
    if (row - opened > longestQuotation) depth = 0;
    if (isOpening) {
      if (depth++ === 0) [opened, start] = [row, offset];
    } else if (depth > 0 && --depth === 0 && row > opened) {
      found.push({ open: start, close: offset, first: opened + 1, last: row });
    }
  }
  return found;
}

// »Zo« is one or a few words; a quotation of several lines begins with «.
const turnedRound = /(?<=[^\s([:])«(?=[\s.,;:?!)\]])|(?<=[\s([])»(?=[^\s.,;:?!)\]])/y;
