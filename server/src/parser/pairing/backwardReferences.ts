import { endOfReferring } from '../references/referring';
import type { Reference } from '../structure';
import { passageOf } from '../text/passage';
import { codes, linesOfStretch, offsetIn, type Rows, type Stretch } from '../text/rows';

/** One way in which an answer says no more than that it is the one before it, and names no number. */
interface BackwardForm {
  readonly example: string;
  /** The whole text, without the words that refer and the full stop behind it. */
  readonly words: RegExp;
  /** What stands before it: the answer above it in the text, or the question before its own. */
  readonly to: 'answer' | 'question';
}

export const backwardForms: readonly BackwardForm[] = [
  { example: 'Idem', words: /^Idem$/i, to: 'answer' },
  {
    example: 'Zie hierboven',
    words: /^(?:ook\s+)?(?:(?:(?:het|mijn|ons)\s+)?antwoord\s+)?(?:boven|hierboven|hiervoor)$/i,
    to: 'answer',
  },
  {
    example: 'Zie mijn vorige antwoord',
    words: /^(?:ook\s+)?(?:(?:het|mijn|ons)\s+)?(?:vorige?|voorgaande?|bovenstaande?)\s+antwoord$/i,
    to: 'answer',
  },
  {
    example: 'Zie het antwoord op de vorige vraag',
    words:
      /^(?:ook\s+)?(?:(?:(?:het|de|mijn|ons|onze)\s+)?(?:antwoord|beantwoording)\s+)?(?:(?:op|bij|van|onder)\s+)?(?:de\s+)?(?:(?:vorige|voorgaande|bovenstaande)\s+vraag|vraag\s+(?:hierboven|hiervoor))$/i,
    to: 'question',
  },
];

/** The numbers that words lead to which name none. */
export type NumbersBefore = (to: BackwardForm['to']) => readonly string[];

const idem = /Idem/iy;

/**
 * The reference that is the whole text of an answer and leads to the answer before it: "Idem.", "Zie hierboven.". Its
 * numbers have no characters, and stand at the end of its words. `undefined` for any other text, and where nothing
 * stands before it.
 */
export function backwardReferral(rows: Rows, stretch: Stretch, numbersBefore: NumbersBefore): Reference | undefined {
  const start = offsetIn(rows, stretch, codes.text);
  if (start === undefined) return undefined;
  idem.lastIndex = start;
  if (endOfReferring(rows.text, start) === undefined && !idem.test(rows.text)) return undefined;
  const passage = passageOf(linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text'));
  const words = passage.text.trim().replace(/[.;]$/, '').trimEnd();
  const behind = words.slice(endOfReferring(words, 0) ?? 0).trimStart();
  const form = backwardForms.find((one) => one.words.test(behind));
  const numbers = form === undefined ? [] : numbersBefore(form.to);
  if (numbers.length === 0) return undefined;
  const first = passage.text.indexOf(words);
  const range = passage.rangeAt(first, first + words.length);
  const place = { start: range.end, end: range.end };
  return { range, numbers: numbers.map((number) => ({ number, range: place })), target: 'answer' };
}
