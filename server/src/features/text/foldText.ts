/**
 * A text as it is compared in a search: without capitals and diacritics. Every character keeps its place, so what is
 * found in it stands at the same place in the text itself, provided that `é` is one character there (NFC).
 */
export function foldText(text: string): string {
  return text.replace(/[A-Z]|[^\0-\x7f]/gu, (character) => {
    const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === character.length ? folded : character;
  });
}
