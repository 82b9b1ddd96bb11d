import { frontMattersOf, setsOf, textOf, wholeTextOf } from '../../parser/lookup';
import { withKind } from '../../parser/scan/scan';
import { stateOf } from '../../parser/states';
import type { FrontMatterField, FrontMatterName, Structure } from '../../parser/structure';
import { structureAfter } from '../edits/structureAfter';
import type { GapChange } from './gaps';
import { pageFurniture } from './pageFurniture';

// Enough to find a few places in a long document; one in which much goes wrong is left as it is.
const mostAttempts = 60;

/**
 * Of some changes, those after which the document says the same: the same questions, answers and notes with the same
 * words, the same question answered by the same answer. The furniture of pages is no word. A date, the subject or who
 * asks may come, where the end of a line cut the month or the title; what was there stays.
 */
export function withSameReading(structure: Structure, changes: readonly GapChange[]): readonly GapChange[] {
  const before = readingOf(structure);
  let attempts = 0;
  const keep = (kept: readonly GapChange[], candidates: readonly GapChange[]): readonly GapChange[] => {
    if (candidates.length === 0 || attempts >= mostAttempts) return kept;
    attempts++;
    const all = [...kept, ...candidates];
    const edits = all.flatMap((change) => change.edits);
    if (saysSame(before, readingOf(structureAfter(structure, edits)))) return all;
    const [first, ...others] = candidates;
    if (others.length === 0) return keep(kept, first?.otherwise === undefined ? [] : [first.otherwise]);
    const middle = candidates.length >> 1;
    return keep(keep(kept, candidates.slice(0, middle)), candidates.slice(middle));
  };
  return keep([], changes);
}

const hideable: ReadonlySet<FrontMatterName> = new Set(['submitted', 'answered', 'subject', 'asked-by']);

/** All that a document says, as texts that can be compared. */
interface Reading {
  readonly words: string;
  /** What the end of a line may hide. */
  readonly hideable: readonly string[];
}

function saysSame(before: Reading, after: Reading): boolean {
  return before.words === after.words && before.hideable.every((field) => after.hideable.includes(field));
}

function readingOf(structure: Structure): Reading {
  const furniture = pageFurniture(structure);
  const hidden = structure.lines.flatMap((line, row) => (furniture.has(line) ? [row] : []));
  const shown = { rows: withKind(structure.rows, 'furniture', hidden) };
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const said = (range: Parameters<typeof textOf>[1]) => letters(textOf(shown, range));
  const sets = setsOf(structure).map((set) => [
    set.questions.map(({ numbers, body }) => [
      numbers.map(({ number, role, text }) => [number, role, stateOf(set, number), said(text)]),
      said(body),
    ]),
    set.answers.map(({ numbers, covers, body }) => [numbers.map(({ number }) => number), covers, said(body)]),
  ]);
  const notes = structure.notes.map(({ kind, body }) => [kind, said(body)]);
  const footnotes = structure.footnotes.map(({ label, body }) => [label, letters(wholeTextOf(structure, body))]);
  // Above the first question may stand nothing but the title of a page.
  const fronts = frontMattersOf(structure).map(({ fields }) => fields);
  const isHideable = ({ name }: FrontMatterField) => hideable.has(name);
  const fieldsOf = (fields: readonly FrontMatterField[]) => fields.map(({ name, value }) => [name, letters(value)]);
  const others = fronts.map((fields) => fieldsOf(fields.filter((field) => !isHideable(field))));
  const words = [structure.layout, sets, notes, footnotes, others.filter((some) => some.length > 0)];
  const fields = fieldsOf(fronts.flat().filter(isHideable));
  return { words: JSON.stringify(words), hideable: fields.map((field) => field.join(' ')) };
}
