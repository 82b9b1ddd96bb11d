import type { Position } from 'vscode-languageserver-types';
import { getCleanedText } from '../features/cleanedText';
import { type Seam, seamBetween, type Vocabulary, vocabularyOf } from '../features/reflow/hyphenation';
import { continues, endsSentence } from '../features/reflow/lineForms';
import { structureAfter } from '../features/structureAfter';
import { joinNumbers } from '../messages';
import { footnoteOf, linesOf, pieceAt, setsOf } from '../parser/lookup';
import { parse } from '../parser/parse';
import { compare, endOf, isEmpty } from '../parser/ranges';
import type {
  Answer,
  Footnote,
  FootnoteMark,
  FrontMatter,
  Line,
  NoteKind,
  Question,
  Section,
  Structure,
} from '../parser/structure';

/** What a document says, apart from how it looks: what every form of it is written from. */
export interface Content {
  readonly frontMatter: FrontMatter | undefined;
  /** In the order of the document, which begins with its front matter if there is any. */
  readonly parts: readonly Part[];
  readonly footnotes: readonly NoteText[];
}

/** A part of a document with its heading: the front matter, a question, an answer or a note. */
export interface Part {
  readonly kind: 'front-matter' | 'question' | 'answer' | NoteKind;
  /** `Vraag 3`; `undefined` for the front matter and for a note without a heading. */
  readonly heading: string | undefined;
  /** The questions that are put or answered here. */
  readonly numbers: readonly string[];
  readonly blocks: readonly Block[];
}

/** What stands between two empty lines, or an item of a list, or the rows of a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Inline[][] }
  | { readonly kind: 'item'; readonly text: readonly Inline[] }
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

/**
 * What a text says. Lines that were wrapped at the end of a page or a column are made paragraphs again, and what the
 * pages repeat is left out; all else is kept. A question or an answer without a heading gets one.
 */
export function contentOf(text: string): Content {
  const structure = cleaned(parse(text));
  const footnotes = notesOf(structure);
  const sections = sectionsOf(structure);
  const end = endOfText(structure);
  const first = sections[0]?.start ?? end;
  const marks = marksByLine(structure, footnotes);
  const context = { marks, vocabulary: vocabularyOf(structure.lines) };
  const front = blocksIn(structure, { line: 0, character: 0 }, first, context);
  const parts = sections.map(({ part, body }, index) => ({
    ...part,
    blocks: blocksIn(structure, body, sections[index + 1]?.start ?? end, context),
  }));
  return {
    frontMatter: structure.frontMatter,
    parts: front.length === 0 ? parts : [{ ...frontMatter, blocks: front }, ...parts],
    footnotes: [...footnotes.values()],
  };
}

const emptyLine: Line = { line: 0, character: 0, text: '', kind: 'blank' };
const frontMatter = { kind: 'front-matter', heading: undefined, numbers: [] } as const;

function cleaned(structure: Structure): Structure {
  const all = { start: { line: 0, character: 0 }, end: endOfText(structure) };
  const { edits } = getCleanedText(structure, all, '\n');
  // Without the lines of the pages there may be more lines to join.
  return edits.length === 0 ? structure : cleaned(structureAfter(structure, edits));
}

function endOfText({ lines }: Structure): Position {
  return endOf(lines.at(-1) ?? emptyLine);
}

/** The footnotes with the numbers they have, or counted from 1 where a number occurs twice. */
function notesOf(structure: Structure): ReadonlyMap<Footnote, NoteText> {
  const { footnotes, footnoteMarks } = structure;
  const marked = new Set(footnoteMarks.map((mark) => footnoteOf(structure, mark)));
  const isUnique = new Set(footnotes.map(({ label }) => label)).size === footnotes.length;
  return new Map(
    footnotes.map((footnote, index) => [
      footnote,
      {
        label: isUnique ? footnote.label : String(index + 1),
        text: linesOf(structure, footnote.body)
          .map((line) => line.text.trim())
          .join(' '),
        isMarked: marked.has(footnote),
      },
    ]),
  );
}

/** A mark of a footnote that the document has. */
interface NoteMark {
  readonly range: FootnoteMark['range'];
  readonly note: NoteText;
}

function marksByLine(
  structure: Structure,
  footnotes: ReadonlyMap<Footnote, NoteText>,
): ReadonlyMap<number, readonly NoteMark[]> {
  const marks = new Map<number, NoteMark[]>();
  for (const mark of structure.footnoteMarks) {
    const footnote = footnoteOf(structure, mark);
    const note = footnote && footnotes.get(footnote);
    if (note === undefined) continue;
    const { line } = mark.range.start;
    marks.set(line, [...(marks.get(line) ?? []), { range: mark.range, note }]);
  }
  return marks;
}

