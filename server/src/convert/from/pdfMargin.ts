import { linesIn, type Piece } from './pdfColumns';

/**
 * What stands on the right of the text of a page in small letters, as the references of a letter do: in the margin, or
 * beside the address, where the lines below go on under it.
 */
export function marginOf(pieces: readonly Piece[], size: number): readonly Piece[] {
  const textEnd = pieces.reduce(
    (most, piece) => (piece.size >= size * 0.9 ? Math.max(most, piece.right) : most),
    Number.NEGATIVE_INFINITY,
  );
  const isInMargin = (piece: Piece) => isSmall(piece, size) && piece.left > textEnd + size;
  const others = pieces.filter((piece) => !isInMargin(piece));
  return [...pieces.filter(isInMargin), ...besideAddress(others, size)];
}

function isSmall(piece: Piece, size: number): boolean {
  return piece.size < size * 0.85;
}

function besideAddress(pieces: readonly Piece[], size: number): readonly Piece[] {
  const highest = new Map<number, Piece>();
  for (const piece of pieces.filter((one) => isSmall(one, size))) {
    const left = Math.round(piece.left);
    if (piece.baseline > (highest.get(left)?.baseline ?? Number.NEGATIVE_INFINITY)) highest.set(left, piece);
  }
  for (const first of highest.values()) {
    const block = blockFrom(first, pieces, size);
    if (block.length > 0) return block;
  }
  return [];
}

/** A letter has no more than these above its address: a name, and to where it may be sent back. */
const mostLinesAbove = 5;

/**
 * The small text of which this piece is the first, down to where a line comes over the border; empty where it is not of
 * a letter. Its lines begin below each other, most of them at heights of their own: the cells of a table stand at the
 * same height as those on their left.
 */
function blockFrom(first: Piece, pieces: readonly Piece[], size: number): readonly Piece[] {
  const border = first.left - size;
  const top = first.baseline + first.size;
  if (linesIn(pieces.filter(({ baseline }) => baseline >= top)).length > mostLinesAbove) return [];
  const isInBlock = (piece: Piece) => isSmall(piece, size) && piece.left > border;
  const end = pieces
    .filter((piece) => piece.baseline < top && piece.right > border && !isInBlock(piece))
    .reduce((most, { baseline, size: height }) => Math.max(most, baseline + height * 0.8), Number.NEGATIVE_INFINITY);
  const between = pieces.filter(({ baseline }) => baseline < top && baseline > end);
  const block = between.filter(isInBlock);
  const beside = between.filter((piece) => !isSmall(piece, size));
  const heights = new Set(linesIn(beside).map(({ height }) => height));
  const lines = linesIn(block);
  const isOfLetter =
    beside.length > 0 &&
    lines.length > 1 &&
    lines.every(({ left }) => Math.abs(left - first.left) < 1) &&
    lines.filter(({ height }) => !heights.has(height)).length * 2 > lines.length;
  return isOfLetter ? block : [];
}
