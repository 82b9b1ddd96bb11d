/** A longer text tells of such letters, and is none. */
const longestLetter = 10_000;

/** How much of the sentence is read on either side of the words that name the term, in characters. */
const longestHalf = 300;

const term = /\bbinnen\s(?:de|het)\s(?:gebruikelijke|gestelde|daarvoor\sgestelde|gewone|normale|reguliere)\stermijn\b/g;

/** What such a sentence says of the term: it cannot be met, and was not missed by answers that have come. */
const cannotBe = [/\bniet\b/, /\b(?:kan|kunnen|lukt|mogelijk|haalbaar)\b/, /\bbeantwoord/i];
const couldNotBe = /\b(?:kon|konden|was|waren|werd|werden|lukte|gelukt)\b/;

/**
 * Where a letter says that it puts answers off, in characters from its beginning; `undefined` where it does not.
 *
 *     Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
 *                            binnen de gebruikelijke termijn                     ← the place is where this begins
 */
export function delayIn(text: string): number | undefined {
  if (text.length > longestLetter) return undefined;
  for (const { index, 0: words } of text.matchAll(term)) {
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - longestHalf), index);
    const behind = text.slice(end, end + longestHalf);
    const sentence = `${before.split(sentenceEnd).at(-1)}${behind.split(sentenceEnd)[0]}`;
    if (cannotBe.every((words) => words.test(sentence)) && !couldNotBe.test(sentence)) return index;
  }
  return undefined;
}

// Two letters stand before it: what ends behind fewer is an abbreviation.
const sentenceEnd = /(?<=\p{L}{3}|\))[.?!](?=\s|$)/u;
