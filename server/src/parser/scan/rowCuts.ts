import { headingOf } from '../headings/headings';
import type { Rows } from '../text/rows';

/** Where the rows of a text begin and end, before anything is known of what they are. */
export interface Cuts extends Omit<Rows, 'kinds'> {
  /** The text stands on a few very long lines, which were cut at the headings inside them. */
  readonly isFlat: boolean;
}

// Longer than any paragraph of a question, shorter than a page.
const longLine = 1000;
// A document of few lines, in one of which questions and answers follow each other, has lost its line ends as well.
const fewLines = 20;
// Headings inside running text: a capital, a number, and a sentence behind it.
const inlineQuestion =
  /(?<=[\s\d])Vraag\s+[.,]?\d{1,3}(?:\s?[a-hA-H](?=\s))?(?:(?:[,\s]+(?:en\s+)?|\s*t\/m\s*|\s?[-–]\s?)\d{1,3})*[.:]?\s+(?=[A-ZÀ-ÞĀ-ɏ«“‘"'])/g;
const inlineAnswer =
  /(?<=[\s\d])Antwoord(?:(?:en)?\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[^:.?]{0,60}(?::|\s(?=[A-ZÀ-ÞĀ-ɏ]))|(?<=[.?!:»”’"')\]*\d]\s{1,20}Antwoord):?\s+(?=[A-ZÀ-ÞĀ-ɏ«“‘"']))/g;
// A heading that is glued to what stands before it, mostly a page number, at the end of a line.
const gluedTo = /[\d?.!»”)]/;
const lineFeed = 10;
const gluedHeading = /^(?:Vraag|Antwoord)(?:\s+(?:op\s+)?(?:vra(?:ag|gen)\s+)?\d[\d ,&en-]*)?$/;
// In flat text two blanks stand for a line end and four for an empty line.
const lineEnd = /\s{2,}/g;

/** Cuts a text into lines, and lines where a heading stands inside them. */
export function cutRows(text: string): Cuts {
  const whole = cutLines(text);
  const isFlat = standsOnLongLines(whole);
  const cuts = isFlat ? inlineCuts(whole) : gluedCuts(whole);
  return { isFlat, ...(cuts.size === 0 ? whole : withCuts(whole, cuts)) };
}

type Lines = Omit<Rows, 'kinds'>;

function cutLines(text: string): Lines {
  const room = 16 + Math.ceil(text.length / usualLine);
  let starts: Int32Array = new Int32Array(room);
  let ends: Int32Array = new Int32Array(room);
  let count = 0;
  let start = 0;
  let feed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (feed !== -1 || carriageReturn !== -1) {
    const end = carriageReturn === -1 || (feed !== -1 && feed < carriageReturn) ? feed : carriageReturn;
    starts[count] = start;
    ends[count] = end;
    count++;
    start = end === carriageReturn && feed === end + 1 ? end + 2 : end + 1;
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    // The last line has no line end.
    if (count + 1 >= starts.length) [starts, ends] = [withRoom(starts), withRoom(ends)];
  }
  starts[count] = start;
  ends[count] = text.length;
  count++;
  const lines = new Int32Array(count);
  for (let line = 0; line < count; line++) lines[line] = line;
  const characters = new Int32Array(count);
  return { text, starts: starts.subarray(0, count), ends: ends.subarray(0, count), lines, characters };
}

// The length of a line that is reckoned with before any is seen; most texts have longer ones.
const usualLine = 32;

function withRoom(numbers: Int32Array): Int32Array {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function standsOnLongLines({ text, starts, ends }: Lines): boolean {
  const textOf = (line: number) => text.slice(starts[line], ends[line]);
  const isShort = starts.length <= fewLines;
  let inline = 0;
  for (let line = 0; line < starts.length; line++) {
    const isLong = (ends[line] as number) - (starts[line] as number) > longLine;
    if (!isLong && !isShort) continue;
    const one = textOf(line);
    if (!one.includes('Vraag')) continue;
    const count = one.match(inlineQuestion)?.length ?? 0;
    if (isLong) inline += count;
    else if (count > 0 && (one.match(inlineAnswer)?.length ?? 0) > 1) inline += count + (isHeaded(one) ? 1 : 0);
  }
  if (inline === 0) return false;
  let headed = 0;
  for (let line = 0; line < starts.length; line++) if (isHeaded(textOf(line))) headed++;
  return inline > headed;
}

/** Whether a line begins with the heading of a question. */
function isHeaded(line: string): boolean {
  return headingOf(line)?.kind === 'question';
}

/** The offsets at which flat text is cut, by line. */
function inlineCuts({ text, starts, ends }: Lines): ReadonlyMap<number, readonly number[]> {
  const cutsIn = (line: string) => {
    const cuts = new Set<number>();
    for (const { index } of line.matchAll(inlineQuestion)) cuts.add(index);
    for (const { index } of line.matchAll(inlineAnswer)) cuts.add(index);
    for (const { index, 0: blanks } of line.matchAll(lineEnd)) {
      if (blanks.length >= 4) cuts.add(index);
      cuts.add(index + blanks.length);
    }
    return [...cuts].filter((cut) => cut > 0 && cut < line.length).sort((one, other) => one - other);
  };
  const cuts = new Map<number, readonly number[]>();
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    cuts.set(
      line,
      cutsIn(text.slice(start, ends[line])).map((cut) => start + cut),
    );
  }
  return cuts;
}

/** The offsets at which a line is cut before a heading that is glued to its text, by line. */
function gluedCuts({ text, ends }: Lines): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, readonly number[]>();
  for (const word of ['Vraag', 'Antwoord']) {
    let line = 0;
    for (let start = text.indexOf(word, 1); start !== -1; start = text.indexOf(word, start + word.length)) {
      // Nearly all stand at the beginning of a line.
      if (text.charCodeAt(start - 1) === lineFeed || !gluedTo.test(text.charAt(start - 1))) continue;
      while ((ends[line] as number) < start) line++;
      if (gluedHeading.test(text.slice(start, ends[line]).trimEnd())) cuts.set(line, [start]);
    }
  }
  return cuts;
}

function withCuts({ text, ...whole }: Lines, cuts: ReadonlyMap<number, readonly number[]>): Lines {
  let count = whole.starts.length;
  for (const inside of cuts.values()) count += inside.length;
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  const [lines, characters] = [new Int32Array(count), new Int32Array(count)];
  let row = 0;
  for (let line = 0; line < whole.starts.length; line++) {
    const first = whole.starts[line] as number;
    const inside = cuts.get(line) ?? [];
    for (let index = 0; index <= inside.length; index++, row++) {
      const start = index === 0 ? first : (inside[index - 1] as number);
      starts[row] = start;
      ends[row] = inside[index] ?? (whole.ends[line] as number);
      lines[row] = line;
      characters[row] = start - first;
    }
  }
  return { text, starts, ends, lines, characters };
}
