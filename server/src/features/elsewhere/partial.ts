import { textOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';

/** Whether a document says of itself that it answers a part of the questions: "Deelbeantwoording". */
export function isPartial(structure: Structure): boolean {
  const { frontMatter } = structure;
  return (
    frontMatter !== undefined &&
    /\b(?:deels|deelbeantwoording|gedeeltelijke)/i.test(textOf(structure, frontMatter.range))
  );
}
