import type { Footnote, FootnoteMark, Structure } from '../structure';
import { countWhile } from '../text/countWhile';
import { compare } from '../text/ranges';

/** The footnotes with a label, sorted by label once for each structure. */
function footnotesWith(structure: Structure, label: string): readonly Footnote[] {
  return structure.once(groupByLabel).get(label) ?? [];
}

function groupByLabel({ footnotes }: Structure): ReadonlyMap<string, readonly Footnote[]> {
  const groups = new Map<string, Footnote[]>();
  for (const footnote of footnotes) {
    const group = groups.get(footnote.label);
    if (group === undefined) groups.set(footnote.label, [footnote]);
    else group.push(footnote);
  }
  return groups;
}

/** The footnote that a mark points at: the first one below it with its label, otherwise the last one above it. */
export function footnoteOf(structure: Structure, { label, range }: FootnoteMark): Footnote | undefined {
  const same = footnotesWith(structure, label);
  return same[countWhile(same, (footnote) => compare(footnote.range.start, range.end) < 0)] ?? same.at(-1);
}

/** The marks that point at a footnote. */
export function marksOf(structure: Structure, footnote: Footnote): readonly FootnoteMark[] {
  return structure.footnoteMarks.filter((mark) => footnoteOf(structure, mark) === footnote);
}
