import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** Headings with a typing error, such as "Anwoord op vraag 3" or "Vraag3", with the heading that was probably meant. */
export function findHeadingTypos(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.headingTypos.map(({ range, suggestion }) => ({ range, message: messages.headingTypo(suggestion) }));
}
