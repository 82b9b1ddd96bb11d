import type { FrontMatter, FrontMatterField, FrontMatterName } from '../structure';
import { type Passage, passageOf } from '../text/passage';
import {
  endOfRow,
  filled,
  kindOf,
  linesOfStretch,
  type Rows,
  type Stretch,
  spanIn,
  startOfRow,
  textOfRow,
} from '../text/rows';
import { withSingleBlanks } from '../text/singleBlanks';
import { type FrontMatterForm, frontMatterForms, type Span } from './frontMatterForms';
import { months } from './months';

export const namesDocument =
  /^\W*(?:(?:Antwoord|Antwoorden|Beantwoording|Vragen|Mededeling)\s.{0,80}(?:van|op|over)\s|LIJST VAN VRAGEN)/;

// A letter may have pages before its first question; who asks and who answers is said near the questions or on top.
const longestFrontMatter = 20_000;

/** Reads what stands before the first question; `undefined` when nothing does. */
export function readFrontMatter(rows: Rows, front: Stretch): FrontMatter | undefined {
  const range = spanIn(rows, front, filled);
  if (range === undefined) return undefined;
  const passage = passageOf(linesOfStretch(rows, lastOf(rows, front)));
  const text = passage.text.slice(-longestFrontMatter);
  const skipped = passage.text.length - text.length;
  const fields: FrontMatterField[] = [];
  for (const form of frontMatterForms) {
    if (fields.some(({ name }) => name === form.name)) continue;
    const field = fieldOf(form, text, skipped, passage);
    if (field !== undefined) fields.push(field);
  }
  return {
    range,
    title: capitalised(fieldValue(fields, 'subject') ?? titleOf(rows, front)),
    fields,
    days: daysBetween(fieldValue(fields, 'submitted'), fieldValue(fields, 'answered')),
  };
}

/** The last rows of front matter that has some, down to the last one that is filled: as many as are read. */
function lastOf(rows: Rows, { first, end: below }: Stretch): Stretch {
  let end = below;
  while (kindOf(rows, end - 1) === 'blank') end--;
  let top = end;
  for (let length = 0; top > first && length <= longestFrontMatter; top--) {
    length += endOfRow(rows, top - 1) - startOfRow(rows, top - 1) + 1;
  }
  return { first: top, start: startOfRow(rows, top), end };
}

function fieldValue(fields: readonly FrontMatterField[], name: FrontMatterName): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

function daysBetween(first: string | undefined, last: string | undefined): number | undefined {
  const [start, end] = [first, last].map((text) => {
    const [day, month = '', year] = text?.split(' ') ?? [];
    return months.includes(month) ? Date.UTC(Number(year), months.indexOf(month), Number(day)) : Number.NaN;
  }) as [number, number];
  const days = Math.round((end - start) / 86_400_000);
  return days >= 0 ? days : undefined;
}

// How much of the text behind the words that say it is looked at for a value, in characters.
const longestLook = 1500;

function fieldOf(
  { name, sign, before, value }: FrontMatterForm,
  text: string,
  skipped: number,
  passage: Passage,
): FrontMatterField | undefined {
  if (!text.includes(sign)) return undefined;
  for (const { index, 0: words } of text.matchAll(before)) {
    const from = index + words.length;
    const behind = text.slice(from, from + longestLook);
    const span = typeof value === 'function' ? value(behind) : spanOf(value.exec(behind)?.[0]);
    if (span === undefined) continue;
    const [start, end] = span;
    const written = onOneLine(behind.slice(start, end));
    if (written === '') return undefined;
    return { name, value: written, range: passage.rangeAt(skipped + from + start, skipped + from + end) };
  }
  return undefined;
}

function spanOf(beginning: string | undefined): Span | undefined {
  return beginning === undefined ? undefined : [0, beginning.trimEnd().length];
}

/**
 * The line that names what the document is, or else the first with words that not every such document begins with, if
 * it stands above the salutation of a letter.
 */
function titleOf(rows: Rows, front: Stretch): string | undefined {
  const isWorded = (row: number) => {
    const text = textOfRow(rows, row);
    return kindOf(rows, row) === 'text' && hasWords(text) && !isStandardTitle(text);
  };
  let first: number | undefined;
  let isInLetter = false;
  for (let row = front.first; row < front.end; row++) {
    const text = textOfRow(rows, row);
    const isName = namesDocument.test(text);
    isInLetter ||= salutation.test(text);
    if (((first !== undefined || isInLetter) && !isName) || !isWorded(row)) continue;
    if (isName) return onOneLine(wholeTitle(rows, row, front.end));
    first = row;
  }
  return first === undefined ? undefined : onOneLine(wholeTitle(rows, first, front.end));
}

/** Whether three letters stand together twice in a text. */
function hasWords(text: string): boolean {
  let count = 0;
  // A class of all letters takes long to make ready; these are those of Dutch and its neighbours.
  for (const [word] of text.matchAll(/[A-Za-zÀ-ÖØ-öø-ÿ]+/g)) {
    count += Math.floor(word.slice(0, 12).length / 3);
    if (count > 1) return true;
  }
  return false;
}

// The most lines that one title takes.
const longestTitle = 4;

/** A title goes on where a line leaves a bracket open, or where the next line goes on in lower case. */
function wholeTitle(rows: Rows, first: number, end: number): string {
  let title = textOfRow(rows, first);
  for (let row = first + 1; row < Math.min(end, first + longestTitle); row++) {
    const text = textOfRow(rows, row);
    const isOpen = title.split('(').length > title.split(')').length;
    if (kindOf(rows, row) !== 'text' || !(isOpen || /^\s*[a-zß-ɏ]/.test(text))) break;
    title += `\n${text}`;
  }
  return title;
}

// What stands in the title of every document of its kind, and what such a line begins with.
const standardWords = /Tweede Kamer der Staten|Aanhangsel van de Handelingen|Vragen gesteld door de leden/;
const standardBeginning =
  /^\W*(?:\((?:ingezonden|ontvangen)|Vergaderjaar|regering gegeven|(?:Aan )?[Dd]e [Vv]oorzitter(?: van de (?:Tweede|Eerste) Kamer|\s*$)|Postbus \d|\d{4} ?[A-Z]{2} |Datum[:\s]|(?:Ons|Uw) kenmerk)/;

// "Geachte voorzitter," begins what is said to a reader, and names nothing.
const salutation = /^\W*(?:(?:Zeer )?[Gg]eachte\s|(?:Beste|Mijnheer|Meneer|Mevrouw)\s.{1,60},\s*$)/;

function isStandardTitle(text: string): boolean {
  return standardWords.test(text) || standardBeginning.test(text);
}

function capitalised(title: string | undefined): string | undefined {
  return title?.replace(/^[a-zß-ɏ]/, (letter) => letter.toUpperCase());
}

/** A text without what makes a title or bold words of it in Markdown. */
function onOneLine(text: string): string {
  const words = text.replace(/^\s*#{1,6}\s/, '').replace(/[*_]/g, '');
  return withSingleBlanks(words.replace(/\|/g, ' ')).trim();
}
