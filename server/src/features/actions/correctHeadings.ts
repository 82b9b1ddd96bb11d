import { wholeTextOf } from '../../parser/lookup';
import type { HeadingTypo, Structure } from '../../parser/structure';
import { changesOnly } from '../statements';
import type { ActionContext, Proposal } from './action';

/**
 * All headings with a typing error of which it is certain what was meant become that, in one change: one that may be
 * made whenever a document is saved. It says the same afterwards.
 */
export function proposeAllCorrections({ structure, messages }: ActionContext): readonly Proposal[] {
  const edits = structure.headingTypos
    .filter((typo) => isCertain(structure, typo))
    .map(({ range, suggestion }) => ({ range, newText: suggestion }));
  if (edits.length === 0 || !changesOnly(structure, edits, { gone: [], come: [] })) return [];
  return [{ title: messages.correctHeadings, edits }];
}

/** A letter that stands for a digit ("Vraag l") may stand for another one than the digit it looks like. */
function isCertain(structure: Structure, { range, suggestion }: HeadingTypo): boolean {
  const digits = (text: string) => text.match(/\d+/g)?.join();
  return digits(wholeTextOf(structure, range)) === digits(suggestion);
}
