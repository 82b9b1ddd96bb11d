import { headingWithoutCharacters } from '../headings/heading';
import { isAnswerHeading, isQuestionHeading } from '../scan/scan';
import {
  codes,
  firstCharacter,
  kindIn,
  kindOf,
  lastIn,
  type Rows,
  type Stretch,
  startOfRow,
  textOfRow,
} from '../text/rows';
import type { HeadedSection } from './sections';

/**
 * The sections of a set, in which what closes the letter is no part of the last question or answer:
 *
 *     Antwoord 2
 *     Ja.
 *     ·
 *     Hoogachtend,              ┐
 *     De minister van Defensie, │ closing
 *     R. Brekelmans             ┘
 *
 * A closing line begins it, or who signs, where nothing but short lines follow, or the title of an annex (*bijlage*);
 * so does the word `Bijlage` alone. No other section is looked at, and what may be the answer itself is no closing.
 */
export function withClosing(rows: Rows, sections: readonly HeadedSection[]): readonly HeadedSection[] {
  const index = sections.findLastIndex((section) => isQuestionHeading(section) || isAnswerHeading(section));
  const last = sections[index];
  const row = last && startOfClosing(rows, last.content);
  if (last === undefined || row === undefined) return sections;
  const { content } = last;
  const below = { first: row, start: startOfRow(rows, row), end: content.end };
  return [
    ...sections.slice(0, index),
    { ...last, content: { ...content, end: row } },
    { row, heading: headingWithoutCharacters('closing', textOfRow(rows, row)), numbers: [], content: below },
    ...sections.slice(index + 1),
  ];
}

/** A signature, what stands below it, or the heading `Bijlage` without one; annexes that only have a title are text. */
function startOfClosing(rows: Rows, content: Stretch): number | undefined {
  for (const end of [...annexes(rows, content), content.end]) {
    const row = startOfSignature(rows, { ...content, end });
    if (row !== undefined) return row;
    if (end < content.end && isAnnexAlone(rows, content, end)) return end;
  }
  return undefined;
}

/** The rows with the title of an annex. */
function annexes(rows: Rows, content: Stretch): readonly number[] {
  const found: number[] = [];
  for (let row = content.first; row < content.end; row++) {
    if (!annexSigns.includes(firstCharacter(rows, row)) || kindOf(rows, row) !== 'text') continue;
    if (annexTitle.test(lineOf(rows, row)) && standsApart(rows, content, row)) found.push(row);
  }
  return found;
}

/** Whether a row is nothing but the word for an annex, apart from what stands above it, and something stands below. */
function isAnnexAlone(rows: Rows, content: Stretch, row: number): boolean {
  if (!annexAlone.test(lineOf(rows, row)) || lastIn(rows, { ...content, first: row + 1 }, codes.text) === undefined)
    return false;
  return kindIn(rows, content, row - 1) !== codes.text;
}

/** The topmost row of those that sign, at the end of a section. */
function startOfSignature(rows: Rows, content: Stretch): number | undefined {
  let top: number | undefined;
  // With who signs stand names alone; below a closing line also for whom he signs, and where he works.
  let isSigned = true;
  let below: number | undefined;
  let row = lastIn(rows, content, codes.text);
  // What stands behind a heading on its line is the beginning of a text.
  for (let count = 0; row !== undefined && kindOf(rows, row) === 'text' && count < mostLines; count++) {
    const line = lineOf(rows, row);
    const above = lastIn(rows, { ...content, end: row }, codes.text);
    if (closingLine.test(line)) return isQuoted(rows, content, row) ? undefined : row;
    const isMark = signature.test(line);
    if (line.length > longestLine || (/[.?!:;]$/.test(line) && !isMark)) break;
    if (isSigned && (isMark || (signatory.test(line) && isSignatory(rows, row, below, count)))) top = row;
    else if (!isName(line)) isSigned = false;
    below = row;
    row = above;
  }
  if (top === undefined || isQuoted(rows, content, top) || !standsApart(rows, content, top)) return undefined;
  return isOwnText(rows, content, top) ? undefined : top;
}

