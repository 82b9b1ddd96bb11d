import { LazyStructure } from '../../server/src/parser/lazyStructure';
import type { Structure } from '../../server/src/parser/structure';
import { lazily } from '../../server/src/parser/text/lazily';

/** The parts of a structure. */
type Parts = Omit<Structure, 'once' | 'sets' | 'setReferences'> & { readonly sets: readonly Parts[] };

/** All parts of a structure as plain data, those included that are made when they are asked for. */
export function partsOf(structure: Structure): Parts {
  const { rows, lines, layout, frontMatter, questions, answers, references } = structure;
  const { footnoteMarks, footnotes, notes, headingTypos, sets } = structure;
  return {
    rows,
    lines,
    layout,
    frontMatter,
    questions,
    answers,
    references,
    footnoteMarks,
    footnotes,
    notes,
    headingTypos,
    sets: sets.map(partsOf),
  };
}

/** A structure of these parts. */
export function structureOf(parts: Parts): Structure {
  return new LazyStructure(parts, {
    lines: () => parts.lines,
    frontMatter: () => parts.frontMatter,
    references: () => parts.references,
    footnoteMarks: () => parts.footnoteMarks,
    sets: lazily(() => parts.sets.map(structureOf)),
    setReferences: () => [],
  });
}
