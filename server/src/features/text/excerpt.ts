import type { Range } from 'vscode-languageserver-types';
import { beginningOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';

/** The first words of a range on one line, at most so many characters, with `…` where they were cut. */
export function excerptOf(structure: Structure, range: Range, length: number): string {
  return cutAtWord(beginningOf(structure, range, length), length);
}

/** The beginning of a text, cut after a whole word, at most so many characters with the `…` that shows the cut. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const beginning = text.slice(0, length);
  const words = beginning.replace(/\s+\S*$/, '');
  return `${(words === beginning ? withoutHalfCharacter(beginning.slice(0, -1)) : words).trimEnd()}…`;
}

/** A character outside the basic plane takes two units; a cut must not leave half of it. */
function withoutHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
