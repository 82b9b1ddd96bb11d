import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { headingOf } from '../../parser/headings';
import { addressBehind } from './linkAddress';
import { inSmallDigits } from './smallDigits';

/**
 * What an element does to the text in it. `block` stands on its own, `item` is one of a list, `question` and `answer`
 * are whole sections, `quotation` is what another text says, `raised` is a small character above the line, `transparent`
 * has no say of its own.
 */
export type Role =
  | 'transparent'
  | 'block'
  | 'list'
  | 'item'
  | 'question'
  | 'answer'
  | 'quotation'
  | 'table'
  | 'row'
  | 'cell'
  | 'break'
  | 'raised'
  | 'hidden';

/** A kind of markup: what its elements mean for the text of a document. */
export interface Dialect {
  readonly roleOf: (element: Element) => Role;
  /** What stands in front of an item of a list: a bullet, or its number. */
  readonly bulletOf: (item: Element) => string;
  /** Over how many columns and rows of its table a cell goes. */
  readonly spanOf: (cell: Element) => Span;
  /** The content of the footnote at which an element points, or which it is. */
  readonly noteAt: (element: Element) => readonly ChildNode[] | undefined;
  /** Where a link leads. */
  readonly addressOf: (element: Element) => string | undefined;
}

/** Over how many columns and rows something goes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** No table is as large as what a damaged document may ask for. */
const mostSpanned = 100;

/** How many columns or rows are meant by a number in a document; one where there is none. */
export function spanned(number: number): number {
  return number >= 1 ? Math.min(Math.floor(number), mostSpanned) : 1;
}

/** The name of an element without what says of which kind of markup it is: `op:vraag` is a `vraag`. */
export function nameOf({ name }: Element): string {
  return name.replace(/^.*:/, '');
}

/** One role for several elements, whose names stand in one text: `al kop nr`. */
export function rolesFor(role: Role, names: string): Record<string, Role> {
  return Object.fromEntries(names.split(' ').map((name) => [name, role]));
}

/** A piece of text between two others; a tight one stands directly below the one above it. */
interface Block {
  readonly text: string;
  readonly isTight: boolean;
  /** Of an item of a list: in how many other items it stands. */
  readonly depth?: number;
}

/**
 * The text of a marked-up document: each paragraph on a line, an empty line between paragraphs, `[1]` where a footnote
 * is pointed at, and the footnotes at the end. A table keeps a row on each line: `| gemeente | scholen |`.
 */
export function textOf(nodes: readonly ChildNode[], dialect: Dialect): string {
  const notes: string[] = [];
  const labels = new Map<readonly ChildNode[], number>();

  return joined([...blocksIn(nodes), ...notesAtEnd()]);

  function notesAtEnd(): readonly Block[] {
    return notes.map((text, index) => ({ text: `[${index + 1}] ${text}`, isTight: index > 0 }));
  }

  function markOf(content: readonly ChildNode[], written: string): string {
    const known = labels.get(content);
    if (known !== undefined) return `[${known}]`;
    const label = notes.push('');
    labels.set(content, label);
    notes[label - 1] = withoutNumber(onOneLine(blocksIn(content)), written);
    return `[${label}]`;
  }

  function blocksIn(children: readonly ChildNode[]): readonly Block[] {
    const blocks: Block[] = [];
    let line = '';
    const endBlock = () => {
      const text = line
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (text !== '') blocks.push({ text, isTight: false });
      line = '';
    };
    const visit = (node: ChildNode) => {
      if (isText(node)) {
        // A soft hyphen only says where a word may be cut.
        line += node.data.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
      } else if (isTag(node)) {
        const note = dialect.noteAt(node);
        if (note !== undefined) line = line.trimEnd() + markOf(note, DomUtils.textContent(node));
        else enter(node, dialect.roleOf(node));
        const address = dialect.addressOf(node);
        // A link around whole paragraphs has no line to say its address in.
        if (address !== undefined && line !== '') writeAddress(addressBehind(DomUtils.textContent(node), address));
      }
    };
    const writeAddress = (address: string) => {
      const text = line.trimEnd();
      line = `${text}${address}${line.slice(text.length)}`;
    };
    const enter = (element: Element, role: Role) => {
      if (role === 'hidden') return;
      if (role === 'break') line += '\n';
      else if (role === 'raised') line += raised(onOneLine(blocksIn(element.children)));
      else if (role === 'transparent') element.children.forEach(visit);
      else {
        endBlock();
        blocks.push(...sectionOf(element, role));
      }
    };
    children.forEach(visit);
    endBlock();
    return blocks;
  }

  function sectionOf(element: Element, role: Role): readonly Block[] {
    if (role === 'table') return tableOf(element);
    const inside = blocksIn(element.children);
    if (role === 'question') return withHeading(inside, 'Vraag');
    if (role === 'answer') return withHeading(inside, 'Antwoord');
    if (role === 'quotation') return inside.some(isHeading) ? inside.map(quoted) : inside;
    if (role !== 'item') return inside;
    const [first, ...others] = inside;
    if (first === undefined) return [];
    // Where a list skips a depth, an item is there only for the list inside it.
    if (first.depth !== undefined) return inside.map(deeper);
    const item = { text: `${dialect.bulletOf(element)}${first.text}`, isTight: true, depth: 0 };
    return [item, ...others.map(deeper)];
  }

  function tableOf(table: Element): readonly Block[] {
    const rows: (readonly Cell[])[] = [];
    const above: Block[] = [];
    const below: Block[] = [];
    const visit = (parent: Element) => {
      for (const child of parent.children) {
        const role = isTag(child) ? dialect.roleOf(child) : undefined;
        if (isTag(child) && role === 'row') rows.push(cellsIn(child));
        else if (isTag(child) && role === 'transparent') visit(child);
        // A title, or where the numbers come from.
        else (rows.length === 0 ? above : below).push(...blocksIn([child]));
      }
    };
    visit(table);
    return [...above, ...rowsOf(rows), ...below];
  }

  function rowsOf(rows: readonly (readonly Cell[])[]): readonly Block[] {
    const texts = rows.map((cells) => cells.map(({ blocks }) => blocks));
    if (isForLayout(texts)) return texts.flat(2);
    return filledUp(rows).map((cells, index) => ({
      text: `| ${cells.map((cell) => onOneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`,
      isTight: index > 0,
    }));
  }

  /** The cells in a row, those of a table inside one of them not among them. */
  function cellsIn(row: Element): readonly Cell[] {
    return row.children.filter(isTag).flatMap((child) => {
      const role = dialect.roleOf(child);
      if (role === 'cell') return [{ blocks: blocksIn(child.children), span: dialect.spanOf(child) }];
      return role === 'table' || role === 'hidden' ? [] : cellsIn(child);
    });
  }
}

