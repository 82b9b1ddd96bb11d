import { countWhile } from './countWhile';
import { type NumberInText, readNumbers } from './numbers';
import { type Passage, passageOf } from './passage';
import { endOfReferring } from './referring';
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
} from './rows';
import type { Reference } from './structure';

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
      /\b(?:antwoord(?:en)?|beantwoording)\s+(?:(?:op|bij|van|onder|aan)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?=[.,]?\d)/gi,
    target: 'answer',
  },
  {
    example: 'zie vraag 3',
    words: /\b(?:zie|idem(?:\s+als)?)\s+(?:ook\s+)?(?:onder\s+|bij\s+)?vra(?:ag|gen)\s+(?=[.,]?\d)/gi,
    target: 'answer',
  },
  { example: 'zoals bedoeld in vraag 9', words: /\bvra(?:ag|gen)\s+(?=[.,]?\d)/gi, target: 'question' },
];

// Words behind the numbers that say the question is in another document: "vraag 12 van het lid …".
const elsewhere =
  /^[\s,)]*(?:van\s+(?:(?:kamer)?lid|het|een|leden|(?:(?:uw|mijn|onze|de|haar|zijn)\s+)?collega|(?:de\s+)?(?:heer|heren)\s|mevrouw|dezelfde|de\s+(?:vragen|leden|(?:vaste\s+)?(?:kamer)?commissie|[\p{L}\d-]{0,30}fractie|eerdere|vorige)|\d|uw\s+(?:eerdere|vorige)|(?:eerdere|vorige))|uit\s+(?:de|het|mijn|uw|eerdere)|in\s+(?:de\s+(?:brief|lijst|eerdere|vorige)|het\s+(?:verslag|rapport|schriftelijk)|mijn\s+brief|eerdere)|(?:\(\s*)?(?:Aanhangsel|Kamerstuk|kenmerk|\d{4}Z)|d\.d\.)/u;
const earlier = /\b(?:eerdere|vorige)\s+(?:schriftelijke\s+)?(?:Kamer)?$/iu;
// A number that counts something, or a date: "op vraag 3 mei".
const notANumber =
  /^\s*(?:%|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\/?\d)/iu;

/** What is known of a document before the references in it are read. */
interface Known {
  /** Where digits begin in the whole document. */
  readonly digits: readonly number[];
  /** The references of the stretches that are nothing else, with a number or without. */
  readonly referrals: ReadonlyMap<Stretch, readonly Reference[]>;
}

/**
 * The references in stretches of text to questions and answers of the same document, in the order of the text. A
 * reference does not go on from one stretch to the next.
 */
export function findReferences(
  rows: Rows,
  stretches: readonly Stretch[],
  { digits, referrals }: Known,
): readonly Reference[] {
  const references: Reference[] = [];
  const start = stretches[0]?.start ?? 0;
  let place = countWhile(digits, (digit) => digit < start);
  for (const stretch of stretches) {
    const referral = referrals.get(stretch);
    if (referral !== undefined) {
      for (const reference of referral) references.push(reference);
      continue;
    }
    const end = endOfStretch(rows, stretch);
    while ((digits[place] as number) < stretch.start) place++;
    let row = stretch.first;
    for (; (digits[place] as number) < end; place++) {
      const digit = digits[place] as number;
      while (endOfRow(rows, row) < digit) row++;
      if (!mayBeReferred(rows.text, startOfRow(rows, row), digit)) continue;
      for (const reference of referencesIn(rows, stretch)) references.push(reference);
      break;
    }
  }
  return references;
}

// The words of all forms by what they end with, and those that may stand between these and a number.
const referring = /(?:raag|ragen|woord|woorden|wording)$/i;
const between = /^(?:op|bij|van|onder|aan|de)$/i;

/** Whether words that refer stand before a digit in its row, or may do so above it, where a page may end between. */
function mayBeReferred(text: string, start: number, digit: number): boolean {
  let end = digit > start && '.,'.includes(text.charAt(digit - 1)) ? digit - 1 : digit;
  for (;;) {
    const behind = skipBlanksBack(text, start, end);
    if (behind === start) return true;
    if (behind === end) return false;
    end = behind;
    while (end > start && isLetter(text.charCodeAt(end - 1))) end--;
    const word = text.slice(end, behind);
    if (referring.test(word)) return true;
    if (!between.test(word)) return false;
  }
}

/** The references in one stretch of text. */
export function referencesIn(rows: Rows, stretch: Stretch): readonly Reference[] {
  const passage = passageOf(linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text'));
  const found = new Map<number, Reference>();
  let end = 0;
  for (const { index, words, target } of candidates(passage.text)) {
    if (index < end) continue;
    const list = readNumbers(passage.text, index + words.length);
    if (list === undefined || !isOfThisDocument(passage.text, index, list.end)) continue;
    end = list.end;
    found.set(index, reference(passage, index, end, list.numbers, target));
  }
  return [...found.values()];
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

function isOfThisDocument(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 60);
  return (
    !elsewhere.test(behind) && !notANumber.test(behind) && !earlier.test(text.slice(Math.max(0, start - 40), start))
  );
}

function reference(
  passage: Passage,
  start: number,
  end: number,
  numbers: readonly NumberInText[],
  target: Reference['target'],
): Reference {
  return {
    range: passage.rangeAt(start, end),
    numbers: numbers.map((number) => ({ number: number.number, range: passage.rangeAt(number.start, number.end) })),
    target,
  };
}

const referral =
  /\s*(?:ook\s+)?(?:hiervoor\s+)?(?:(?:het|mijn|ons|onze|de)\s+)?(?:(?:antwoord(?:en)?|beantwoording)\s+)?(?:(?:op|bij|van|onder)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?[.,]?\d/iuy;

/** Whether a text is a reference and nothing else: "Zie het antwoord op de vragen 2 en 3." */
function isReferral(text: string): boolean {
  const end = endOfReferring(text, 0);
  if (end === undefined) return false;
  referral.lastIndex = end;
  if (!referral.test(text)) return false;
  const list = readNumbers(text, referral.lastIndex - 1);
  return list !== undefined && /^\s*(?:[.;]\s*)?$/.test(text.slice(list.end));
}

/** The references in a stretch of text that is nothing else; `undefined` for any other. */
export function referralsIn(rows: Rows, stretch: Stretch): readonly Reference[] | undefined {
  const start = offsetIn(rows, stretch, codes.text);
  if (start === undefined || endOfReferring(rows.text, start) === undefined) return undefined;
  const lines = linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text');
  if (!isReferral(lines.map(({ text }) => text.trim()).join(' '))) return undefined;
  return referencesIn(rows, stretch);
}
