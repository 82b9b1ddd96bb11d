import type { Range } from 'vscode-languageserver-types';
import { cutAtWord } from '../features/text/excerpt';
import type { Messages } from '../messages';
import { namesDepartments } from '../parser/answers/placeholderForms';
import { saysWhatComes } from '../parser/answers/writing';
import { sectionAt } from '../parser/lookup';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import { compare } from '../parser/text/ranges';
import {
  endOfText,
  isLetter,
  kindOf,
  positionIn,
  type Rows,
  rowOfOffset,
  startOfText,
  textOfRow,
} from '../parser/text/rows';
import type { Finding } from './rule';

/**
 * Answers with a text of which a part has still to come: "PM" or "n.t.b." on a line of its own, below the end of a
 * sentence. What is less certain is told of for information: behind the letter or the dash of a list, where it may be
 * an amount that is not known; a note between square brackets, as in "Er zijn [PM cijfers FEZ] agenten" and "[input
 * BZK]"; an amount of letters, as in "€ XX miljoen"; and "NTB", which may be a name that is explained below it.
 */
export function findUnfinishedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const { rows } = structure;
  const findings: Finding[] = [];
  for (const { sign, mayBe, read } of signs) {
    for (let place = rows.text.indexOf(sign); place !== -1; place = rows.text.indexOf(sign, place + sign.length)) {
      if (mayBe !== undefined && !mayBe(rows.text, place)) continue;
      const row = rowOfOffset(rows, place);
      const gap = kindOf(rows, row) === 'text' ? read(rows, row, place) : undefined;
      const answer = gap && sectionAt(structure, gap.range.start);
      if (gap === undefined || answer === undefined || !('covers' in answer)) continue;
      const isInText = answer.writing === 'text' && compare(answer.body.start, gap.range.start) <= 0;
      if (!isInText || isOfWithdrawn(structure, answer)) continue;
      const { range, words, isCertain } = gap;
      const message = messages.unfinishedAnswer(answer.covers, words);
      findings.push(isCertain ? { range, message } : { range, message, atMost: 'information' });
    }
  }
  return findings.sort((one, other) => compare(one.range.start, other.range.start));
}

/** A place in a text where something has still to come. */
interface Gap {
  readonly range: Range;
  /** What stands there, as it is told. */
  readonly words: string;
  readonly isCertain: boolean;
}

/** What a gap is known by; it is read in a row of text at the place where its sign stands. */
interface GapSign {
  readonly sign: string;
  /** A first look at a place, for a sign that mostly is none. */
  readonly mayBe?: (text: string, place: number) => boolean;
  readonly read: (rows: Rows, row: number, place: number) => Gap | undefined;
}

const signs: readonly GapSign[] = [
  { sign: 'PM', read: (rows, row, place) => gapAlone(rows, row) ?? noteWithSign(rows, row, place) },
  // A sign that begins with a letter of most words takes more than ten times as long to find.
  { sign: '.t.b', read: gapAlone },
  { sign: 'NTB', read: gapAlone },
  { sign: '[', mayBe: mayBeNote, read: noteBehind },
  { sign: 'XX', mayBe: mayBeAmount, read: amountOfLetters },
  { sign: 'xx', mayBe: mayBeAmount, read: amountOfLetters },
];

const alone =
  /^\s*(?<label>(?:[a-h][.):]|[-–•*])\s+)?(?:[[(]|\*\*)?(?<words>PM|n\.t\.b(?=\.)|NTB)(?:[\])]|\*\*)?[.:]?\s*$/;

// "3 mln." is an amount, and may stand in a table, as may "Opleiding e.d."
const endsSentence = /(?<!\b(?:mln|mld|ca|nr|e\.d|etc|e\.a|c\.q|c\.s|jr|st|excl|incl|max|min))[.?!]["”’»]?\s*$/;

/**
 * The gap of a row that has nothing but the sign, behind the letter of a list that is not one of abbreviations, or below
 * the end of a sentence, where no line goes on right below it as in a table.
 */
function gapAlone(rows: Rows, row: number): Gap | undefined {
  const { label, words } = alone.exec(textOfRow(rows, row))?.groups ?? {};
  if (words === undefined) return undefined;
  const range = { start: startOfText(rows, row), end: endOfText(rows, row) };
  if (label !== undefined) return isAmongAbbreviations(rows, row) ? undefined : { range, words, isCertain: false };
  return isBelowSentence(rows, row) ? { range, words, isCertain: words !== 'NTB' } : undefined;
}

/** How many rows above and below a place in a list may show that it is one of abbreviations. */
const nearby = 4;
const abbreviation = /^\s*(?:[a-h][.):]|[-–•*])\s+(?!(?:PM|NTB|JA|NEE|NVT)\b)[A-Z]{2,8}[.;,]?\s*$/;

