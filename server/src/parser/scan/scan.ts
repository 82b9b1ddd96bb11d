import { type Heading, linesOfHeading, numbersIn, withGap } from '../headings/heading';
import { isCutLabel } from '../headings/headingIn';
import {
  adHeadingOf,
  headingOf,
  headingSigns,
  lowerCaseHeadingOf,
  mayBeHeading,
  noticeHeadingOf,
} from '../headings/headings';
import { labelSigns, mayBeNumbered } from '../numbers/labels';
import type { LineKind } from '../structure';
import { digitsIn } from '../text/digits';
import { lazily } from '../text/lazily';
import { mayBeginParagraph } from '../text/paragraphs';
import { quotationSigns } from '../text/quotationMarks';
import { codes, endOfRow, kindOf, type Rows, skipBlanks, startOfRow, textOfRow, withKinds } from '../text/rows';
import { countedQuestions } from './countedQuestions';
import { furnitureSigns, isFurniture, mayBeFurniture, runningTitles } from './furniture';
import { mayBePageTitle, pageTitles, readPageTitles } from './pageTitles';
import { cutRows } from './rowCuts';

/** A heading, and the row in which it begins. */
export interface HeadingInRow {
  readonly row: number;
  readonly heading: Heading;
}

/** The rows of a document, and what was found among them. */
export interface HeadedRows {
  readonly rows: Rows;
  /** The headings, in the order of the text. */
  readonly headings: readonly HeadingInRow[];
  /** The rows of text that begin with a number, in the order of the text. */
  readonly numbered: readonly number[];
  /** The rows of text that begin with a quotation mark before the heading of a question, in the order of the text. */
  readonly quoting: readonly number[];
  /** The offsets at which digits begin; see {@link digitsIn}. */
  readonly digits: () => readonly number[];
}

/** What the first look at a text gives. */
export interface Scan extends HeadedRows {
  /** What would be a heading if it began with another word or a capital, in the order of the text. */
  readonly lowerCase: readonly HeadingInRow[];
  /**
   * What would be the heading of an answer if the document answers by `Ad 1.` or `Reactie 1`, in the order of the text.
   */
  readonly ad: readonly HeadingInRow[];
  /** What would be the heading of a notice of delay below all questions, in the order of the text. */
  readonly notices: readonly HeadingInRow[];
  /** The text stands on a few very long lines, which were cut at the headings inside them. */
  readonly isFlat: boolean;
}

/** Cuts a text into rows and says of each, by its own form, what kind of line it is. */
export function scan(text: string): Scan {
  const { isFlat, ...cuts } = cutRows(text);
  const { kinds, furniture, mayHead, numbered, quoting } = firstLook(cuts);
  const rows = withTitles(withKinds(cuts, kinds), furniture);
  const headings: HeadingInRow[] = [];
  const lowerCase: HeadingInRow[] = [];
  const ad: HeadingInRow[] = [];
  const notices: HeadingInRow[] = [];
  const headed: number[] = [];
  const onPages: number[] = [];
  for (const row of mayHead) {
    if (kindOf(rows, row) !== 'text') continue;
    const text = textOfRow(rows, row);
    if (mayBePageTitle(text)) onPages.push(row);
    const heading =
      headingOf(text, textOfRow(rows, row + 1), () => textOfRow(rows, row + 2)) ?? headingOverGap(rows, row);
    if (heading === undefined) {
      const other = lowerCaseHeadingOf(text);
      if (other !== undefined) lowerCase.push({ row, heading: other });
      const answer = adHeadingOf(text);
      if (answer !== undefined) ad.push({ row, heading: answer });
      const notice = noticeHeadingOf(text);
      if (notice !== undefined) notices.push({ row, heading: notice });
      continue;
    }
    headings.push({ row, heading });
    headed.push(...rowsOfHeading({ row, heading }));
  }
  const digits = lazily(() => digitsIn(text));
  const found = { headings, lowerCase, ad, notices, numbered, quoting, digits };
  const scanned = { isFlat, ...found, rows: withKind(rows, 'heading', headed) };
  const titles = readPageTitles(rows, onPages);
  const untitled = withoutHeadings(scanned, pageTitles(headings, titles), 'furniture');
  return withHeadings(untitled, countedQuestions(untitled, titles));
}

/** How many empty lines and lines of page furniture may stand inside a heading. */
const longestGap = 4;

/** The heading of which a row has only the words before `vraag`, with the foot of a page or an empty line below. */
function headingOverGap(rows: Rows, row: number): Heading | undefined {
  const next = row + 1;
  if (kindOf(rows, next) === 'text' || !isCutLabel(textOfRow(rows, row)) || !mayBeginParagraph(rows, row))
    return undefined;
  let below = next;
  while (below < next + longestGap && (kindOf(rows, below) === 'blank' || kindOf(rows, below) === 'furniture')) below++;
  if (!namesQuestion.test(textOfRow(rows, below))) return undefined;
  const heading = headingOf(textOfRow(rows, row), textOfRow(rows, below), () => textOfRow(rows, below + 1));
  return heading && withGap(heading, below - next);
}

// A number alone may be that of a page.
const namesQuestion = /^\s*(?:de\s+)?vra(?:ag|gen)\s/i;

/** Whether a heading is that of a question. */
export function isQuestionHeading({ heading }: HeadingInRow): boolean {
  return heading.kind === 'question';
}

/** Whether a heading is that of an answer. */
export function isAnswerHeading({ heading }: HeadingInRow): boolean {
  return heading.kind === 'answer';
}