/** Whether a minister signs in a row: a comma ends it, or his name stands below, and is no further item of a list. */
function isSignatory(rows: Rows, row: number, below: number | undefined, count: number): boolean {
  if (lineOf(rows, row).endsWith(',')) return true;
  if (below === undefined) return false;
  const name = lineOf(rows, below);
  return isName(name) && (initials.test(name) || (count === 1 && below > row + 1));
}

/** Whether who signs is all that is written, and so may be what was asked for. */
function isOwnText(rows: Rows, content: Stretch, row: number): boolean {
  if (lastIn(rows, { ...content, end: row }, codes.text) !== undefined) return false;
  const line = lineOf(rows, row);
  return !signature.test(line) && !(line.endsWith(',') && kindOf(rows, row - 1) === 'blank');
}

/** Whether a row closes a letter that a text quotes: behind a colon or an opening mark, or below its salutation. */
function isQuoted(rows: Rows, content: Stretch, row: number): boolean {
  const start = startOfRow(rows, row);
  const above = rows.text.slice(Math.max(content.start, start - longestLetter), start);
  const isOpen = ([open, close]: readonly [string, string]) => above.lastIndexOf(open) > above.lastIndexOf(close);
  return /:\s*$/.test(above.slice(-40)) || quotes.some(isOpen) || opensQuote.test(above) || salutation.test(above);
}

// A longer line is none of a closing, in characters, and more lines are no signature.
const longestLine = 120;
const mostLines = 15;

// How far above its closing a quoted letter may begin, in characters.
const longestLetter = 4000;

const annexSigns = [...'BI#*_'];
// The last chapter of a written consultation lists its papers.
const annexAlone = /^(?:Bijlagen?|BIJLAGEN?|Bijlage\(n\)|I{2,3}\.?\s+Volledige agenda)$/;
const annexTitle =
  /^I{2,3}\.?\s+Volledige agenda$|^(?:Bijlage\(n\)|Bijlagen?|BIJLAGEN?)(?:\s(?:\d{1,2}|[A-Z]{1,4}))?(?:$|:\s*|\.\s|\s[-–—]\s|(?<=\d)\s(?=[A-Z])).{0,100}(?<![.?!;,])$/;
const closingLine =
  /^(?:hoogachtend|met (?:de meeste |bijzondere )?hoogachting|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?)(?:[,.]|$)/i;
const signatory =
  /^(?:Mede namens de|Namens de|De|DE) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)(?:-[Pp]resident)?(?:,| van | voor | VAN | VOOR )/;
const signature = /^(?:[([](?:handtekening|(?:was )?getekend|w\.g\.)[)\]]|w\.g\.(?: .*)?|namens deze[:,]?)$/i;
const initials = /\b[A-ZÀ-ÞĀ-ɏ]\./;
const salutation = /^[\s*_]{0,9}(?:Geachte|Beste) /m;
const opensQuote = /(?:^|\s)"[^\s"][^"]*$/;
const quotes = [
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
] as const;

/** A name with its initials, its titles and what stands between: `drs. E. van der Burg`; not `De Nederlandsche Bank`. */
function isName(line: string): boolean {
  const words = line.split(/\s+/);
  if (/^(?:De|Het|Een) /.test(line)) return false;
  return words.length <= 8 && words.every((word) => wordOfName.test(word)) && /[A-ZÀ-ÞĀ-ɏ]/.test(line);
}

const wordOfName =
  /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]*|van|von|den?|der|het|ten?|ter|la|le|el|al|['’]t|(?:mr|drs?|ir|ing|prof)\.)$/;

/** Whether a row begins something new: a sentence or a list above it does not go on in it. */
function standsApart(rows: Rows, content: Stretch, row: number): boolean {
  const above = lastIn(rows, { ...content, end: row }, codes.text);
  if (above === undefined) return true;
  const line = lineOf(rows, above);
  if (signatory.test(line) || closingLine.test(line)) return true;
  return above < row - 1 ? !/[:;,]$/.test(line) : /[.?!)\]»”’"|]$/.test(line) || isName(line);
}

/** A row without the white space and the marks of Markdown around it. */
function lineOf(rows: Rows, row: number): string {
  return textOfRow(rows, row)
    .replace(/^[\s#*_]+/, '')
    .trimEnd()
    .replace(/(?<![*_])[*_]+$/, '');
}
