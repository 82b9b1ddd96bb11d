import { isDelay } from '../../parser/states';
import type { FrontMatterField, FrontMatterName, Structure } from '../../parser/structure';

/** How long a document was waited for, by the dates in its front matter. */
export interface Term {
  readonly submitted: FrontMatterField;
  /** When the answers came, or the notice that puts all of them off. */
  readonly answered: FrontMatterField;
  readonly days: number;
  readonly isNotice: boolean;
}

/** The days from the questions to the answers; `undefined` where the front matter does not say both dates. */
export function termOf(structure: Structure): Term | undefined {
  const { frontMatter } = structure;
  const fieldOf = (name: FrontMatterName) => frontMatter?.fields.find((field) => field.name === name);
  const submitted = fieldOf('submitted');
  const answered = fieldOf('answered');
  const days = frontMatter?.days;
  if (submitted === undefined || answered === undefined || days === undefined) return undefined;
  return { submitted, answered, days, isNotice: isDelay(structure) };
}
