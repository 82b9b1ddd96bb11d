import type { HeadedRows } from '../scan/scan';
import type { FootnoteMark } from '../structure';
import { isDigit, isRaised } from '../text/digits';
import { endOfRow, isBlank, kindOf, positionIn, type Rows, skipBlanks, startOfRow, textOfRow } from '../text/rows';

/** How a mark stands in the text. */
interface MarkForm {
  readonly example: string;
  /** What stands in the mark before its first digit. */
  readonly opening: string;
  readonly pattern: RegExp;
  /** A digit behind a letter is a mark only where a footnote has that number: "CO2" is none. */
  readonly proof: 'form' | 'footnote';
}

export const markForms: readonly MarkForm[] = [
  { example: 'testte?¹', opening: '', pattern: /(?<![\d\s(]|\b[ckmd]?m)[⁰¹²³⁴-⁹]{1,3}/uy, proof: 'form' },
  { example: 'testte?[1]', opening: '[', pattern: /(?<=\S\s?)\[\d{1,3}\s?\]/uy, proof: 'form' },
  { example: 'testte?[^1]', opening: '[^', pattern: /(?<=\S\s?)\[\^\d{1,3}\]/uy, proof: 'form' },
  {
    example: 'testte? 1)',
    opening: '',
    pattern: /(?<=[?!»”"’]\s?|[a-zß-ɏ]{4}\.\s?|[a-zß-ɏ]{3})\d{1,2}\)(?=[\s,.;?]|$)/y,
    proof: 'form',
  },
  {
    example: 'testte?1, 2',
    opening: '',
    pattern: /(?<=[?!»”’"][.,]?|[A-Za-zÀ-ɏ]{2}\)|[a-zß-ɏ]{4}[.,;:])\d{1,8}(?:, ?\d{1,2})*(?=[\s.,;:?!)]|$)/y,
    proof: 'form',
  },
  {
    example: 'verplaatst5 6 7',
    opening: '',
    pattern: /(?<=[a-zß-ɏ]{3})\d{1,2}(?: \d{1,2}){0,4}(?=[\s.,;:?!)]|$)/y,
    proof: 'footnote',
  },
];

// Some conversions put the marks of a line below it: a line of nothing but numbers.
const alone = /^\s*\d{1,3}(?:[ ,]+\d{1,3}){0,4}\s*$/;
// A word or two name what the number is of: "Bijlagen", and below it "1".
const sentence = /\S\s+\S+\s+\S/;

/** A row that may have marks in its text: where it has a heading, the part from its last number on. */
export interface MarkedRow {
  readonly row: number;
  readonly text: string;
  /** The offset at which the text begins. */
  readonly start: number;
  /** Where in the text the digits begin that may be marks; none where the text is nothing but numbers. */
  readonly places: readonly number[];
}

/** The marks in the rows that may have some, as far as no footnote stands there; given the labels that footnotes have. */
export function findMarks(
  rows: Rows,
  marked: readonly MarkedRow[],
  known: ReadonlySet<string>,
): readonly FootnoteMark[] {
  const inText = marked.filter(({ row }) => kindOf(rows, row) !== 'footnote');
  const found = inText.map((one) => marksIn(rows, one, known));
  // What has a mark in the text has none below a line.
  const pointed = new Set(found.flat().map(({ label }) => label));
  const unpointed = new Set([...known].filter((label) => !pointed.has(label)));
  return inText.flatMap((one, index) =>
    one.places.length > 0 ? (found[index] ?? []) : marksAlone(rows, one, unpointed),
  );
}

/** Every label that some mark in these rows may point at, whether or not a footnote has it. */
export function labelsInText(marked: readonly MarkedRow[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const row of marked) for (const label of labelsIn(row)) labels.add(label);
  return labels;
}

/** The rows of text that may have marks. */
export function markedRows({ rows, headings, digits }: HeadedRows): readonly MarkedRow[] {
  const found: MarkedRow[] = [];
  const all = digits();
  let next = 0;
  for (let place = 0, row = 0; place < all.length; row++) {
    while (endOfRow(rows, row) <= (all[place] as number)) row++;
    while ((headings[next]?.row ?? row) < row) next++;
    const heading = headings[next]?.row === row ? headings[next]?.heading : undefined;
    const inRow = heading?.numbers.at(-1)?.start ?? heading?.textStart ?? 0;
    const [start, end] = [startOfRow(rows, row) + inRow, endOfRow(rows, row)];
    const kind = kindOf(rows, row);
    const places: number[] = [];
    const first = all[place] as number;
    for (; (all[place] as number) < end; place++) {
      const digit = all[place] as number;
      if ((digit > start || heading === undefined) && mayBeMark(rows.text, start, end, digit))
        places.push(digit - start);
    }
    if (kind !== 'text' && kind !== 'heading') continue;
    const isAlone =
      heading === undefined && skipBlanks(rows.text, start, end) === first && alone.test(rows.text.slice(start, end));
    if (isAlone || places.length > 0) found.push({ row, text: rows.text.slice(start, end), start, places });
  }
  return found;
}

// What the forms ask of the characters before a mark, if there is no blank among them.
const signBefore = /(?<=\[\^?|[?!»”’"][.,]?|[a-zß-ɏ]{3}|[A-Za-zÀ-ɏ]{2}\)|[a-zß-ɏ]{4}[.,;:])/y;

/** Whether the first of some digits may begin a mark, by what stands around it; a date or an amount does not. */
function mayBeMark(text: string, start: number, end: number, digit: number): boolean {
  if (isRaised(text.charCodeAt(digit))) return true;
  if (digit === start) return false;
  if (!isBlank(text.charCodeAt(digit - 1))) {
    signBefore.lastIndex = digit;
    return signBefore.test(text);
  }
  let behind = digit;
  while (behind < end && isDigit(text.charCodeAt(behind))) behind++;
  return text.charAt(behind) === ')';
}

function labelsIn({ text, places }: MarkedRow): readonly string[] {
  if (places.length === 0) return runsIn(text);
  const labels: string[] = [];
  for (const place of places) {
    for (const form of markForms) {
      const written = markAt(form, text, place);
      if (written === undefined) continue;
      for (const run of runsIn(written)) labels.push(run, ...consecutive(run));
    }
  }
  return labels;
}

/** The mark of some form whose first digit stands at a place of a text. */
function markAt({ opening, pattern }: MarkForm, text: string, place: number): string | undefined {
  pattern.lastIndex = place - opening.length;
  return pattern.exec(text)?.[0];
}

function marksIn(rows: Rows, { row, text, start, places }: MarkedRow, known: ReadonlySet<string>): FootnoteMark[] {
  const marks: FootnoteMark[] = [];
  let taken = 0;
  for (const place of places) {
    for (const form of markForms) {
      const first = place - form.opening.length;
      const written = first < taken ? undefined : markAt(form, text, place);
      if (written === undefined) continue;
      for (const { label, ...found } of labelsOfMark(written, known)) {
        if (form.proof === 'footnote' && !known.has(label)) continue;
        const at = (character: number) => positionIn(rows, row, start + first + character);
        marks.push({ label, range: { start: at(found.start), end: at(found.end) } });
        taken = first + found.end;
      }
    }
  }
  return marks;
}

/** The marks on a line of nothing but numbers, below the line that they belong to. */
function marksAlone(rows: Rows, { row, text, start }: MarkedRow, known: ReadonlySet<string>): FootnoteMark[] {
  if (kindOf(rows, row - 1) !== 'text') return [];
  if (!sentence.test(textOfRow(rows, row - 1))) return [];
  const labels = [...text.matchAll(/\d+/g)];
  if (!labels.every(([label]) => known.has(label))) return [];
  return labels.map(({ 0: label, index }) => {
    const at = (character: number) => positionIn(rows, row, start + character);
    return { label, range: { start: at(index), end: at(index + label.length) } };
  });
}

/** The labels in one mark: `1, 2` and `5 6 7` are several, and so is `234` where no footnote has that number. */
function labelsOfMark(written: string, known: ReadonlySet<string>): { label: string; start: number; end: number }[] {
  if (!/^[\d, ]+$/.test(written)) return [{ label: runsIn(written).join(''), start: 0, end: written.length }];
  return [...written.matchAll(/\d+/g)].flatMap(({ 0: run, index }) => {
    const labels = known.has(run) ? [run] : consecutive(run);
    let start = index;
    return labels.map((label) => {
      const end = start + label.length;
      const item = { label, start, end };
      start = end;
      return item;
    });
  });
}

/**
 * Reads `234` as 2, 3, 4 and `78910` as 7, 8, 9, 10; empty for more than two digits that do not count up, and for `06`.
 */
function consecutive(run: string): string[] {
  for (const length of [1, 2]) {
    const labels: string[] = [];
    let number = Number(run.slice(0, length));
    let rest = run;
    while (rest.startsWith(String(number))) {
      labels.push(String(number));
      rest = rest.slice(String(number).length);
      number++;
    }
    if (rest === '') return labels;
  }
  return [];
}

/** The digits that stand together in a text; those above the line as they are on it. */
function runsIn(text: string): readonly string[] {
  return text.normalize('NFKC').match(/\d+/g) ?? [];
}
