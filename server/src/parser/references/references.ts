import type { NumberReader } from '../numbers/numberReader';
import { type NumberInText, readNumbers } from '../numbers/numbers';
import type { Reference } from '../structure';
import { countWhile } from '../text/countWhile';
import { type Passage, passageOf } from '../text/passage';
import {
  codes,
  endOfRow,
  endOfStretch,
  isLetter,
  linesOfStretch,
  offsetIn,
  type Rows,
  type Stretch,
  skipBlanksBack,
  startOfRow,
} from '../text/rows';
import { saysAbout, saysElsewhere, speaksOfOthers } from './otherDocument';
import { isQuotedFromElsewhere } from './quotedReference';
import { endOfReferring } from './referring';

/** How a text refers to a question or an answer: the words up to the numbers, and what they point at. */
interface ReferenceForm {
  readonly example: string;
  readonly words: RegExp;
  readonly target: Reference['target'];
}

export const referenceForms: readonly ReferenceForm[] = [
  {
    example: 'het antwoord op de vragen 6 en 7',
    words:
      /\b(?:(?:concept)?antwoord(?:en)?|(?:concept)?beantwoording|antw\.)\s+(?:(?:op|bij|van|onder|aan)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'answer',
  },
  {
    example: 'zie vraag 3',
    words:
      /\b(?:zie|idem(?:\s+als)?)\s+(?:ook\s+)?(?:onder\s+|bij\s+)?vra(?:ag|gen)\s+(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'answer',
  },
  {
    example: 'zoals bedoeld in vraag 9',
    words: /\bvra(?:ag|gen)\s+(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'question',
  },
];

/** Whether the words behind a number say that it counts something, or is a date: "op vraag 3 mei". */
export function isCount(behind: string): boolean {
  return notANumber.test(behind);
}

const notANumber =
  /^\s*(?:(?:(?:tot|[-–—])\s+\d{1,4}\s*)?(?:%|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\/?\d)/iu;

/** What is known of a document before the references in it are read. */
interface Known {
  /** Where digits begin in the whole document. */
  readonly digits: readonly number[];
  /** The references of the stretches that are nothing else, with a number or without. */
  readonly referrals: ReadonlyMap<Stretch, readonly Reference[]>;
  /** Whether a question has a number, or one of its parts. */
  readonly asks: (number: string) => boolean;
  /** How the numbers behind words that refer are read. */
  readonly read: NumberReader;
}

/**
 * The references in stretches of text to questions and answers of the same document, in the order of the text. A
 * reference does not go on from one stretch to the next.
 */
export function findReferences(rows: Rows, stretches: readonly Stretch[], known: Known): readonly Reference[] {
  const references: Reference[] = [];
  // Of what it says to be about something a document may not ask all: "de vragen 1 t/m 12 over bruggen".
  const isMeant: IsMeant = (text, found) =>
    isOfThisDocument(text, found) &&
    (!saysAbout(text, found.end) || found.numbers.every(({ number }) => known.asks(number)));
  visitReferring(rows, stretches, known, (stretch) => {
    for (const reference of known.referrals.get(stretch) ??
      referencesIn(rows, stretch, { isMeant, read: known.read })) {
      references.push(reference);
    }
  });
  return references;
}

/** Words that refer to a question, with words behind them that may say whose it is. */
export interface ReferenceToWhose extends ReferenceInText {
  readonly passage: Passage;
}

/**
 * The references in stretches of text that say to mean other questions than those around them, or that do so if what
 * stands behind them is the name of whoever asks.
 */
export function findReferencesToWhose(
  rows: Rows,
  stretches: readonly Stretch[],
  known: Known,
): readonly ReferenceToWhose[] {
  const found: ReferenceToWhose[] = [];
  visitReferring(rows, stretches, known, (stretch) => {
    if (known.referrals.has(stretch)) return;
    const passage = textPassage(rows, stretch);
    for (const reference of referencesInText(passage.text, { isMeant: maySayWhose, read: known.read }))
      found.push({ passage, ...reference });
  });
  return found;
}

/** Goes over the stretches that are a referral, or that hold words which may refer to a number. */
function visitReferring(
  rows: Rows,
  stretches: readonly Stretch[],
  { digits, referrals }: Known,
  visit: (stretch: Stretch) => void,
): void {
  const start = stretches[0]?.start ?? 0;
  let place = countWhile(digits, (digit) => digit < start);
  for (const stretch of stretches) {
    if (referrals.has(stretch)) {
      visit(stretch);
      continue;
    }
    const end = endOfStretch(rows, stretch);
    while ((digits[place] as number) < stretch.start) place++;
    let row = stretch.first;
    for (; (digits[place] as number) < end; place++) {
      const digit = digits[place] as number;
      while (endOfRow(rows, row) < digit) row++;
      if (!mayBeReferred(rows.text, startOfRow(rows, row), digit)) continue;
      visit(stretch);
      break;
    }
  }
}

// The words of all forms by what they end with, and those that may stand between these and a number.
const referring = /(?:raag|ragen|woord|woorden|wording|antw\.)$/i;
const between = /^(?:op|bij|van|onder|aan|de|nrs?\.?|nummers?)$/i;

/** Whether words that refer stand before a digit in its row, or may do so above it, where a page may end between. */
function mayBeReferred(text: string, start: number, digit: number): boolean {
  let end = digit > start && '.,'.includes(text.charAt(digit - 1)) ? digit - 1 : digit;
  for (;;) {
    const behind = skipBlanksBack(text, start, end);
    if (behind === start) return true;
    if (behind === end) return false;
    end = text.charAt(behind - 1) === '.' ? behind - 1 : behind;
    while (end > start && isLetter(text.charCodeAt(end - 1))) end--;
    const word = text.slice(end, behind);
    if (referring.test(word)) return true;
    if (!between.test(word)) return false;
  }
}

/** The references in one stretch of text. */
function referencesIn(rows: Rows, stretch: Stretch, sought: Sought): readonly Reference[] {
  const passage = textPassage(rows, stretch);
  return referencesInText(passage.text, sought).map((found) => referenceIn(passage, found));
}

function textPassage(rows: Rows, stretch: Stretch): Passage {
  return passageOf(linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text'));
}

/** Words that refer, with their numbers, and where they stand in a text. */
export interface ReferenceInText {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly NumberInText[];
  readonly target: Reference['target'];
}

/** Whether words that refer, in a text, are among those that are looked for. */
type IsMeant = (text: string, found: ReferenceInText) => boolean;

/** Which references are looked for, and how their numbers are read. */
interface Sought {
  readonly isMeant: IsMeant;
  readonly read: NumberReader;
}

function referencesInText(text: string, { isMeant, read }: Sought): readonly ReferenceInText[] {
  const found: ReferenceInText[] = [];
  let last = 0;
  for (const { index: start, words, target } of candidates(text)) {
    if (start < last) continue;
    const list = read(text, start + words.length);
    if (list === undefined) continue;
    last = list.end;
    const reference = { start, end: last, numbers: list.numbers, target };
    if (isMeant(text, reference)) found.push(reference);
  }
  return found;
}

// Whatever words refer, a number follows them, and most passages hold none.
const number = /\d/;

/** Words that may refer, and where they stand in a text. */
interface Candidate extends Pick<ReferenceForm, 'target'> {
  readonly index: number;
  readonly words: string;
}

function candidates(text: string): readonly Candidate[] {
  if (!number.test(text)) return [];
  const found: Candidate[] = [];
  for (const { words, target } of referenceForms) {
    words.lastIndex = 0;
    for (let match = words.exec(text); match !== null; match = words.exec(text)) {
      found.push({ index: match.index, words: match[0], target });
    }
  }
  return found.sort((first, second) => first.index - second.index || second.words.length - first.words.length);
}

/** What stands behind numbers before the name of whoever asks the question: "vraag 2 van de VVD", "vraag 2 (VVD)". */
const whose = /^[\s,)]*(?:\(|van\s|gesteld\s)/;

function maySayWhose(text: string, found: ReferenceInText): boolean {
  const { end } = found;
  return saysElsewhere(text, end) || (whose.test(text.slice(end, end + 20)) && isOfThisDocument(text, found));
}

function isOfThisDocument(text: string, found: ReferenceInText): boolean {
  const { end } = found;
  return (
    !saysElsewhere(text, end) &&
    !isCount(text.slice(end, end + 60)) &&
    !speaksOfOthers(text, found) &&
    !isQuotedFromElsewhere(text, found)
  );
}

/** What is found in a passage, as it stands in the document. */
export function referenceIn(passage: Passage, { start, end, numbers, target }: ReferenceInText): Reference {
  return {
    range: passage.rangeAt(start, end),
    numbers: numbers.map((number) => ({ number: number.number, range: passage.rangeAt(number.start, number.end) })),
    target,
  };
}

const referral =
  /\s*(?:ook\s+)?(?:hiervoor\s+)?(?:(?:het|mijn|ons|onze|de)\s+)?(?:(?:gezamenlijke|gecombineerde)\s+)?(?:(?:(?:concept)?antwoord(?:en)?|(?:concept)?beantwoording|antw\.)\s+)?(?:(?:op|bij|van|onder)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?:(?<=(?:woord(?:en)?|wording|antw\.|vraag|vragen)\s+)n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?[.,]?\d/iuy;

/** Whether a text is a reference and nothing else: "Zie het antwoord op de vragen 2 en 3." */
function isReferral(text: string, read: NumberReader): boolean {
  const end = endOfReferral(text, 0, read);
  return end !== undefined && endsSentence.test(text.slice(end));
}

/** What stands behind the last word of a text, or behind one that a reference can do without: "hierboven". */
export const endsSentence = /^(?:\s+(?:hierboven|hieronder|hiervoor))?\s*(?:[.;]\s*)?$/;

/** Where the numbers end of a reference with which an answer begins at an offset of a text, if it begins so. */
export function endOfReferral(text: string, offset: number, read: NumberReader = readNumbers): number | undefined {
  const end = endOfReferring(text, offset);
  if (end === undefined) return undefined;
  referral.lastIndex = end;
  return referral.test(text) ? read(text, referral.lastIndex - 1)?.end : undefined;
}

/**
 * The references in a stretch of text that is nothing else, each to an answer; `undefined` for any other. The last says
 * where the answer stands: "Voor het antwoord op vraag 3 verwijs ik u naar het antwoord op vraag 1."
 */
export function referralsIn(
  rows: Rows,
  stretch: Stretch,
  read: NumberReader = readNumbers,
): readonly Reference[] | undefined {
  const start = offsetIn(rows, stretch, codes.text);
  if (start === undefined || endOfReferring(rows.text, start) === undefined) return undefined;
  const lines = linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text');
  if (!isReferral(lines.map(({ text }) => text.trim()).join(' '), read)) return undefined;
  return referencesIn(rows, stretch, { isMeant: isOfThisDocument, read }).map((reference) => ({
    ...reference,
    target: 'answer',
  }));
}