/** The numbers that some headings say, on all their lines; one that several say comes as often. */
export function numbersNamedBy(headings: readonly HeadingInRow[]): readonly string[] {
  return headings.flatMap(({ heading }) => numbersIn(heading));
}

/** Whether text stands behind a heading on its line. */
export function hasText(rows: Rows, { row, heading }: HeadingInRow): boolean {
  return heading.textStart < endOfRow(rows, row) - startOfRow(rows, row);
}

/** Whether a dash stands between a heading and the text behind it. */
export function isBeforeDash(rows: Rows, one: HeadingInRow): boolean {
  const { end, textStart } = one.heading;
  return hasText(rows, one) && textStart > end && /[-–—]/.test(textOfRow(rows, one.row).slice(end, textStart));
}

/** The rows that a heading takes. */
export function rowsOfHeading({ row, heading }: HeadingInRow): readonly number[] {
  return linesOfHeading(heading) === 1
    ? [row]
    : Array.from({ length: linesOfHeading(heading) }, (_, line) => row + line);
}

/** The rows of text that pass a test. */
export function rowsOfText({ kinds }: Rows, passes: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < kinds.length; row++) if (kinds[row] === codes.text && passes(row)) found.push(row);
  return found;
}

/** The rows with another kind for some of them. */
export function withKind(rows: Rows, kind: LineKind, changed: readonly number[]): Rows {
  if (changed.length === 0) return rows;
  const kinds = Uint8Array.from(rows.kinds);
  for (const row of changed) kinds[row] = codes[kind];
  return withKinds(rows, kinds);
}

/** The document with another kind for some rows, and without the headings that stand in them. */
export function withoutHeadings<Headed extends HeadedRows>(
  document: Headed,
  changed: readonly number[],
  kind: LineKind,
): Headed {
  if (changed.length === 0) return document;
  const isChanged = new Set(changed);
  return {
    ...document,
    rows: withKind(document.rows, kind, changed),
    headings: document.headings.filter(({ row }) => !isChanged.has(row)),
  };
}

/** The document with more headings; one in a row that has a heading already takes its place. */
export function withHeadings<Headed extends HeadedRows>(document: Headed, found: readonly HeadingInRow[]): Headed {
  if (found.length === 0) return document;
  const headed = new Set(found.map(({ row }) => row));
  const others = document.headings.filter(({ row }) => !headed.has(row));
  return {
    ...document,
    rows: withKind(document.rows, 'heading', found.flatMap(rowsOfHeading)),
    headings: [...others, ...found].sort((one, other) => one.row - other.row),
  };
}

/** What the first characters of the rows tell. */
interface FirstLook {
  readonly kinds: ArrayLike<number>;
  /** The rows that are page furniture. */
  readonly furniture: readonly number[];
  /** The rows that may be headings. */
  readonly mayHead: readonly number[];
  readonly numbered: readonly number[];
  readonly quoting: readonly number[];
}

/** Looks at the first characters of each row; most rows begin with none of those that are looked for. */
function firstLook({ text, starts, ends }: Omit<Rows, 'kinds'>): FirstLook {
  const kinds = new Uint8Array(starts.length);
  const furniture: number[] = [];
  const mayHead: number[] = [];
  const numbered: number[] = [];
  const quoting: number[] = [];
  for (let row = 0; row < starts.length; row++) {
    const end = ends[row] as number;
    const first = skipBlanks(text, starts[row] as number, end);
    if (first === end) {
      kinds[row] = codes.blank;
      continue;
    }
    const sign = signs[text.charCodeAt(first)] as number;
    if ((sign & furnitureSign) !== 0 && mayBeFurniture(text, first) && isFurniture(text.slice(first, end))) {
      kinds[row] = codes.furniture;
      furniture.push(row);
      continue;
    }
    kinds[row] = codes.text;
    if ((sign & headingSign) !== 0 && mayBeHeading(text, first)) mayHead.push(row);
    if ((sign & labelSign) !== 0 && mayBeNumbered(text, first)) numbered.push(row);
    if ((sign & quotationSign) !== 0 && mayBeQuestion(text, first + 1)) quoting.push(row);
  }
  return { kinds, furniture, mayHead, numbered, quoting };
}

/** Whether the heading of a question may begin at an offset. */
function mayBeQuestion(text: string, offset: number): boolean {
  return text.startsWith('Vraag', offset) && /\s/.test(text.charAt(offset + 'Vraag'.length));
}

/** The rows with the running titles among them known as page furniture. */
function withTitles(rows: Rows, furniture: readonly number[]): Rows {
  if (furniture.length === 0) return rows;
  const titles = runningTitles(furniture, (row) =>
    kindOf(rows, row) === undefined ? undefined : textOfRow(rows, row),
  );
  if (titles.size === 0) return rows;
  const initials = new Set([...titles].map((title) => title.charCodeAt(0)));
  const isTitle = (row: number) => {
    const first = skipBlanks(rows.text, startOfRow(rows, row), endOfRow(rows, row));
    return initials.has(rows.text.charCodeAt(first)) && titles.has(textOfRow(rows, row).trim());
  };
  return withKind(rows, 'furniture', rowsOfText(rows, isTitle));
}

// Of what a character may be the beginning.
const furnitureSign = 1;
const headingSign = 2;
const labelSign = 4;
const quotationSign = 8;

/** For each character the things of which it may be the beginning. */
const signs = new Uint8Array(0x10000);
for (const [sign, characters] of [
  [furnitureSign, furnitureSigns],
  [headingSign, headingSigns],
  [labelSign, labelSigns],
  [quotationSign, quotationSigns],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    signs[code] = (signs[code] as number) | sign;
  }
}