interface HeadedPart {
  readonly part: Omit<Part, 'blocks'>;
  readonly start: Position;
  readonly body: Position;
}

/** All that has a heading, or would have one, in the order of the text. */
function sectionsOf(structure: Structure): readonly HeadedPart[] {
  const { questions, answers, notes } = structure;
  return [
    ...questions.map((question) => headed(structure, question, partOfQuestion(question))),
    ...answers.map((answer) => headed(structure, answer, partOfAnswer(answer))),
    ...notes.map((note) => headed(structure, note, { kind: note.kind, heading: onOneLine(note.heading), numbers: [] })),
    ...frontsBelow(structure),
  ].sort((one, other) => compare(one.start, other.start));
}

/** The front matter of each further set of questions; what stands above the first has no beginning of its own. */
function frontsBelow(structure: Structure): readonly HeadedPart[] {
  return setsOf(structure)
    .slice(1)
    .flatMap(({ frontMatter: front }) =>
      front === undefined ? [] : [{ part: frontMatter, start: front.range.start, body: front.range.start }],
    );
}

function headed(structure: Structure, section: Section, part: HeadedPart['part']): HeadedPart {
  const { range, selectionRange, body } = section;
  const { line, character } = structure.lines[pieceAt(structure.lines, range.start)] ?? emptyLine;
  const belowHeading = { line: selectionRange.end.line, character: Number.MAX_SAFE_INTEGER };
  const isBelow = part.heading !== undefined && (isEmpty(body) || body.start.line > belowHeading.line);
  // What makes a heading bold, or a bullet, stands before it and is no part of the section above.
  return {
    part,
    start: { line, character },
    body: isBelow ? belowHeading : part.heading === undefined ? range.start : body.start,
  };
}

function partOfQuestion({ heading, numbers }: Question): HeadedPart['part'] {
  const asked = numbers.map(({ number }) => number);
  return { kind: 'question', heading: worded(heading) ?? `Vraag ${joinNumbers(asked, 'nl')}`, numbers: asked };
}

function partOfAnswer({ heading, numbers, covers }: Answer): HeadedPart['part'] {
  const said = numbers.map(({ number }) => number);
  const usual = said.length === 0 ? 'Antwoord' : `Antwoord op vraag ${joinNumbers(said, 'nl')}`;
  return { kind: 'answer', heading: worded(heading) ?? usual, numbers: covers };
}

/** A heading that says what it is the heading of; a number alone does not. */
function worded(heading: string | undefined): string | undefined {
  return heading !== undefined && /\p{L}{3}/u.test(heading) ? onOneLine(heading) : undefined;
}

function onOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

/** What is known of the whole document. */
interface Context {
  readonly marks: ReadonlyMap<number, readonly NoteMark[]>;
  readonly vocabulary: Vocabulary;
}

/** What stands from one position up to another, without the footnotes; a sentence goes on below those of its page. */
function blocksIn(
  structure: Structure,
  start: Position,
  end: Position,
  { marks, vocabulary }: Context,
): readonly Block[] {
  if (compare(start, end) >= 0) return [];
  const blocks: Block[] = [];
  let paragraph: Inline[][] = [];
  let rows: Inline[][][] = [];
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
    const last = paragraph.at(-1) ?? lastLineOf(blocks.at(-1));
    if (isBelowNotes && last !== undefined && text !== '' && !endsSentence(upper) && continues(upper, text)) {
      joinLine(last, inlinesOf(line, marks.get(line.line) ?? []), seamBetween(upper, text, vocabulary));
      [upper, isBelowNotes] = [text, false];
      continue;
    }
    if (text !== '') [upper, isBelowNotes] = [text, false];
    if (line.kind === 'blank' || item !== undefined || isRow !== rows.length > 0) endBlock();
    const inlines = inlinesOf(line, marks.get(line.line) ?? []);
    if (item !== undefined) blocks.push({ kind: 'item', text: withoutStart(inlines, item.length) });
    else if (isRow) rows.push(cellsOf(inlines));
    else if (line.kind !== 'blank') addLine(paragraph, inlines);
  }
  endBlock();
  return blocks;
}

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

/** The texts between the bars of a row: `| gemeente | scholen |` has two. */
function cellsOf(row: readonly Inline[]): Inline[][] {
  return cut(row, '|').slice(1, -1);
}

/** A line cut at what stands between its columns. */
function cut(line: readonly Inline[], separator: string | RegExp): Inline[][] {
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
