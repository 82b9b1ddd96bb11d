import type { NumberReader } from '../numbers/numberReader';
import { readNumbers } from '../numbers/numbers';
import type { Reference } from '../structure';
import { codes, linesOfStretch, offsetIn, type Rows, type Stretch } from '../text/rows';
import { isOfThisDocument, referencesIn } from './referencesInText';
import { endOfReferring } from './referring';

const referral =
  /\s*(?:ook\s+)?(?:hiervoor\s+)?(?:(?:het|mijn|ons|onze|de)\s+)?(?:(?:gezamenlijke|gecombineerde)\s+)?(?:(?:(?:concept)?antwoord(?:en)?|(?:concept)?beantwoording|antw\.)\s+)?(?:(?:op|bij|van|onder)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?:(?<=(?:woord(?:en|ing)?|antw\.|vraag|vragen)\s+)n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?[.,]?\d/iuy;

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
