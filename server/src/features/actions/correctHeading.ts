import { touches } from '../../parser/text/ranges';
import type { ActionContext, Proposal } from './action';

/** A heading with a typing error becomes the heading that was probably meant. */
export function proposeHeadingCorrections({ structure, range, messages }: ActionContext): readonly Proposal[] {
  return structure.headingTypos
    .filter((typo) => touches(typo.range, range))
    .map((typo) => ({
      title: messages.changeHeading(typo.suggestion),
      edits: [{ range: typo.range, newText: typo.suggestion }],
      solves: { code: 'heading-typo', range: typo.range },
      isPreferred: true,
    }));
}
