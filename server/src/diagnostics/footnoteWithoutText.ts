import type { Messages } from '../messages';
import { footnoteOf } from '../parser/footnotes/footnoteLookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Footnote marks without a text. A document with no footnote that a mark points at is a copy that lost its notes, and
 * a number far above the last note is probably no mark: about both nothing is said. Neither is anything said where a
 * line begins with the number, as a note in an unusual form does.
 */
export function findFootnotesWithoutText(structure: Structure, messages: Messages): readonly Finding[] {
  const { footnotes } = structure;
  if (footnotes.length === 0) return [];
  const { footnoteMarks } = structure;
  const last = footnotes.reduce((highest, { label }) => Math.max(highest, Number(label)), 0);
  const without = footnoteMarks.filter((mark) => footnoteOf(structure, mark) === undefined);
  if (without.length === 0 || without.length === footnoteMarks.length) return [];
  const beginLines = new Set(structure.lines.map(({ text }) => /^\W*(\d+)/.exec(text.normalize('NFKC'))?.[1]));
  return without
    .filter(({ label }) => Number(label) <= last + 1 && !beginLines.has(label))
    .map(({ label, range }) => ({ range, message: messages.footnoteWithoutText(label) }));
}
