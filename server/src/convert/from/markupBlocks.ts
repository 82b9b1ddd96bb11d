import { headingOf } from '../../parser/headings/headings';

/** A piece of text between two others; a tight one stands directly below the one above it. */
export interface Block {
  readonly text: string;
  readonly isTight: boolean;
  /** Of an item of a list: in how many other items it stands. */
  readonly depth?: number;
  /** What says something about the questions, and would be part of one among them. */
  readonly isAside?: true;
  /** Of what was made of a table with questions: what it is as a table, with its first block; nothing with the others. */
  readonly uncut?: readonly Block[];
}

/** A block inside an item; the further paragraphs of that are no items. */
export function deeper(block: Block): Block {
  return block.depth === undefined ? block : { ...block, depth: block.depth + 1 };
}

/** A block that stands above all questions. */
export function asideOf(block: Block): Block {
  return { ...block, isAside: true };
}

/** What was made of a table with questions, which may be a table of a text among questions that have headings. */
export function cutFrom(uncut: readonly Block[], sections: readonly Block[]): readonly Block[] {
  return sections.map((block, index) => ({ ...block, uncut: index === 0 ? uncut : [] }));
}

/** The blocks with tables as they are, also those with questions. */
export function withTablesUncut(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.uncut === undefined ? [block] : withTablesUncut(block.uncut)));
}

/** Leaves tables with questions uncut where headings of questions or answers stand outside them. */
export function withTablesOfText(blocks: readonly Block[]): readonly Block[] {
  const hasHeadings = blocks.some((block) => block.uncut === undefined && beginsSection(block));
  return hasHeadings ? withTablesUncut(blocks) : blocks;
}

/** Puts what would be part of a question or an answer above the first heading of one. */
export function withAsidesAbove(blocks: readonly Block[]): readonly Block[] {
  const asides = blocks.filter(({ isAside }) => isAside);
  const others = blocks.filter(({ isAside }) => !isAside);
  const first = asides.length === 0 ? -1 : others.findIndex(beginsSection);
  return first < 0 ? blocks : [...others.slice(0, first), ...asides, ...others.slice(first)];
}

/** Whether a block is the heading of a question or an answer, also of one without a number. */
function beginsSection(block: Block): boolean {
  return isHeading(block) || block.text === 'Vraag';
}

/** The rows of a table, each on a line: `| gemeente | scholen |`. */
export function rowsBetweenBars(rows: readonly (readonly string[])[]): readonly Block[] {
  return rows.map((cells, index) => ({
    text: `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    isTight: index > 0,
  }));
}

/** A block of a quotation in which headings stand, which would be taken for those of the document itself. */
export function quoted(block: Block): Block {
  return { ...block, text: block.text.replace(/^/gm, '> ') };
}

/** The deepest item that is indented more than the one around it; Word has no deeper ones. */
const deepest = 8;

/** The blocks as one text, with one line end at its end if there is any text. */
export function joined(blocks: readonly Block[]): string {
  const pieces = blocks.map(({ text, isTight, depth = 0 }, index) => {
    const between = index === 0 ? '' : isTight ? '\n' : '\n\n';
    return `${between}${'  '.repeat(Math.min(depth, deepest))}${text}`;
  });
  return pieces.length === 0 ? '' : `${pieces.join('')}\n`;
}

/** The blocks on one line. */
export function onOneLine(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
}

/** Whether a block is the heading of a question or an answer. */
export function isHeading({ text }: Block): boolean {
  return headingOf(text) !== undefined;
}

/** A word that begins a heading, also where the number sticks to it: `Vraag3`. */
const heading = /^(?:vraag|vragen|antwoord|antwoorden|beantwoording)(?!\p{L})/iu;

/**
 * A section that begins with its heading, a mistyped one too; where only the number stands, the word is put in front of
 * it.
 */
export function withHeading(blocks: readonly Block[], word: string): readonly Block[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  if (heading.test(first.text) || headingOf(first.text) !== undefined) return blocks;
  if (/^\d{1,3}[a-z]?[.:)]?$/.test(first.text)) {
    return [{ text: `${word} ${first.text.replace(/\W$/, '')}`, isTight: false }, ...others];
  }
  return [{ text: word, isTight: false }, ...blocks];
}
