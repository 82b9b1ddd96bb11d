import { type Block, cutFrom, isHeading, onOneLine, rowsBetweenBars, withTablesUncut } from './markupBlocks';
import { reached, sectionsInTable } from './questionTables';

/** Over how many columns and rows something goes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** What stands in a cell of a table. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/**
 * What a table says: a row on each line between bars; the questions with their answers where it has a row for each; or
 * what stands in its cells where it only places that on the page.
 */
export function rowsOf(rows: readonly (readonly Cell[])[]): readonly Block[] {
  const sections = sectionsIn(rows.map((cells) => cells.map(withTableUncut)));
  return sections === undefined ? asTable(rows) : cutFrom(asTable(rows), sections);
}

/** A cell in which a table is one of the text, with questions or not. */
function withTableUncut({ blocks, span }: Cell): Cell {
  return { blocks: withTablesUncut(blocks), span };
}

function sectionsIn(rows: readonly (readonly Cell[])[]): readonly Block[] | undefined {
  const filled = filledUp(rows);
  const overAllColumns = filled.filter((_, row) => isOverAllColumns(rows[row] ?? []));
  return sectionsInTable(filled, new Set(overAllColumns));
}

function asTable(rows: readonly (readonly Cell[])[]): readonly Block[] {
  const texts = rows.map((cells) => cells.map(({ blocks }) => blocks));
  if (isForLayout(texts)) return (hasColumnTitles(texts) ? texts.slice(1) : texts).flat(2);
  return rowsBetweenBars(filledUp(rows).map((cells) => cells.map(onOneLine)));
}

/** Whether the only cell of a row goes over several columns. */
function isOverAllColumns([cell, ...others]: readonly Cell[]): boolean {
  return cell !== undefined && cell.span.columns > 1 && others.length === 0;
}

/**
 * The rows of a table with an empty cell wherever another one reaches, so that the columns stay below each other; where
 * that stands in a row above, it is known as such.
 */
function filledUp(rows: readonly (readonly Cell[])[]): readonly (readonly (readonly Block[])[])[] {
  /** Over how many more rows the cell in a column goes. */
  const reach: number[] = [];
  return rows.map((cells) => {
    const row: (readonly Block[])[] = [];
    const fill = () => {
      for (let rest = reach[row.length] ?? 0; rest > 0; rest = reach[row.length] ?? 0) {
        reach[row.length] = rest - 1;
        row.push(reached);
      }
    };
    for (const { blocks, span } of cells) {
      fill();
      for (let column = 0; column < span.columns; column++) {
        reach[row.length] = span.rows - 1;
        row.push(column === 0 ? blocks : []);
      }
    }
    fill();
    return row;
  });
}

/** A table with one column, with headings of questions, or with much text in a cell only places text on the page. */
function isForLayout(rows: readonly (readonly (readonly Block[])[])[]): boolean {
  return (
    rows.every((cells) => cells.length < 2) ||
    rows.flat().some((blocks) => blocks.length > 2 || blocks.slice(0, 1).some(isHeading))
  );
}

/** Whether the first row only says what stands in the columns of a table with questions and answers. */
function hasColumnTitles([titles = []]: readonly (readonly (readonly Block[])[])[]): boolean {
  const texts = titles.map((blocks) => onOneLine(blocks));
  return texts.filter((text) => text !== '').length > 1 && texts.every((text) => columnTitle.test(text));
}

const columnTitle = /^(?:|nr\.?|nummer|#|vra(?:ag|gen)|antwoord(?:en)?)$/i;
