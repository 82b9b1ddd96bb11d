import { cutAtWord } from './excerpt';
import { foldText } from './foldText';

/** How much is shown, in characters; editors look no further than 128 for what was typed. */
const longest = 100;
/** How much is shown around one word. */
const around = 20;

/**
 * The beginning of a text where the words that were searched stand in it; otherwise its label and the places where they
 * stand, in the order in which they were asked for. Editors show only names in which they find a query again, letter
 * by letter.
 *
 *     Vraag 3 · Wie betaalt de proef op scholen die …      ← "wie", "proef"
 *     Vraag 3 · … gemeente Utrecht meebetaalt …            ← "utrecht"
 *
 * @param text a label, ` · `, and a text
 * @param words folded
 */
export function excerptAround(text: string, words: readonly string[]): string {
  const beginning = cutAtWord(text, longest);
  if (holdsInOrder(foldText(beginning), words)) return beginning;
  const folded = foldText(text);
  const label = text.slice(0, text.indexOf('·'));
  const asked = words.filter((word) => !foldText(label).includes(word));
  const places: string[] = [];
  for (const [index, word] of asked.entries()) {
    const last = places.at(-1);
    const isShown = last !== undefined && holdsInOrder(foldText(last), asked.slice(index - 1, index + 1));
    if (!isShown) places.push(placeOf(text, folded, word));
  }
  return `${label}· … ${places.join(' … ')} …`;
}

function holdsInOrder(folded: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = folded.indexOf(word, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return true;
}

/** Whole words around the first place of a word behind the label. */
function placeOf(text: string, folded: string, word: string): string {
  const at = folded.indexOf(word, text.indexOf('·'));
  const end = at + word.length;
  const start = Math.max(text.indexOf('·') + 1, at - around);
  const before = text.slice(start, at).replace(/^\S*\s/, '');
  const after = text.slice(end, end + around);
  const isCut = end + around < text.length;
  return `${before}${text.slice(at, end)}${isCut ? after.replace(/\s\S*$/, '') : after}`.trim();
}
