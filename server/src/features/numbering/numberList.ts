import type { Range, TextEdit } from 'vscode-languageserver-types';
import { joinNumbers } from '../../messages';
import { wholeTextOf } from '../../parser/lookup';
import { compareNumbers, isSpan, readHeadingNumbers } from '../../parser/numbers/numbers';
import type { NumberMark, Structure } from '../../parser/structure';
import { isInside, isSame } from '../../parser/text/ranges';

/** A number in a list, and the number that takes its place. */
export interface RenumberedMark extends NumberMark {
  readonly next: string;
}

/** A number that is written by itself, or a span: its ends with the numbers that it leaves out. */
type Item = readonly [RenumberedMark, ...RenumberedMark[]];

/** What stands around an item in its list. */
interface Surroundings {
  readonly above: RenumberedMark | undefined;
  readonly isLast: boolean;
  /** A span above it is written out. */
  readonly isBehindCut: boolean;
  readonly textAt: TextAt;
}

/** The text in a range of the document. */
type TextAt = (range: Range) => string;

/**
 * The changes that put other numbers in the places of those that one heading or reference names. A span stays one
 * where its new numbers are a row, and is written out where they are not:
 *
 *     Antwoord op vraag 2 t/m 4 en 6
 *     Antwoord op vraag 2, 3, 9 en 6   ← 9 in the place of 4
 *
 * Behind such a span the word is not said again: of "de vragen 3 t/m 5 en vraag 8" comes "de vragen 4, 5, 8 en 30".
 */
export function editNumberList(structure: Structure, marks: readonly RenumberedMark[]): readonly TextEdit[] {
  if (marks.every(({ number, next }) => number === next)) return [];
  const textAt: TextAt = (range) => wholeTextOf(structure, range);
  const items = itemsOf(marks, textAt);
  const cut = items.findIndex((item) => !saysRow(item));
  return items.flatMap((item, index) => {
    const above = items[index - 1]?.at(-1);
    const isBehindCut = cut !== -1 && index > cut;
    const surroundings = { above, isLast: index === items.length - 1, isBehindCut, textAt };
    const written = saysRow(item) ? rewrite(item, surroundings) : [writeOut(item, surroundings)];
    return [...separate(item, surroundings), ...written];
  });
}

/** Whether only a span implies a number, as "2 t/m 4" does 3: its characters are those of the numbers around it. */
export function isImplied(mark: NumberMark, marks: readonly NumberMark[]): boolean {
  return marks.some(({ range }) => isInside(range, mark.range) && !isSame(range, mark.range));
}

function itemsOf(marks: readonly RenumberedMark[], textAt: TextAt): readonly Item[] {
  const items: [RenumberedMark, ...RenumberedMark[]][] = [];
  let written: RenumberedMark | undefined;
  for (const mark of marks) {
    const item = items.at(-1);
    if (item === undefined || written === undefined) items.push([mark]);
    else if (isImplied(mark, marks)) item.push(mark);
    else if (isSpan(textAt({ start: written.range.end, end: mark.range.start }))) item.push(mark);
    else items.push([mark]);
    if (!isImplied(mark, marks)) written = mark;
  }
  return items;
}

/** Whether a number stands alone, or the new ends of a span say all its new numbers. */
function saysRow(item: Item): boolean {
  const [first, ...others] = item.map(({ next }) => next);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return true;
  const said = readHeadingNumbers(`${first} t/m ${last}`, 0)?.numbers.map(({ number }) => number);
  return compareNumbers(first, last) < 0 && said?.join() === [first, ...others].join();
}

/** The new numbers in the places of those that are written. */
function rewrite(item: Item, { above, textAt }: Surroundings): readonly TextEdit[] {
  const written = item.filter((mark) => !isImplied(mark, item));
  return written.flatMap((mark, index) => {
    const before = textAt(mark.range);
    const newText = rewritten(before, mark, written[index - 1] ?? above);
    return newText === before ? [] : [{ range: mark.range, newText }];
  });
}

/**
 * A number as it was written before: "3 A" becomes "4 A", and the "b" of "3a en b" stays that. Where a number has no
 * characters, as that of a question without a heading, it gets none.
 */
function rewritten(text: string, { next }: RenumberedMark, previous: RenumberedMark | undefined): string {
  if (text === '') return '';
  const [whole = '', letter = ''] = next.split(/(?=[a-h])/);
  const written = /[a-h]$/i.exec(text)?.[0] ?? '';
  if (written.toLowerCase() !== letter) return next;
  if (/\d/.test(text)) return text.replace(/\d+(?:\.\d+)?/, whole);
  return /^\d+(?=[a-h]$)/.exec(previous?.next ?? '')?.[0] === whole ? text : next;
}

/** The numbers of a span with commas between them, and with "en" before the last where the list ends there. */
function writeOut(item: Item, { isLast }: Surroundings): TextEdit {
  const range = { start: item[0].range.start, end: (item.at(-1) ?? item[0]).range.end };
  const numbers = item.map(({ next }) => next);
  return { range, newText: isLast ? joinNumbers(numbers, 'nl') : numbers.join(', ') };
}

/** What stands before an item of a list: no word again behind a span that is written out, and "en" in one place. */
function separate(item: Item, { above, isLast, isBehindCut, textAt }: Surroundings): readonly TextEdit[] {
  if (above === undefined) return [];
  const range = { start: above.range.end, end: item[0].range.start };
  const before = textAt(range);
  const wordless = isBehindCut ? before.replace(wordAgain, '$1') : before;
  const newText = isLast && /^\s+en\s+$/.test(wordless) && !saysRow(item) ? ', ' : wordless;
  return newText === before ? [] : [{ range, newText }];
}

const wordAgain = /^((?:,\s*|\s+)(?:en\s+)?)(?:de\s+)?vra(?:ag|gen)\s+$/i;
