import type { Position } from 'vscode-languageserver-types';
import { months } from '../../parser/frontMatter/months';
import { frontMattersOf, pieceAt } from '../../parser/lookup';
import type { Line, Section, Structure } from '../../parser/structure';
import { isEmpty } from '../../parser/text/ranges';
import {
  beginsItem,
  beginsNote,
  closesBracket,
  continues,
  cutWord,
  endsSentence,
  indentOf,
  standsAlone,
  textColumn,
} from './lineForms';
import type { Neighbours } from './neighbours';
import { isFull, isOverlong, readWrapping, shortestWrapped, type Wrapping } from './wrapping';

/** How two lines that follow each other belong together. */
export type Relation = 'one-paragraph' | 'two-paragraphs' | 'as-they-stand';

/** What is known of a document when its lines are joined. */
export interface Layout {
  readonly wrapping: Wrapping;
  /** The lines on which something begins that is not the rest of what stands above. */
  readonly starts: ReadonlySet<number>;
  /** The lines on which a heading goes on that begins on the line above. */
  readonly headingEnds: ReadonlySet<number>;
  /** The lines with a heading and text behind it. */
  readonly textInHeading: ReadonlySet<number>;
}

/** Finds out how a document wraps its lines, and where its parts begin. */
export function readLayout(structure: Structure, pairs: readonly (Neighbours | undefined)[]): Layout {
  const { questions, answers, notes, footnotes } = structure;
  const fronts = frontMattersOf(structure);
  const sections: readonly Section[] = [...questions, ...answers, ...notes];
  // Dates and the subject stand in the middle of a title, and so does who asks where nothing names the field before it.
  const fields = fronts
    .flatMap((front) => front.fields)
    .filter(({ name }) => /^(?:asked|answered)-by$|^document/.test(name))
    .filter(({ name, range }) => name !== 'asked-by' || !beginsLine(structure, range.start));
  const ranges = [...sections, ...footnotes, ...fields, ...fronts.slice(1)].map(({ range }) => range);
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ text }) => text));
  const starts = new Set([...ranges, ...asked].map(({ start }) => start.line));
  const textInHeading = new Set(
    sections
      .filter(({ body, selectionRange }) => !isEmpty(body) && body.start.line === selectionRange.start.line)
      .map(({ selectionRange }) => selectionRange.start.line),
  );
  const headingEnds = new Set(
    sections
      .filter(({ selectionRange: { start, end } }) => start.line < end.line)
      .map(({ selectionRange: { end } }) => end.line),
  );
  const places = { starts, textInHeading };
  const joinable = pairs.filter(
    (pair): pair is Neighbours => pair?.pageEnd === 'none' && canBeOne(pair, pair.upper, places),
  );
  return { ...places, headingEnds, wrapping: readWrapping(joinable) };
}

function beginsLine({ lines }: Structure, start: Position): boolean {
  const { text = '', character = 0 } = lines[pieceAt(lines, start)] ?? {};
  return /^\s*(?:van )?$/.test(text.slice(0, start.character - character));
}

/** How the two lines of each pair belong together. */
export function relationsIn(
  pairs: readonly (Neighbours | undefined)[],
  layout: Layout,
): readonly (Relation | undefined)[] {
  let first: Line | undefined;
  return pairs.map((pair) => {
    const relation = pair && relationOf(pair, first ?? pair.upper, layout);
    first = relation === 'one-paragraph' ? (first ?? pair?.upper) : undefined;
    return relation;
  });
}

/** How two lines belong together, when the paragraph of the upper one begins with `first`. */
function relationOf(pair: Neighbours, first: Line, layout: Layout): Relation {
  const { upper, lower, isApart, pageEnd } = pair;
  if (layout.headingEnds.has(lower.line)) return 'one-paragraph';
  const { width, separatesParagraphs } = layout.wrapping;
  // A document whose lines are not wrapped was not taken from pages, and keeps its own look.
  if (width !== undefined && lower.kind === 'heading' && upper.kind !== 'heading') return 'two-paragraphs';
  const canGoOn = (!isApart || pageEnd !== 'none') && canBeOne(pair, first, layout);
  if (canGoOn && isWrapped(pair, first, layout.wrapping)) return 'one-paragraph';
  const isNew = canGoOn && endsSentence(upper.text) && !/:\s*$/.test(upper.text) && !continues(upper.text, lower.text);
  return isNew && width !== undefined && separatesParagraphs ? 'two-paragraphs' : 'as-they-stand';
}

function isWrapped({ upper, lower, pageEnd, isNote }: Neighbours, first: Line, wrapping: Wrapping): boolean {
  const { width, separatesParagraphs } = wrapping;
  const isShort = first === upper && upper.text.trim().length < shortestWrapped;
  if ((isShort && !cutsForSure(upper.text, lower.text)) || /[:;]\s*$/.test(upper.text)) return false;
  if (isNote) return pageEnd === 'none' && continues(upper.text, lower.text);
  const fills = isFull(upper.text, lower.text, width);
  const isEnd = endsSentence(upper.text);
  if (pageEnd !== 'none') return !isEnd && (fills || (pageEnd === 'certain' && continues(upper.text, lower.text)));
  if (continues(upper.text, lower.text)) return true;
  return fills && (!isEnd || (separatesParagraphs && !isOverlong(upper.text, width)));
}

/** Whether the end of a short line cuts a word: in an item of a list, or in the name of a month. */
function cutsForSure(upper: string, lower: string): boolean {
  const word = cutWord(upper, lower);
  return word !== undefined && (beginsItem(upper) || months.includes(word.toLowerCase()));
}

/** Whether two lines can be of one paragraph by what they are, whatever their text says. */
function canBeOne(
  { upper, lower, pageEnd, isTable }: Neighbours,
  first: Line,
  { starts, textInHeading }: Pick<Layout, 'starts' | 'textInHeading'>,
): boolean {
  const kind = textInHeading.has(upper.line) ? 'text' : upper.kind;
  if (kind !== lower.kind || (kind !== 'text' && kind !== 'footnote') || starts.has(lower.line)) return false;
  if (isTable || standsAlone(upper.text)) return false;
  const beginsAnew = standsAlone(lower.text) || beginsItem(lower.text) || beginsNote(lower.text);
  if (beginsAnew && !closesBracket(upper.text, lower.text)) return false;
  return pageEnd === 'certain' || standsBelow(first, lower);
}

/** Whether a line begins where the first one of a paragraph does, or where its text begins behind a bullet. */
function standsBelow(first: Line, lower: Line): boolean {
  const indent = indentOf(lower.text);
  const margin = indentOf(first.text);
  return indent >= margin - 1 && indent <= Math.max(margin + 1, beginsItem(first.text) ? textColumn(first.text) : 0);
}
