import type { Structure } from '../../server/src/parser/structure';

/** All parts of a structure as plain data, those included that are made when they are asked for. */
export function partsOf(structure: Structure): Structure {
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
