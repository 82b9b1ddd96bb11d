import type { Writing } from '../structure';
import { firstWords, withWords } from '../text/firstWords';
import {
  codes,
  endOfRow,
  endOfStretch,
  firstCharacter,
  isLetter,
  kindIn,
  type Rows,
  type Stretch,
  startIn,
  written,
} from '../text/rows';
import { hasSignOfDelay, isDelayAnswer, longestDelay, mayBeDelayAnswer } from './delayAnswer';
import {
  hasEmptyLabels,
  isPlaceholder,
  mayAnswer,
  namesDepartments,
  opensWithWhat,
  withoutAddressee,
} from './placeholderForms';

/** Longer than any placeholder with what may stand around it, in characters. */
const longestForm = 60;

// What has still to come may be told at any length: "PM: ProRail levert de cijfers aan", "PM (cijfers volgen)", "pm
// JenV – aantallen". A sentence that goes on behind a bracket, or behind a second dash, says what is called so: "PM
// (particulate matter) is fijnstof", "PM – pro memorie – betekent".
const opensWithSign =
  /^(?:PM|P\.M\.|pm)(?: [A-Z][A-Za-z]{0,5}[A-Z][a-z]?)?\s*(?:[:–-]\s(?!(?:[^\s–-]+\s){1,5}[–-]\s(?:betekent|staat|is|wil|houdt)\s)|[([](?![^)\]]*[)\]],? [a-zà-ÿ]))/;
// On a line of its own the sign stands above what is written so far.
const signAlone = /[\s[({<*_]*(?:PM|P\.M\.)[\])}>*_:.]*[ \t]*(?=[\r\n])/y;

// A remark to who writes the answer: all of it in square brackets, or to somebody: "[input BZK]", "@Karin: klopt dit?"
const remark =
  /^[*_]{0,3}(?:\[(?=[A-Za-zÀ-ɏ@])[^[\]]+\][\s.;*_]*)+$|^@[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?:: [^.!?]+[.!?]?|,? [^.!?]+\?|,? graag [^.!?]+\.?)$/;
