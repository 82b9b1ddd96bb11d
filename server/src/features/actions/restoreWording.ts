import { touches } from '../../parser/text/ranges';
import { placeOfDifferences } from '../elsewhere/comparison';
import type { ActionContext, Proposal } from './action';

/**
 * A question that differs from the one that was submitted gets the submitted words, where they differ and only there.
 */
export function proposeSubmittedWordings({ comparison, range, messages }: ActionContext): readonly Proposal[] {
  if (comparison?.role !== 'questions') return [];
  return comparison.shared
    .filter(
      ({ here, differences }) =>
        differences.length > 0 && (touches(here.selectionRange, range) || touches(here.text, range)),
    )
    .map((shared) => ({
      title: messages.restoreWording(shared.there.numbers, comparison.name),
      edits: shared.differences.flatMap(({ restoring }) => restoring),
      solves: { code: 'question-differs', range: placeOfDifferences(shared) },
    }));
}
