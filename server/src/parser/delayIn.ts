import { saysLate, sentenceEnd, term } from './delaySentences';

/** A longer text tells of such letters, and is none. */
const longestLetter = 10_000;

/** How much of the sentence is read on either side of the words that name the term, in characters. */
const longestHalf = 300;

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
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - longestHalf), index);
    const behind = text.slice(end, end + longestHalf);
    const sentence = `${before.split(sentenceEnd).at(-1)}${behind.split(sentenceEnd)[0]}`;
    if (saysLate(sentence)) return index;
  }
  return undefined;
}
