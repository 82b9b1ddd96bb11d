import { headingOf } from './headings';
import type { Rows } from './rows';

/** Where the rows of a text begin and end, before anything is known of what they are. */
export interface Cuts extends Omit<Rows, 'kinds'> {
  /** The text stands on a few very long lines, which were cut at the headings inside them. */
  readonly isFlat: boolean;
}

// Longer than any paragraph of a question, shorter than a page.
const longLine = 1000;
// Headings inside running text: a capital, a number, and a sentence behind it.
const inlineQuestion =
  /(?<=[\s\d])Vraag\s+[.,]?\d{1,3}(?:\s?[a-hA-H](?=\s))?(?:(?:[,\s]+(?:en\s+)?|\s*t\/m\s*|\s?[-–]\s?)\d{1,3})*[.:]?\s+(?=[\p{Lu}«“‘"'])/gu;
const inlineAnswer =
  /(?<=[\s\d])Antwoord(?:(?:en)?\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[^:.?]{0,60}(?::|\s(?=\p{Lu}))|(?<=[.?!:»”’"')\]*\d]\s{1,20}Antwoord):?\s+(?=[\p{Lu}«“‘"']))/gu;
// A heading that is glued to what stands before it, mostly a page number, at the end of a line.
const gluedWord = /[\d?.!»”)](?:Vraag|Antwoord)/g;
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
  const starts = [0];
  const ends: number[] = [];
  let feed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (feed !== -1 || carriageReturn !== -1) {
    const end = carriageReturn === -1 || (feed !== -1 && feed < carriageReturn) ? feed : carriageReturn;
    const start = end === carriageReturn && feed === end + 1 ? end + 2 : end + 1;
    ends.push(end);
    starts.push(start);
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
  }
  ends.push(text.length);
  return { text, starts, ends, lines: starts.map((_, line) => line), characters: starts.map(() => 0) };
}

function standsOnLongLines({ text, starts, ends }: Lines): boolean {
  const textOf = (line: number) => text.slice(starts[line], ends[line]);
  let inline = 0;
  for (let line = 0; line < starts.length; line++) {
    if ((ends[line] as number) - (starts[line] as number) <= longLine) continue;
    inline += textOf(line).match(inlineQuestion)?.length ?? 0;
  }
  return inline > 0 && inline > starts.filter((_, line) => headingOf(textOf(line))?.kind === 'question').length;
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
  return new Map(
    starts.map((start, line) => [line, cutsIn(text.slice(start, ends[line])).map((cut) => start + cut)] as const),
  );
}

/** The offsets at which a line is cut before a heading that is glued to its text, by line. */
function gluedCuts({ text, ends }: Lines): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, readonly number[]>();
  let line = 0;
  for (const { index } of text.matchAll(gluedWord)) {
    const start = index + 1;
    while ((ends[line] as number) < start) line++;
    if (gluedHeading.test(text.slice(start, ends[line]).trimEnd())) cuts.set(line, [start]);
  }
  return cuts;
}

function withCuts({ text, ...whole }: Lines, cuts: ReadonlyMap<number, readonly number[]>): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const characters: number[] = [];
  for (const [line, first] of whole.starts.entries()) {
    const inside = cuts.get(line) ?? [];
    for (const [index, start] of [first, ...inside].entries()) {
      starts.push(start);
      ends.push(inside[index] ?? (whole.ends[line] as number));
      lines.push(line);
      characters.push(start - first);
    }
  }
  return { text, starts, ends, lines, characters };
}
