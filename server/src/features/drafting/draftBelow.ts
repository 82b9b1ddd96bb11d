import { textOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';

/**
 * Whether more stands in an answer that is still to be written than what holds its place, which would be lost if that
 * went:
 *
 *     Antwoord 2
 *     PM
 *     In 2023 waren er twaalf gevallen.   ← the draft
 */
export function hasDraftBelow(structure: Structure, { writing, body }: Answer): boolean {
  return writing === 'placeholder' && above.test(textOf(structure, body));
}

/** A sign on a line of its own, or any paragraph, with text below. */
const above = /^[[(*_]{0,3}(?:PM|P\.M\.)[\])*_:.]{0,4}[ \t]*\n|\n[ \t]*\n/;
