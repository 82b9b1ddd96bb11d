import type { Position } from 'vscode-languageserver-types';
import { type Seam, seamBetween, type Vocabulary } from '../features/reflow/hyphenation';
import { continues, endsSentence } from '../features/reflow/lineForms';
import { linesOf } from '../parser/lookup';
import type { FootnoteMark, Line, Structure } from '../parser/structure';
import { compare } from '../parser/text/ranges';

/** What stands between two empty lines, or an item of a list (how deep, from 0), or the rows of a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Inline[][] }
  | { readonly kind: 'item'; readonly text: readonly Inline[]; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Inline[][])[] };

/** Running text, or the mark of a footnote. */
export type Inline = string | { readonly note: NoteText };

/** The text of a footnote (*voetnoot*), on one line. */
export interface NoteText {
  readonly label: string;
  readonly text: string;
  /** Whether a mark points at it. */
  readonly isMarked: boolean;
}

/** A mark of a footnote that the document has. */
export interface NoteMark {
  readonly range: FootnoteMark['range'];
  readonly note: NoteText;
}

/** What is known of the whole document. */
export interface DocumentContext {
  readonly marks: ReadonlyMap<number, readonly NoteMark[]>;
  readonly vocabulary: Vocabulary;
}

/** What stands from one position up to another, without the footnotes; a sentence goes on below those of its page. */
export function blocksIn(
  structure: Structure,
  start: Position,
  end: Position,
  { marks, vocabulary }: DocumentContext,
): readonly Block[] {
  if (compare(start, end) >= 0) return [];
  const blocks: Block[] = [];
  let paragraph: Inline[][] = [];
  let rows: Inline[][][] = [];
  /** How far the item above, and each of those around it, is indented. */
  let indents: readonly number[] = [];
  const endBlock = () => {
    blocks.push(...withTables(paragraph));
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    [paragraph, rows] = [[], []];
  };
  let upper = '';
  let isBelowNotes = false;
  for (const line of linesOf(structure, { start, end })) {
    const text = line.text.trim();
    const item = /^[•·▪◦‣●]\s+/.exec(text)?.[0];
    const isRow = /^\|.*\|$/.test(text);
    if (line.kind === 'footnote') isBelowNotes = true;
    if (line.kind === 'footnote' || (line.kind !== 'blank' && text === '')) continue;
    const inlines = inlinesOf(line, marks.get(line.line) ?? []);
    const last = paragraph.at(-1) ?? lastLineOf(blocks.at(-1));
    if (isBelowNotes && last !== undefined && text !== '' && !endsSentence(upper) && continues(upper, text)) {
      joinLine(last, inlines, seamBetween(upper, text, vocabulary));
      [upper, isBelowNotes] = [text, false];
      continue;
    }
    if (text !== '') [upper, isBelowNotes] = [text, false];
    if (line.kind === 'blank' || item !== undefined || isRow !== rows.length > 0) endBlock();
    if (item !== undefined) {
      const indent = line.text.indexOf(text);
      indents = [...(blocks.at(-1)?.kind === 'item' ? indents.filter((other) => other < indent) : []), indent];
      blocks.push({ kind: 'item', text: withoutStart(inlines, item.length), depth: indents.length - 1 });
    } else if (isRow) {
      if (rows.length !== 1 || !rule.test(text)) rows.push(cellsOf(inlines));
    } else if (line.kind !== 'blank') addLine(paragraph, inlines);
  }
  endBlock();
  return blocks;
}

/** What Markdown draws below the first row of a table: `|---|--:|`. */
const rule = /^\|(?:\s*:?-{2,}:?\s*\|)+$/;

/** A paragraph, with tables in it where lines below each other have the same number of columns, wide blanks apart. */
function withTables(lines: readonly Inline[][]): readonly Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; ) {
    const columns = columnsOf(lines[from] ?? []).length;
    let to = from + 1;
    while (to < lines.length && columnsOf(lines[to] ?? []).length === columns) to++;
    const isTable = columns > 1 && to > from + 1;
    const above = blocks.at(-1);
    const some = lines.slice(from, to);
    if (isTable) blocks.push({ kind: 'table', rows: some.map(columnsOf) });
    else if (above?.kind === 'paragraph') blocks.splice(-1, 1, { kind: 'paragraph', lines: [...above.lines, ...some] });
    else blocks.push({ kind: 'paragraph', lines: some });
    from = to;
  }
  return blocks;
}

function columnsOf(line: readonly Inline[]): Inline[][] {
  return cut(line, / {3,}|\t+/);
}

function lastLineOf(block: Block | undefined): Inline[] | undefined {
  return block?.kind === 'paragraph' ? block.lines.at(-1) : undefined;
}

/** Makes a line go on with the next one. */
function joinLine(line: Inline[], next: readonly Inline[], { cut, between }: Seam): void {
  const end = line.pop() ?? '';
  if (typeof end === 'string') line.push(`${end.slice(0, end.length - cut)}${between}`, ...next);
  else line.push(end, between, ...next);
}

/** Adds a line to a paragraph; marks of footnotes that stand on a line of their own belong behind the one above. */
function addLine(paragraph: Inline[][], inlines: Inline[]): void {
  const above = paragraph.at(-1);
  const isMarks = inlines.every((inline) => typeof inline !== 'string' || inline.trim() === '');
  if (above !== undefined && isMarks) above.push(...inlines.filter((inline) => typeof inline !== 'string'));
  else paragraph.push(inlines);
}

/** A line without the white space around it, cut at the marks of the footnotes that the document has. */
function inlinesOf(line: Line, marks: readonly NoteMark[]): Inline[] {
  const start = line.character + line.text.length - line.text.trimStart().length;
  const end = line.character + line.text.trimEnd().length;
  const inlines: Inline[] = [];
  let from = start;
  for (const { range, note } of marks) {
    if (range.start.character < from || range.end.character > end) continue;
    inlines.push(line.text.slice(from - line.character, range.start.character - line.character).trimEnd(), { note });
    from = range.end.character;
  }
  return [...inlines, line.text.slice(from - line.character, end - line.character)].filter((inline) => inline !== '');
}

/** The texts between the bars of a row: `| gemeente | scholen |` has two; `\|` is a bar in a text. */
function cellsOf(row: readonly Inline[]): Inline[][] {
  const withBars = (inline: Inline) => (typeof inline === 'string' ? inline.replaceAll('\\|', '|') : inline);
  return cut(row, /(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.map(withBars));
}

/** A line cut at what stands between its columns. */
function cut(line: readonly Inline[], separator: RegExp): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const inline of line) {
    const [first = '', ...others] = typeof inline === 'string' ? inline.split(separator) : [inline];
    cells.at(-1)?.push(first);
    cells.push(...others.map((text) => [text]));
  }
  return cells.map((cell) => cell.map(trimmed).filter((inline) => inline !== ''));
}

function trimmed(inline: Inline): Inline {
  return typeof inline === 'string' ? inline.trim() : inline;
}

function withoutStart([first, ...others]: readonly Inline[], length: number): readonly Inline[] {
  return typeof first === 'string' ? [first.slice(length), ...others].filter((inline) => inline !== '') : others;
}
