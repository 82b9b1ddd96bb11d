import { countWhile } from '../text/countWhile';
import { endOfRow, endOfStretch, isLetter, type Rows, type Stretch, skipBlanksBack, startOfRow } from '../text/rows';

/** Where a document has numbers, and which of its stretches are a reference and nothing else. */
export interface Numerals {
  /** Where digits begin in the whole document. */
  readonly digits: readonly number[];
  /** The stretches that are nothing else, with a number or without. */
  readonly referrals: ReadonlyMap<Stretch, unknown>;
}

/** Goes over the stretches that are a referral, or that hold words which may refer to a number. */
export function visitReferring(
  rows: Rows,
  stretches: readonly Stretch[],
  { digits, referrals }: Numerals,
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
const referring = /(?:raag|ragen|woord(?:en|ing)?|antw\.)$/i;
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
