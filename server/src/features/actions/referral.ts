import type { Range } from 'vscode-languageserver-types';
import { joinNumbers } from '../../messages';
import { contains } from '../../parser/ranges';
import type { Structure } from '../../parser/structure';

/** The text of an answer that only refers to the answer to these numbers, in the language of the document. */
export function referralTo(numbers: readonly string[]): string {
  return `Zie het antwoord op vraag ${joinNumbers(numbers, 'nl')}.`;
}

/** The numbers that each reference in a range names. */
export function referencesIn({ references }: Structure, range: Range): readonly (readonly string[])[] {
  return references
    .filter((reference) => contains(range, reference.range.start))
    .map(({ numbers }) => numbers.map(({ number }) => number));
}