const opensRemark = /^[*_]{0,3}[[@]/;

// What has to come, or from whom, and nothing else: a published document puts much in brackets that is an answer, as a
// caption, a source or the number of a document.
const whatComes: readonly RegExp[] = [
  /^(?:(?:[Nn]og|[Gg]raag|[Ss]vp|[Ss]\.v\.p\.|[Hh]ier|[Cc]ijfers|[Aa]antallen|[Bb]edragen) (?:[^\s.]+ ){0,5})?(?:[Aa]fstemmen|[Aa]anvullen|[Ii]nvullen|[Ii]nvoegen|[Tt]oevoegen|[Uu]itzoeken|[Nn]avragen|[Nn]alopen|[Nn]agaan|[Cc]hecken|[Cc]ontroleren)(?: (?:met|bij|door) [^.]{2,40})?$/,
  /^(?:[Ii]nput|[Tt]ekst)(?: van)?(?: (?:het|de))?(?: [A-Z]{2}[A-Za-z]{0,4}| [A-Z][a-z]{1,3}[A-Z])+(?:: [^.]+)?$/,
  /^(?:[Ii]n afwachting van|[Ww]acht(?:en)?(?: nog)? op) (?!(?:.* )?(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|zal|zullen|gaat|ben|heb|blijft|blijven|geldt|gelden|staat|staan|ligt|liggen|neemt|nemen|doet|doen|ik|wij)(?: |$))/,
  /^[Oo]pmerking (?:van )?[A-Z]{2}[A-Za-z]{0,4}: /,
  /^@[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?:$|[:,]? )/,
  /^(?:BEDRAG|BEDRAGEN|AANTAL|AANTALLEN|CIJFERS?|DATUM|PERCENTAGE)$/,
];
const inBrackets = /\[([^[\]]+)\]/g;

/** Longer than any remark, in characters: what is longer may be a text that is only not agreed on yet. */
const longestRemark = 200;

const word = /[a-z\d]/i;

/** How far the answer is written that stands in some rows. "PM" only holds its place; a short one like "Ja." is one. */
export function writingIn(rows: Rows, stretch: Stretch): Writing {
  const text = beginningIn(rows, stretch, longestForm + 1);
  if (text === '') return 'empty';
  if (text.startsWith('@') && hasTextBelow(rows, stretch)) return 'text';
  if (!word.test(text) && hasOnlySigns(beginningIn(rows, stretch, Number.POSITIVE_INFINITY))) return 'placeholder';
  const isLong = text.length > longestForm;
  // Of a long text only the beginning counts, before which seldom a mark stands.
  const words = isLong && isLetter(text.charCodeAt(0)) ? text : withoutMarks(text);
  if ((words.startsWith('P') || words.startsWith('pm')) && holdsPlace(rows, stretch, words)) return 'placeholder';
  if (!isLong && (isPlaceholder(words) || hasEmptyLabels(text))) return mayAnswer(text) ? 'text' : 'placeholder';
  if (isLong ? mayBeDelayAnswer(words) && isDelay(rows, stretch) : isDelayAnswer(words)) return 'delay';
  return opensRemark.test(text) && isRemark(rows, stretch) ? 'placeholder' : 'text';
}

/** Whether a text is dots, dashes or question marks, and no word: "…", "[...]", "-", "???". */
function hasOnlySigns(text: string): boolean {
  // What knows all signs takes long to make ready: here it is made where it is asked.
  return /^[\p{P}\p{S}\s]+$/u.test(text);
}

/** Whether an answer begins with the sign that it has still to come, given its first words. */
function holdsPlace(rows: Rows, stretch: Stretch, words: string): boolean {
  signAlone.lastIndex = stretch.start;
  if (opensWithSign.test(words) || signAlone.test(rows.text)) return true;
  if (!opensWithWhat(words)) return false;
  // A long one that ends with a full stop may be a sentence of which the verb is not known.
  const text = beginningIn(rows, stretch, longestRemark + 1);
  return text.length <= longestRemark && !text.endsWith('.') && opensWithWhat(withoutMarks(text));
}

/**
 * Whether a text stands below the first line of some rows: in a paragraph of its own, or where a line begins with a
 * capital.
 */
function hasTextBelow(rows: Rows, stretch: Stretch): boolean {
  let hasBegun = false;
  let isApart = false;
  for (let row = stretch.first; row < stretch.end; row++) {
    const kind = kindIn(rows, stretch, row);
    if ((kind & written) === 0) isApart ||= hasBegun && kind === codes.blank;
    else if (hasBegun && (isApart || /^[A-ZÀ-ÖØ-Þ]/.test(firstCharacter(rows, row)))) return true;
    else hasBegun = true;
  }
  return false;
}

/** Whether all that is written in some rows is a remark to who writes the answer. */
function isRemark(rows: Rows, stretch: Stretch): boolean {
  const text = beginningIn(rows, stretch, longestRemark + 1);
  if (text.length > longestRemark || !remark.test(text)) return false;
  return [...text.matchAll(inBrackets)].every(([, words = '']) => saysWhatComes(words));
}

/** Whether words between brackets say what has to come, or from whom, and nothing else: `input BZK`, `NOG CHECKEN`. */
export function saysWhatComes(words: string): boolean {
  return isRequest(words) || (!/[a-zß-ɏ]/.test(words) && isRequest(words.toLowerCase()));
}

function isRequest(words: string): boolean {
  const request = withoutAddressee(words);
  return (
    isPlaceholder(request) ||
    namesDepartments(request) ||
    [opensWithSign, ...whatComes].some((form) => form.test(request))
  );
}

/** Whether all that is written in some rows puts the answer off; most answers are too long for that. */
function isDelay(rows: Rows, stretch: Stretch): boolean {
  const end = endOfStretch(rows, stretch);
  // Where the lines of a page are cut or indented, a text is longer than on one line.
  if (end - stretch.start > 2 * longestDelay || !hasSignOfDelay(rows.text.slice(stretch.start, end))) return false;
  const text = beginningIn(rows, stretch, longestDelay + 1);
  return text.length <= longestDelay && isDelayAnswer(withoutMarks(text));
}

/** A text without the brackets around it and the marks behind it. */
export function withoutMarks(text: string): string {
  return /[^\s[({<“„‘"'*_](?:.*[^\s\])}>”’"'*_.:;])?/.exec(text)?.[0] ?? '';
}

/** The first words of what is written in some rows, on one line: at least so many characters, or all. */
export function beginningIn(rows: Rows, stretch: Stretch, length: number): string {
  let beginning = '';
  for (let row = stretch.first; row < stretch.end && beginning.length <= length; row++) {
    if ((kindIn(rows, stretch, row) & written) === 0) continue;
    const start = startIn(rows, stretch, row);
    const words = firstWords(rows.text, start, endOfRow(rows, row), length - beginning.length);
    beginning = withWords(beginning, words);
  }
  return beginning;
}
