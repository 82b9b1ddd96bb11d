import { wholeTextOf } from '../../parser/lookup';
import type { HeadingTypo, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { changesOnly } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { editToStandardNumbers } from './standardizeNumbers';

/**
 * All headings become as they should be, in one change that may be made whenever a document is saved: those with a
 * typing error of which it is certain what was meant, and those with a list of numbers in another form. The document
 * says the same afterwards.
 */
export function proposeAllCorrections({ structure, messages }: ActionContext): readonly Proposal[] {
  const typos = structure.headingTypos
    .filter((typo) => isCertain(structure, typo))
    .map(({ range, suggestion }) => ({ range, newText: suggestion }));
  const lists = [...structure.questions, ...structure.answers]
    .filter(({ heading, numbers }) => heading !== undefined && numbers.length > 1)
    .map((section) => editToStandardNumbers(structure, section))
    .filter((edit) => edit !== undefined);
  const edits = [...typos, ...lists].sort((one, other) => compare(one.range.start, other.range.start));
  if (edits.length === 0 || !changesOnly(structure, edits, { gone: [], come: [] })) return [];
  return [{ title: messages.correctHeadings, edits }];
}

/** A letter that stands for a digit ("Vraag l") may stand for another one than the digit it looks like. */
function isCertain(structure: Structure, { range, suggestion }: HeadingTypo): boolean {
  const digits = (text: string) => text.match(/\d+/g)?.join();
  return digits(wholeTextOf(structure, range)) === digits(suggestion);
}
