import { setsOf } from '../parser/lookup';
import type { FrontMatter, Structure } from '../parser/structure';

/** What a set of questions is named by, if it has a name. */
export interface SetName {
  readonly name?: string | undefined;
}

/** What no set of questions is named by: how a letter begins. */
const salutation = /^(?:geachte|aan de)\b/i;

/** What stands before the name of whoever asks; a list has no room for it. */
const introduction =
  /^(?:[Vv]ragen(?: en opmerkingen)? (?:van|door) )?(?:(?:[Hh]et [Ll]id|[Dd]e [Ll]eden|[Ll]id)(?: van)? )?(?:de )?/;

/**
 * What each set of questions of a document is named by, for a list of them: who asks it, or else the title above it.
 * There is no name for one without such a title, nor for any where the names do not tell them apart.
 *
 *     Vragen van de leden van de ABC-fractie
 *                                ABC-fractie   ← name of the set below it
 *     ·
 *     Vraag 1
 */
export function setNamesOf(structure: Structure): readonly SetName[] {
  const names = setsOf(structure).map(({ frontMatter }) => frontMatter && nameIn(frontMatter));
  const known = names.filter((name) => name !== undefined);
  const isTelling = new Set(known).size === known.length;
  return names.map((name) => (isTelling ? { name } : {}));
}

function nameIn({ fields, title }: FrontMatter): string | undefined {
  const askedBy = fields.find(({ name }) => name === 'asked-by')?.value;
  const name = askedBy ?? (title === undefined || salutation.test(title) ? undefined : title);
  return name?.replace(introduction, '').replace(/ ?:$/, '') || undefined;
}
