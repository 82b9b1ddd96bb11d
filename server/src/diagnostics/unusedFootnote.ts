import type { Messages } from '../messages';
import { footnoteOf } from '../parser/footnotes/footnoteLookup';
import { wholeTextOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Footnotes that no mark points at. A document in which no mark points at any footnote is a copy that lost its marks,
 * and where the labels begin anew it is not certain which note is meant: about both nothing is said. Neither is
 * anything said about a note with a bare number, which is a note by its mark alone, or where the text has the number in
 * a place that a mark in an unusual form might have.
 */
export function findUnusedFootnotes(structure: Structure, messages: Messages): readonly Finding[] {
  const { footnotes } = structure;
  if (footnotes.length === 0) return [];
  const used = new Set(structure.footnoteMarks.map((mark) => footnoteOf(structure, mark)));
  const unused = footnotes.filter((footnote) => !used.has(footnote));
  const labels = new Set(footnotes.map(({ label }) => label));
  if (unused.length === 0 || unused.length === footnotes.length || labels.size < footnotes.length) return [];
  const texts = structure.lines.filter(({ kind }) => kind === 'text');
  const likeMarks = new Set(texts.flatMap(({ text }) => numbersLikeMarks(text)));
  return unused
    .filter(({ label }) => !likeMarks.has(label))
    .filter(({ range }) => /^\D/.test(wholeTextOf(structure, range)))
    .map(({ label, selectionRange }) => ({ range: selectionRange, message: messages.unusedFootnote(label) }));
}

/** Numbers glued to a word, behind a punctuation mark or "noot", or on a line with nothing but numbers. */
function numbersLikeMarks(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  const form = /^[\d\s,]+$/.test(plain) ? /\d+/g : /(?<=[^\s\d]|noot\s|[?!.,;:»”’)]\s)\d+/gi;
  return plain.match(form) ?? [];
}
