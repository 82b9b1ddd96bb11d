import type { Piece } from './pdfColumns';

/** A line on a page, with its pieces from left to right. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly size: number;
}

/** A table of fewer rows or columns may be anything; its cells are told by wide blanks alone. */
const fewestRows = 3;
const fewestCells = 3;

/** Between two cells there is more than between two words, in sizes of the letters. */
const leastGap = 0.6;

/** How far the edges of the cells in a column are from each other at most, in points. */
const mostOff = 1;

/**
 * The pieces with which a cell begins, other than the first of its row, where lines below each other have the same
 * number of cells and these stand in columns: each begins or ends where the one above it does, or has the same middle.
 * So narrow columns are told from words. The titles of the columns may stand anywhere above them. Rows of which a cell is
 * empty or has several lines are none.
 */
export function cellsIn(lines: readonly Line[]): ReadonlySet<Piece> {
  const cells = new Set<Piece>();
  let table: (readonly Cell[])[] = [];
  const endTable = () => {
    if (table.length >= fewestRows) for (const row of table) for (const { first } of row.slice(1)) cells.add(first);
  };
  for (const line of lines) {
    const row = cellsOf(line);
    if (row.length < fewestCells) {
      endTable();
      table = [];
    } else if (goesOn(table, row)) table.push(row);
    else {
      endTable();
      table = [row];
    }
  }
  endTable();
  return cells;
}

interface Cell {
  readonly first: Piece;
  readonly left: number;
  readonly right: number;
}

function cellsOf({ pieces, size }: Line): readonly Cell[] {
  const cells: Cell[] = [];
  for (const piece of pieces) {
    const before = cells.at(-1);
    if (before === undefined || piece.left - before.right > size * leastGap) cells.push({ first: piece, ...piece });
    else cells[cells.length - 1] = { ...before, right: Math.max(before.right, piece.right) };
  }
  return cells;
}

/** Whether a row is the next one of a table; the titles of its columns are at most somewhere above those. */
function goesOn(table: readonly (readonly Cell[])[], row: readonly Cell[]): boolean {
  const above = table.at(-1);
  if (above?.length !== row.length) return false;
  const stands = table.length === 1 ? isAbove : isInColumn;
  return row.every((cell, column) => stands(above[column] as Cell, cell));
}

function isAbove(one: Cell, other: Cell): boolean {
  return one.left < other.right && other.left < one.right;
}

function isInColumn(one: Cell, other: Cell): boolean {
  const [left, right] = [one.left - other.left, one.right - other.right];
  return [left, right, (left + right) / 2].some((distance) => Math.abs(distance) <= mostOff);
}
