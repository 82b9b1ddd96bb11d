import type { Messages } from '../messages';
import { footnoteOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Footnotes that no mark points at. A document in which no mark points at any footnote is a copy that lost its marks,
 * and where the labels begin anew it is not certain which note is meant: about both nothing is said. Neither is
 * anything said where the text has the number behind a word, as a mark in an unusual form has.
 */
export function findUnusedFootnotes(structure: Structure, messages: Messages): readonly Finding[] {
  const { footnoteMarks, footnotes, lines } = structure;
  const used = new Set(footnoteMarks.map((mark) => footnoteOf(structure, mark)));
  const labels = footnotes.map(({ label }) => label);
  if (!footnotes.some((footnote) => used.has(footnote)) || new Set(labels).size < labels.length) return [];
  const text = lines.filter(({ kind }) => kind === 'text').map((line) => line.text.normalize('NFKC'));
  const behindWords = new Set(text.flatMap((line) => line.match(/(?<=[^\s\d]|noot\s)\d+/gi) ?? []));
  return footnotes
    .filter((footnote) => !used.has(footnote) && !behindWords.has(footnote.label))
    .map(({ label, selectionRange }) => ({ range: selectionRange, message: messages.unusedFootnote(label) }));
}
