import { cutAtWord } from './excerpt';
import { foldText } from './foldText';

/** How much is shown, in characters; editors compare no more than 128 with what is typed. */
const longest = 100;
/** How much of it may stand in front of the word that was searched. */
const before = 40;

/**
 * The beginning of a text where the words that were searched stand in it, otherwise its label and the surroundings of
 * the first of them that stands further on. Visual Studio Code asks for the first word of a query alone, and shows only
 * the names in which it finds all words again, so as much as fits is shown.
 *
 *     Vraag 3 · Wie betaalt de proef op scholen die …             ← "wie", "proef"
 *     Vraag 3 · … en hoe lang gaat de gemeente Utrecht daarmee …  ← "utrecht"
 *
 * @param text a label, ` · `, and a text
 * @param words folded
 */
export function excerptAround(text: string, words: readonly string[]): string {
  const beginning = cutAtWord(text, longest);
  const shown = foldText(beginning);
  const missing = words.find((word) => !shown.includes(word));
  if (missing === undefined) return beginning;
  const start = text.indexOf('·') + 1;
  const at = foldText(text).indexOf(missing, start);
  const from = Math.max(start, at - before);
  const surroundings = text.slice(from, from + 2 * longest).replace(/^\S*\s/, '');
  return cutAtWord(`${text.slice(0, start)} … ${surroundings}`, longest);
}
