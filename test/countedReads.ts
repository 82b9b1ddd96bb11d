import { LazyStructure } from '../server/src/parser/lazyStructure';
import type { Structure } from '../server/src/parser/structure';

/** The structure of a document with one set of questions, and how often something was taken from one of its lists. */
export interface CountedReads {
  readonly structure: Structure;
  readonly reads: () => number;
}

/** Lets the lists of questions, answers and references of a structure count how often they are read. */
export function countedReads(structure: Structure): CountedReads {
  let reads = 0;
  const counted = <Thing>(things: readonly Thing[]): readonly Thing[] =>
    new Proxy(things, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d/.test(key)) reads++;
        return Reflect.get(target, key);
      },
    });
  const { lines, frontMatter, footnoteMarks, sets, setReferences } = structure;
  const references = counted(structure.references);
  const parts = { questions: counted(structure.questions), answers: counted(structure.answers) };
  const { rows, layout, footnotes, notes, headingTypos } = structure;
  const counting = new LazyStructure(
    { rows, layout, footnotes, notes, headingTypos, ...parts },
    {
      lines: () => lines,
      frontMatter: () => frontMatter,
      references: () => references,
      footnoteMarks: () => footnoteMarks,
      sets: () => sets,
      setReferences: () => setReferences,
    },
  );
  return { structure: counting, reads: () => reads };
}
