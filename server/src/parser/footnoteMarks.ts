import { endOfRow, kindOf, positionIn, type Rows, startOfRow, textOfRow } from './rows';
import type { HeadedRows } from './scan';
import type { FootnoteMark } from './structure';

/** How a mark stands in the text. */
interface MarkForm {
  readonly example: string;
  readonly pattern: RegExp;
  /** What stands in every text in which the pattern is found, and can be looked for at little cost. */
  readonly sign: RegExp;
  /** A digit behind a letter is a mark only where a footnote has that number: "CO2" is none. */
  readonly proof: 'form' | 'footnote';
}

const markForms: readonly MarkForm[] = [
  {
    example: 'testte?¹',
    pattern: /(?<![\d\s(]|\b[ckmd]?m)[⁰¹²³⁴-⁹]{1,3}/gu,
    sign: /[⁰¹²³⁴-⁹]/,
    proof: 'form',
  },
  { example: 'testte?[1]', pattern: /(?<=\S\s?)\[\d{1,3}\s?\]/gu, sign: /\[\d/, proof: 'form' },
  {
    example: 'testte? 1)',
    pattern: /(?<=[?!»”"’]\s?|\p{Ll}{4}\.\s?|\p{Ll}{3})\d{1,2}\)(?=[\s,.;?]|$)/gu,
    sign: /\d\)/,
    proof: 'form',
  },
  {
    example: 'testte?1, 2',
    pattern: /(?<=[?!»”’"][.,]?|\p{L}{2}\)|\p{Ll}{4}[.,;:])\d{1,8}(?:, ?\d{1,2})*(?=[\s.,;:?!)]|$)/gu,
    sign: /[^\s\d]\d/,
    proof: 'form',
  },
  {
    example: 'verplaatst5 6 7',
    pattern: /(?<=\p{Ll}{3})\d{1,2}(?: \d{1,2}){0,4}(?=[\s.,;:?!)]|$)/gu,
    sign: /[^\s\d]\d/,
    proof: 'footnote',
  },
];

// Most lines hold no digit, and then no mark.
const digit = /[\d⁰¹²³⁴-⁹]/g;

// What stands around the first digit of a mark in any of these forms; a date or an amount has none of it.
const mayBeMark = /[⁰¹²³⁴-⁹]|[\p{Ll}?!»”’".,;:)[]\d|\d\)/u;

// Some conversions put the marks of a line below it: a line of nothing but numbers.
const alone = /^\s*\d{1,3}(?:[ ,]+\d{1,3}){0,4}\s*$/;

/** A row with a digit in its text: where it has a heading, the part behind that. */
interface RowWithDigit {
  readonly row: number;
  readonly text: string;
  /** The character at which the text begins in the row. */
  readonly textStart: number;
}

/** The marks in a document, given the labels that its footnotes have. */
export function findMarks(document: HeadedRows, known: ReadonlySet<string>): readonly FootnoteMark[] {
  const { rows } = document;
  return rowsWithDigit(document).flatMap((one) => [
    ...marksIn(rows, one, known),
    ...(kindOf(rows, one.row - 1) === 'text' ? marksAlone(rows, one.row, known) : []),
  ]);
}

/** Every label that some mark in the text may point at, whether or not a footnote has it. */
export function labelsInText(document: HeadedRows): ReadonlySet<string> {
  return new Set(rowsWithDigit(document).flatMap(({ text }) => labelsIn(text)));
}

function rowsWithDigit({ rows, headings }: HeadedRows): readonly RowWithDigit[] {
  const textStarts = new Map(headings.map(({ row, heading }) => [row, heading.textStart]));
  const found: RowWithDigit[] = [];
  digit.lastIndex = 0;
  for (let row = 0; digit.test(rows.text); row++) {
    while (endOfRow(rows, row) < digit.lastIndex) row++;
    digit.lastIndex = endOfRow(rows, row);
    const kind = kindOf(rows, row);
    if (kind !== 'text' && kind !== 'heading') continue;
    const textStart = textStarts.get(row) ?? 0;
    const text = textOfRow(rows, row).slice(textStart);
    if (mayBeMark.test(text) || alone.test(text)) found.push({ row, text, textStart });
  }
  return found;
}

function labelsIn(text: string): string[] {
  if (alone.test(text)) return text.trim().split(/\D+/);
  return markForms.flatMap(({ pattern, sign }) => {
    if (!sign.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap(([written]) => {
      const digits = plainDigits(written);
      return digits.split(/\D+/).flatMap((run) => [run, ...consecutive(run)]);
    });
  });
}

function marksIn(
  rows: Rows,
  { row, text: behind, textStart }: RowWithDigit,
  known: ReadonlySet<string>,
): FootnoteMark[] {
  // Blanks in place of the heading, so that every character keeps its place.
  const text = behind.padStart(textStart + behind.length);
  const marks: FootnoteMark[] = [];
  const taken = new Set<number>();
  for (const { pattern, sign, proof } of markForms) {
    if (!sign.test(text)) continue;
    for (const found of text.matchAll(pattern)) {
      if (taken.has(found.index)) continue;
      for (const { label, start, end } of labelsOfMark(found[0], known)) {
        if (proof === 'footnote' && !known.has(label)) continue;
        for (let character = start; character < end; character++) taken.add(found.index + character);
        const at = (character: number) => positionIn(rows, row, startOfRow(rows, row) + found.index + character);
        marks.push({ label, range: { start: at(start), end: at(end) } });
      }
    }
  }
  return marks.sort((first, second) => first.range.start.character - second.range.start.character);
}

function marksAlone(rows: Rows, row: number, known: ReadonlySet<string>): FootnoteMark[] {
  const text = textOfRow(rows, row);
  if (kindOf(rows, row) !== 'text' || !alone.test(text)) return [];
  const labels = [...text.matchAll(/\d+/g)];
  if (!labels.every(([label]) => known.has(label))) return [];
  return labels.map(({ 0: label, index }) => {
    const at = (character: number) => positionIn(rows, row, startOfRow(rows, row) + character);
    return { label, range: { start: at(index), end: at(index + label.length) } };
  });
}

/** The labels in one mark: `1, 2` and `5 6 7` are several, and so is `234` where no footnote has that number. */
function labelsOfMark(written: string, known: ReadonlySet<string>): { label: string; start: number; end: number }[] {
  if (!/^[\d, ]+$/.test(written)) return [{ label: plainDigits(written), start: 0, end: written.length }];
  return [...written.matchAll(/\d+/g)].flatMap(({ 0: run, index }) => {
    const labels = known.has(run) ? [run] : consecutive(run);
    let start = index;
    return (labels.length > 0 ? labels : run.length <= 2 ? [run] : []).map((label) => {
      const end = start + label.length;
      const item = { label, start, end };
      start = end;
      return item;
    });
  });
}

/** Reads `234` as 2, 3, 4 and `78910` as 7, 8, 9, 10; empty for digits that do not count up. */
function consecutive(run: string): string[] {
  for (const length of [1, 2]) {
    const labels: string[] = [];
    let number = Number(run.slice(0, length));
    let rest = run;
    while (rest.startsWith(String(number)) && rest !== '') {
      labels.push(String(number));
      rest = rest.slice(String(number).length);
      number++;
    }
    if (rest === '' && labels.length > 1) return labels;
  }
  return [];
}

function plainDigits(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[^\d, ]/g, '')
    .trim();
}
