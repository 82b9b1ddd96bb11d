/** What counts as a word, as in `language-configuration.json`: `’s`, `minister-president`, `Kamervragen`. */
export const wordPattern = /['’][snt](?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/u;

/** Part of a text, by its first character and the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text. */
export function wordsIn(text: string): readonly Span[] {
  return [...text.matchAll(new RegExp(wordPattern, 'gu'))].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
