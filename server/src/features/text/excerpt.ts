import type { Range } from 'vscode-languageserver-types';
import { beginningOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { isBlank, skipBlanksBack } from '../../parser/text/rows';

/** The first words of a range on one line, at most so many characters, with `…` where they were cut. */
export function excerptOf(structure: Structure, range: Range, length: number): string {
  return cutAtWord(beginningOf(structure, range, length), length);
}

/** The beginning of a text, cut after a whole word, at most so many characters with the `…` that shows the cut. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  let blank = length - 1;
  while (blank >= 0 && !isBlank(text.charCodeAt(blank))) blank--;
  if (blank < 0) return `${withoutHalfCharacter(text.slice(0, length - 1))}…`;
  return `${text.slice(0, skipBlanksBack(text, 0, blank))}…`;
}

/** A character outside the basic plane takes two units; a cut must not leave half of it. */
function withoutHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
