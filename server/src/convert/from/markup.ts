import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { addressBehind } from './linkAddress';
import {
  type Block,
  deeper,
  isHeading,
  joined,
  onOneLine,
  quoted,
  withAsidesAbove,
  withHeading,
  withTablesOfText,
  withTablesUncut,
} from './markupBlocks';
import { type Cell, rowsOf, type Span } from './markupTables';
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

/** Of what a table with questions is a part, so that these are not those of the document. */
const textRoles: ReadonlySet<Role> = new Set<Role>(['item', 'question', 'answer', 'quotation']);

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

/**
 * The text of a marked-up document: each paragraph on a line, an empty line between paragraphs, `[1]` where a footnote
 * is pointed at, and the footnotes at the end. A table keeps a row on each line: `| gemeente | scholen |`.
 */
export function textOf(nodes: readonly ChildNode[], dialect: Dialect): string {
  const notes: string[] = [];
  const labels = new Map<readonly ChildNode[], number>();

  return joined([...withAsidesAbove(withTablesOfText(blocksIn(nodes))), ...notesAtEnd()]);

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
    if (!textRoles.has(role)) return inside;
    const text = withTablesUncut(inside);
    if (role === 'question') return withHeading(text, 'Vraag');
    if (role === 'answer') return withHeading(text, 'Antwoord');
    if (role === 'quotation') return text.some(isHeading) ? text.map(quoted) : text;
    const [first, ...others] = text;
    if (first === undefined) return [];
    // Where a list skips a depth, an item is there only for the list inside it.
    if (first.depth !== undefined) return text.map(deeper);
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

  /** The cells in a row, those of a table inside one of them not among them. */
  function cellsIn(row: Element): readonly Cell[] {
    return row.children.filter(isTag).flatMap((child) => {
      const role = dialect.roleOf(child);
      if (role === 'cell') return [{ blocks: blocksIn(child.children), span: dialect.spanOf(child) }];
      return role === 'table' || role === 'hidden' ? [] : cellsIn(child);
    });
  }
}

/**
 * The text of a footnote without its number, if it begins with that of the mark that points at it: `¹`, `[1]`, `1.`, and
 * `1` in front of what begins a sentence or is an address: `1 mei` is a date.
 */
function withoutNumber(text: string, mark: string): string {
  const found = noteNumber.exec(text)?.[0] ?? '';
  return digitsOf(found) === digitsOf(mark) ? text.slice(found.length) : text;
}

const noteNumber = /^(?:(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\]|\d{1,3}[.)])\s*(?=\S)|\d{1,3}\s+(?=\p{Lu}|https?:|[«‹“‘„"'<]))/u;

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

/** Raised text: a number keeps its small digits, and so stays the mark that it is. */
function raised(text: string): string {
  return /^\d{1,3}$/.test(text) ? inSmallDigits(text) : text;
}
