/** A piece of text on a page; places and sizes are in points, from the left and the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/**
 * The pieces of a page in the parts that are read one after the other, from top to bottom. Where the text stands in two
 * columns, the one on the left comes first, up to the next line that goes over both.
 */
export function columnsOf(pieces: readonly Piece[], size: number): readonly (readonly Piece[])[] {
  const gap = gapBetween(pieces, size);
  if (gap === undefined) return [pieces];
  const over = pieces.filter((piece) => isOver(piece, gap));
  const borders = [...new Set(over.map(({ baseline }) => baseline)), Number.NEGATIVE_INFINITY].sort((a, b) => b - a);
  let top = Number.POSITIVE_INFINITY;
  return borders.flatMap((bottom) => {
    const between = pieces.filter(({ baseline }) => baseline < top && baseline > bottom);
    top = bottom;
    return [
      between.filter(({ right }) => right <= gap.right),
      between.filter(({ right }) => right > gap.right),
      over.filter(({ baseline }) => baseline === bottom),
    ].filter((part) => part.length > 0);
  });
}

/** An upright strip of a page. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

/** So many lines there are at least in a column. */
const fewestLines = 6;

/**
 * The empty strip between two columns of running text; `undefined` where there is none. The cells of a table are not as
 * wide as their column, and a letter has at most a few lines beside each other.
 */
function gapBetween(pieces: readonly Piece[], size: number): Strip | undefined {
  const start = pieces.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const end = pieces.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);
  const gaps = Array.from({ length: 31 }, (_, index) => {
    const middle = start + (end - start) * (0.35 + index / 100);
    const gap = { left: middle - size * 0.4, right: middle + size * 0.4 };
    return { gap, over: linesIn(pieces.filter((piece) => isOver(piece, gap))).length };
  });
  const { gap, over } = gaps.reduce((best, one) => (one.over < best.over ? one : best));
  const beside = pieces.filter((piece) => !isOver(piece, gap));
  const left = linesIn(beside.filter((piece) => piece.right <= gap.right));
  const right = linesIn(beside.filter((piece) => piece.right > gap.right));
  const isColumns = [left, right].every((lines) => isRunning(lines, (end - start) * 0.35));
  return isColumns && over * 4 <= left.length + right.length ? gap : undefined;
}

function isOver({ left, right }: Piece, gap: Strip): boolean {
  return left < gap.right && right > gap.left;
}

/** Whether lines are those of running text in a column of at least this width: many of them go on to its end. */
function isRunning(lines: readonly Strip[], leastWidth: number): boolean {
  const widths = lines.map(({ left, right }) => right - left);
  const width = widths.reduce((most, one) => Math.max(most, one), leastWidth);
  return lines.length >= fewestLines && widths.filter((one) => one > width * 0.8).length * 3 > lines.length;
}

/** A line, from where to where it goes and at which height, in whole points. */
interface LineStrip extends Strip {
  readonly height: number;
}

/** The lines that some pieces make. */
export function linesIn(pieces: readonly Piece[]): readonly LineStrip[] {
  const lines = new Map<number, LineStrip>();
  for (const { baseline, left, right } of pieces) {
    const height = Math.round(baseline);
    const line = lines.get(height) ?? { left, right };
    lines.set(height, { height, left: Math.min(line.left, left), right: Math.max(line.right, right) });
  }
  return [...lines.values()];
}