/** Whether a row stands in a list of words in capitals, as in "• AFM", "• PM", "• NTB". */
function isAmongAbbreviations(rows: Rows, row: number): boolean {
  for (let near = row - nearby; near <= row + nearby; near++)
    if (kindOf(rows, near) === 'text' && abbreviation.test(textOfRow(rows, near))) return true;
  return false;
}

function isBelowSentence(rows: Rows, row: number): boolean {
  if (textOfRow(rows, row + 1).trim() !== '') return false;
  let above = row - 1;
  while (above >= 0 && kindOf(rows, above) !== 'text' && kindOf(rows, above) !== 'heading') above--;
  return endsSentence.test(textOfRow(rows, above));
}

// "[PM]", "[PM: cijfers FEZ]".
const withSign = /\[PM(?![A-Za-z\d])[^[\]\r\n]{0,200}\]/y;

/** The note between square brackets that begins with the sign at an offset, in one row. */
function noteWithSign(rows: Rows, row: number, place: number): Gap | undefined {
  withSign.lastIndex = place - 1;
  if (!withSign.test(rows.text) || isQuoted(rows.text, place)) return undefined;
  return gapBetween(rows, row, { start: place - 1, end: withSign.lastIndex, words: 'PM' });
}

/** Whether no mark of a footnote is meant. */
function mayBeNote(text: string, place: number): boolean {
  return isLetter(text.charCodeAt(place + 1)) || text.charAt(place + 1) === '@';
}

/** How much of a note is told, in characters. */
const longestWords = 60;

// A single small word is mostly one that was put into a quotation, and the letters of a ministry its abbreviation.
const inBrackets = /\[(?!PM(?![A-Za-z\d]))(?=[A-Z]{2,20}\]|[^[\]\r\n]{0,40}[ .])[A-Za-zÀ-ɏ@][^[\]\r\n]{1,200}\]/y;

/** The note between square brackets that begins at an offset and says what has to come. */
function noteBehind(rows: Rows, row: number, place: number): Gap | undefined {
  inBrackets.lastIndex = place;
  const [note] = inBrackets.exec(rows.text) ?? [];
  const inside = note?.slice(1, -1) ?? '';
  if (note === undefined || namesDepartments(inside) || !saysWhatComes(inside)) return undefined;
  if (isQuoted(rows.text, place)) return undefined;
  return gapBetween(rows, row, { start: place, end: place + note.length, words: cutAtWord(note, longestWords) });
}

/** How far above a note the quotation may begin in which it stands, in characters. */
const longestQuotation = 1000;

/** Whether a place stands in a quotation, as that of a motion: what is put in brackets there belongs to it. */
function isQuoted(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - longestQuotation), place);
  const lastOf = (marks: string) => Math.max(...Array.from(marks, (mark) => before.lastIndexOf(mark)));
  return lastOf('«“„') > lastOf('»”');
}

const amount =
  /(?<![A-Za-zÀ-ɏ\d])(?:€ ?(?:X{2,6}|x{2,6})(?![A-Za-zÀ-ɏ\d])(?: (?:miljoen|miljard|mln\b|mld\b))?|(?:X{2,6}|x{2,6}) ?(?:%|(?:miljoen|miljard|euro|procent)(?![A-Za-zÀ-ɏ])))/y;

const besideUnit = /[Xx]{2,6} ?[%mep]/y;

/** Whether the mark of the euro stands right before letters, or what may be a unit right behind them. */
function mayBeAmount(text: string, place: number): boolean {
  besideUnit.lastIndex = place;
  return text.charAt(place - 1) === '€' || text.charAt(place - 2) === '€' || besideUnit.test(text);
}

/** The amount of which letters hold the place, with its unit. */
function amountOfLetters(rows: Rows, row: number, place: number): Gap | undefined {
  for (const start of [place - 2, place - 1, place]) {
    amount.lastIndex = Math.max(0, start);
    const [words] = amount.exec(rows.text) ?? [];
    if (words !== undefined) return gapBetween(rows, row, { start, end: start + words.length, words });
  }
  return undefined;
}

function gapBetween(
  rows: Rows,
  row: number,
  { start, end, words }: { readonly start: number; readonly end: number; readonly words: string },
): Gap {
  return { range: { start: positionIn(rows, row, start), end: positionIn(rows, row, end) }, words, isCertain: false };
}