function isHeading({ text }: Block): boolean {
  return headingOf(text) !== undefined;
}

/** A block of a quotation in which headings stand, which would be taken for those of the document itself. */
function quoted(block: Block): Block {
  return { ...block, text: block.text.replace(/^/gm, '> ') };
}

/** A block inside an item; the further paragraphs of that are no items. */
function deeper(block: Block): Block {
  return block.depth === undefined ? block : { ...block, depth: block.depth + 1 };
}

/** The deepest item that is indented more than the one around it; Word has no deeper ones. */
const deepest = 8;

/** The blocks as one text, with one line end at its end if there is any text. */
function joined(blocks: readonly Block[]): string {
  const pieces = blocks.map(({ text, isTight, depth = 0 }, index) => {
    const between = index === 0 ? '' : isTight ? '\n' : '\n\n';
    return `${between}${'  '.repeat(Math.min(depth, deepest))}${text}`;
  });
  return pieces.length === 0 ? '' : `${pieces.join('')}\n`;
}

function onOneLine(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
}

/** The text of a footnote without its number, if it begins with that of the mark that points at it: `¹`, `[1]`, `1.` */
function withoutNumber(text: string, mark: string): string {
  const found = /^(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\]|\d{1,3}[.)])\s*(?=\S)/.exec(text)?.[0] ?? '';
  return digitsOf(found) === digitsOf(mark) ? text.slice(found.length) : text;
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

/** A word that begins a heading, also where the number sticks to it: `Vraag3`. */
const heading = /^(?:vraag|vragen|antwoord|antwoorden|beantwoording)(?!\p{L})/iu;

/** A section that begins with its heading, a mistyped one too; where only the number stands, the word is put in front of it. */
function withHeading(blocks: readonly Block[], word: string): readonly Block[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  if (heading.test(first.text) || headingOf(first.text) !== undefined) return blocks;
  if (/^\d{1,3}[a-z]?[.:)]?$/.test(first.text)) {
    return [{ text: `${word} ${first.text.replace(/\W$/, '')}`, isTight: false }, ...others];
  }
  return [{ text: word, isTight: false }, ...blocks];
}

interface Cell {
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** The rows of a table with an empty cell wherever another one reaches, so that the columns stay below each other. */
function filledUp(rows: readonly (readonly Cell[])[]): readonly (readonly (readonly Block[])[])[] {
  /** Over how many more rows the cell in a column goes. */
  const reach: number[] = [];
  return rows.map((cells) => {
    const row: (readonly Block[])[] = [];
    const fill = () => {
      for (let rest = reach[row.length] ?? 0; rest > 0; rest = reach[row.length] ?? 0) {
        reach[row.length] = rest - 1;
        row.push([]);
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

/** Raised text: a number keeps its small digits, and so stays the mark that it is. */
function raised(text: string): string {
  return /^\d{1,3}$/.test(text) ? inSmallDigits(text) : text;
}
