import type { Range } from 'vscode-languageserver-types';
import type { Line } from '../structure';
import { endOf, startOf } from './ranges';
import { endOfRow, kindOf, type Rows, rowOfOffset, startOfRow, textOfRow } from './rows';

/** Lines of text that stand together, without the page furniture and the footnotes between them. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly range: Range;
  /** The words, on one line. */
  readonly text: string;
}

/**
 * The paragraphs of a text. An empty line ends a paragraph, unless a page ended there in the middle of a sentence:
 * then what follows the page furniture or the footnotes goes on in lower case.
 */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  let open = false;
  let pageEnded = false;
  for (const line of lines) {
    if (line.kind === 'blank') {
      open = false;
    } else if (line.kind === 'furniture' || line.kind === 'footnote') {
      pageEnded = true;
    } else {
      const current = paragraphs.at(-1);
      const goesOn = open || (pageEnded && /^\s*[a-zß-ɏ]/.test(line.text));
      if (goesOn && current !== undefined) current.push(line);
      else paragraphs.push([line]);
      open = true;
      pageEnded = false;
    }
  }
  return paragraphs.map(paragraph);
}

/** The parts of a paragraph that each end, at the end of a line, with a question mark. */
export function questionsIn({ lines }: Paragraph): readonly Paragraph[] {
  const parts: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    parts.at(-1)?.push(line);
    if (asks(line.text) && index < lines.length - 1) parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map(paragraph);
}

/** Whether a paragraph is a question and nothing else: it starts like a sentence and ends with a question mark. */
export function isQuestion({ text }: Paragraph): boolean {
  return /^(?:[-•·*]\s+)?[A-ZÀ-ÞĀ-ɏ«“‘„"'’]/.test(text) && asks(text);
}

/** Whether a text ends with a question mark; a footnote mark and a closing quote may stand behind it. */
export function asks(text: string): boolean {
  return /\?[»”’"')\]\s*_]*(?:(?:\.|\d{1,3}(?:[,\s]{1,2}\d{1,3}){0,5}|[⁰¹²³⁴-⁹]{1,4}|\[\^?\d{1,3} ?\])[)\s.*_]*)?$/.test(
    text.trimEnd().slice(-60),
  );
}

function paragraph(lines: readonly Line[]): Paragraph {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return {
    lines,
    text: lines
      .map(({ text }) => text.trim())
      .join(' ')
      .trim(),
    range: { start: startOf(first), end: endOf(last) },
  };
}

/** Whether a paragraph may begin in a row: the text directly above it, if there is any, ends a sentence. */
export function mayBeginParagraph(rows: Rows, row: number): boolean {
  return kindOf(rows, row - 1) !== 'text' || endsSentence(rows, row - 1);
}

/** Whether a row ends as a sentence may, with the mark of a footnote or not. */
export function endsSentence(rows: Rows, row: number): boolean {
  return sentenceEnd.test(textOfRow(rows, row).slice(-20));
}

const sentenceEnd = /[.?!:»”)](?:(?<=[.?!])[’'"“*_]{1,3})?\s*(?:\d+\s*)?$/;

/**
 * The first and the last row of the running text around an offset, as far as that many characters reach; the row itself
 * where it is no such text.
 */
export function paragraphAt(rows: Rows, offset: number, reach: number) {
  const row = rowOfOffset(rows, offset);
  const isText = (other: number) => kindOf(rows, other) === 'text';
  let [first, last] = [row, row];
  while (isText(first - 1) && startOfRow(rows, first) > offset - reach) first--;
  while (isText(last + 1) && endOfRow(rows, last) < offset + reach) last++;
  return { first, last };
}
