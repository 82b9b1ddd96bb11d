import { type HeadedRows, withKind } from '../scan/scan';
import type { Footnote } from '../structure';
import { lazily } from '../text/lazily';
import { mayBeginParagraph } from '../text/paragraphs';
import { endOfRow, endOfText, kindOf, positionIn, type Rows, startOfRow, textOfRow } from '../text/rows';
import { labelsInText, type MarkedRow, markedRows } from './footnoteMarks';

/** The footnotes of a document, and its rows with those of the footnotes known as such. */
export interface Footnotes {
  readonly document: HeadedRows;
  readonly footnotes: readonly Footnote[];
  /** The rows that may have marks of footnotes, those of the footnotes among them. */
  readonly marked: () => readonly MarkedRow[];
}

/** How a footnote is labelled where its text stands. */
interface FootnoteForm {
  readonly example: string;
  /** The label, in group `label`, at the beginning of the line; the note begins where the match ends. */
  readonly pattern: RegExp;
  /**
   * A bare number begins many lines that are no footnote: it has to be the next one, or, with a source, one after it
   * where that one is left out, and somewhere a mark has to point at it.
   */
  readonly proof: 'form' | 'mark' | 'mark-and-source';
}

export const footnoteForms: readonly FootnoteForm[] = [
  { example: '¹ Kamerstuk 22 112', pattern: /^\s*(?<label>[⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u, proof: 'form' },
  { example: '[1] Kamerstuk 22 112', pattern: /^\s*\[(?<label>\d{1,3})\s?\]:?\s*(?=\S)/u, proof: 'form' },
  { example: '[^1]: Kamerstuk 22 112', pattern: /^\s*\[\^(?<label>\d{1,3})\]:\s*(?=\S)/u, proof: 'form' },
  {
    example: '(Noot 1) Kamerstuk 22 112',
    pattern: /^\s*\(?[Nn]oot (?<label>\d{1,3})\)?[:.]?\s*(?=\S)/u,
    proof: 'form',
  },
  { example: '1) Pointer, 17 november 2024', pattern: /^\s*(?<label>\d{1,3})\)\s+(?=\S)/u, proof: 'mark-and-source' },
  { example: '1.  Argos, 27 september 2023', pattern: /^\s*(?<label>\d{1,3})\.\s+(?=\S)/u, proof: 'mark-and-source' },
  { example: '1', pattern: /^\s*(?<label>\d{1,3})\s*$/u, proof: 'mark-and-source' },
  {
    example: '1 https://…',
    pattern: /^\s*(?<label>\d{1,3})\s*(?=[A-ZÀ-ÞĀ-ɏ«“‘„"<(]|https?:|www\.|\d{4}Z)/,
    proof: 'mark',
  },
];

// What a footnote refers to has an address, a year, or a number in the papers of parliament.
const source =
  /https?:|www\.|\.(?:nl|com|org|eu)\b|Kamerstuk|Aanhangsel|Handelingen|\b(?:19|20)\d\d\b|\bnr\.? ?\d|\bp\. ?\d|\bibid/i;

/** Finds footnotes, and says of each row whether it is part of one. */
export function findFootnotes(document: HeadedRows): Footnotes {
  const { rows } = document;
  const beginnings = document.numbered.filter((row) => startsLikeFootnote(rows, row));
  const isBeginning = new Set(beginnings);
  const lastRows = lazily(() => new Map(beginnings.map((row) => [firstNumberIn(textOfRow(rows, row)), row])));
  const inText = lazily(() => markedRows(document));
  const marked = lazily(() => labelsInText(inText()));
  const footnotes: Footnote[] = [];
  const lines: number[] = [];
  let lastNumber = 0;
  let above = 0;
  for (const row of beginnings) {
    if (row < above || (row > above && !mayBeginParagraph(rows, row))) continue;
    let end = row + 1;
    // A footnote goes on up to an empty line, a heading, page furniture, the next label or the next page.
    while (kindOf(rows, end) === 'text' && !isBeginning.has(end) && !beginsPage(rows, end)) end++;
    const mayLeaveOut = () => row === above && lastNumber > 0 && !((lastRows().get(lastNumber + 1) ?? 0) > row);
    const label = labelOf(rows, row, end, { marked, lastNumber, mayLeaveOut });
    if (label === undefined) continue;
    footnotes.push(footnote(label, rows, row, end));
    for (let line = row; line < end; line++) lines.push(line);
    lastNumber = Number(label.label);
    above = end;
  }
  return { document: { ...document, rows: withKind(rows, 'footnote', lines) }, footnotes, marked: inText };
}

interface Label {
  readonly label: string;
  readonly start: number;
  readonly textStart: number;
}

/** What is known before a footnote is read. */
interface Evidence {
  /** The labels that some mark in the text may point at. */
  readonly marked: () => ReadonlySet<string>;
  readonly lastNumber: number;
  /** Whether the number after the last one may be left out: this one stands directly below, and that one nowhere. */
  readonly mayLeaveOut: () => boolean;
}

function labelOf(rows: Rows, row: number, end: number, evidence: Evidence): Label | undefined {
  const { marked, lastNumber, mayLeaveOut } = evidence;
  const text = textOfRow(rows, row);
  const hasSource = lazily(() => source.test(rows.text.slice(startOfRow(rows, row), endOfRow(rows, end - 1))));
  for (const { pattern, proof } of footnoteForms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const label = (found.groups?.label ?? '').normalize('NFKC');
    const number = Number(label);
    const isNext = number === lastNumber + 1 || number === 1 || (number > lastNumber && mayLeaveOut() && hasSource());
    if (proof !== 'form' && !(isNext && marked().has(label))) continue;
    if (proof === 'mark-and-source' && !hasSource()) continue;
    return { label, start: text.length - text.trimStart().length, textStart: found[0].length };
  }
  return undefined;
}

function firstNumberIn(text: string): number {
  return Number(/\d+/.exec(text.normalize('NFKC'))?.[0]);
}

/** Whether a text from a PDF has a new page here: below the footnotes of a page goes on what stands above them. */
function beginsPage(rows: Rows, row: number): boolean {
  return rows.text.charAt(startOfRow(rows, row)) === '\f';
}

function startsLikeFootnote(rows: Rows, row: number): boolean {
  if (kindOf(rows, row) !== 'text') return false;
  const text = textOfRow(rows, row);
  return footnoteForms.some(({ pattern }) => pattern.test(text));
}

function footnote({ label, start, textStart }: Label, rows: Rows, first: number, end: number): Footnote {
  const at = (character: number) => positionIn(rows, first, startOfRow(rows, first) + character);
  const lastCharacter = endOfText(rows, end - 1);
  return {
    label,
    range: { start: at(start), end: lastCharacter },
    selectionRange: { start: at(start), end: endOfText(rows, first) },
    body: { start: at(textStart), end: lastCharacter },
  };
}
