import { cutAtWord } from './excerpt';
import { foldText } from './foldText';

/** How much is shown, in characters: as many as editors compare with what is typed. */
const longest = 128;
/** How much of it may stand in front of a word that was searched. */
const before = 40;
/** What stands between two pieces, or in front of the first. */
const gap = ' … ';

/**
 * The beginning of a text where the words that were searched stand in it, otherwise its label and the surroundings of
 * each of them. An editor shows only the names in which it finds all words again; Visual Studio Code asks for the first
 * word of a query alone, so as much as fits is shown.
 *
 *     Vraag 3 · Wie betaalt de proef op scholen die …                          ← "wie", "proef"
 *     Vraag 3 · … en hoe lang gaat de gemeente Utrecht daarmee …               ← "utrecht"
 *     Vraag 3 · Wie betaalt de proef op … lang gaat de gemeente Utrecht daar … ← "proef", "utrecht"
 *
 * @param text a label, ` · `, and a text
 * @param words folded
 */
export function excerptAround(text: string, words: readonly string[]): string {
  const beginning = cutAtWord(text, longest);
  const shown = foldText(beginning);
  if (words.every((word) => shown.includes(word))) return beginning;
  const start = text.indexOf('·') + 1;
  const folded = foldText(text);
  const places = words
    .map((word) => ({ at: folded.indexOf(word, start), length: word.length }))
    .filter(({ at }, index) => at >= 0 && !folded.slice(0, start).includes(words[index] ?? ''))
    .sort((one, other) => one.at - other.at);
  const room = Math.floor((longest - start) / places.length) - gap.length;
  let [excerpt, end] = [text.slice(0, start), start];
  for (const { at, length } of places) {
    if (at + length <= end) continue;
    const earliest = Math.max(end, at - Math.min(before, Math.floor(room / 2)));
    const from = earliest === end ? end : wholeWordFrom(text, earliest, at);
    const fitting = cutAtWord(text.slice(from), room).replace(/…$/, '');
    const piece = text.slice(from, Math.max(at + length, from + fitting.length));
    excerpt += (from === end ? '' : gap) + piece;
    end = from + piece.length;
  }
  return end < text.length ? `${excerpt}…` : excerpt;
}

/** Where the first word begins of which no part stands in front of a place, up to another place. */
function wholeWordFrom(text: string, place: number, last: number): number {
  const blank = text.slice(place, last).search(/\s/);
  return blank === -1 ? last : place + blank + 1;
}
