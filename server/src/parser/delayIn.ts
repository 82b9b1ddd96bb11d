import { saysLate, sentenceAround, term } from './delaySentences';

/** A longer text tells of such letters, and is none. */
const longestLetter = 10_000;

const terms = new RegExp(term, 'g');

/**
 * Where a letter says that it puts answers off, in characters from its beginning; `undefined` where it does not.
 *
 *     Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
 *                            binnen de gebruikelijke termijn                     ← the place is where this begins
 */
export function delayIn(text: string): number | undefined {
  if (text.length > longestLetter) return undefined;
  for (const { index, 0: words } of text.matchAll(terms)) {
    const { start, end } = sentenceAround(text, { start: index, end: index + words.length });
    if (saysLate(text.slice(start, end))) return index;
  }
  return undefined;
}
