import type { TextEdit } from 'vscode-languageserver-types';
import type { QuestionText, Span } from '../words/questionText';
import { endOf, gapBefore, pairedSigns, parted, placeBehind, readable, startOf } from './wordGaps';

/** Words of one text that stand in the place of words of another: from the first up to the one behind the last. */
export interface Hunk {
  readonly here: WordSpan;
  readonly there: WordSpan;
}

/** Words by their places in a text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that put the words of another document in the place of those here. Line ends and indents stay; so do
 * punctuation and the marks of footnotes, but for what belongs to words that come or go.
 */
export function restoringEdits(here: QuestionText, there: QuestionText, hunk: Hunk): readonly TextEdit[] {
  const count = hunk.here.end - hunk.here.start;
  const others = hunk.there.end - hunk.there.start;
  const paired = Math.min(count, others);
  const edits: Replacement[] = [];
  for (let index = 0; index < paired; index++) {
    const word = here.words[hunk.here.start + index] as Span;
    const isLast = index === paired - 1;
    const first = hunk.there.start + index;
    const end = isLast && others > count ? hunk.there.end : first + 1;
    const signs = isLast && others >= count ? signsBehind(here, there, hunk) : '';
    edits.push(...replaced(here, word, wordsBetween(there, first, end) + signs));
  }
  const rest = hunk.here.start + paired;
  if (count === 0) edits.push(inserted(here, there, hunk));
  else if (count > others) edits.push(...deleted(here, there, { ...hunk, here: { start: rest, end: hunk.here.end } }));
  return joined(edits)
    .map((edit) => (edit.text === '' ? tidied(here, edit) : edit))
    .map(({ start, end, text }) => ({ range: here.passage.rangeAt(start, end), newText: text }));
}

/** Characters of a passage that become a text. */
interface Replacement extends Span {
  readonly text: string;
}

/** A word that becomes another; of one that is broken off at a line end, the part on the next line goes. */
function replaced(here: QuestionText, word: Span, text: string): Replacement[] {
  const [first = word, ...others] = piecesOf(here, word);
  return [{ ...first, text }, ...others.map(removal)];
}

/** Words that are put in, with the punctuation around them there, as far as it does not stand here already. */
function inserted(here: QuestionText, there: QuestionText, hunk: Hunk): Replacement {
  const index = hunk.here.start;
  const { start, end } = hunk.there;
  const [gap, before, behind] = [gapBefore(here, index), gapBefore(there, start), gapBefore(there, end)];
  const { first, rest } = parted(gap, before, behind) ?? { first: '', rest: behind };
  const place = first !== '' && rest === '' ? startOf(here, index) : placeBehind(here, index, first);
  const text = before.slice(first.length) + wordsBetween(there, start, end) + withoutEnd(behind, rest);
  return { start: place, end: place, text };
}

/**
 * Words that go, with the punctuation around them here, as far as it does not stand there too. The mark of a footnote
 * in front of them stays.
 */
function deleted(here: QuestionText, there: QuestionText, hunk: Hunk): Replacement[] {
  const { start, end } = hunk.here;
  const [before, behind] = [gapBefore(here, start), gapBefore(here, end)];
  const { first, rest } = parted(gapBefore(there, hunk.there.end), before, behind) ?? {
    first: '',
    rest: /[«‘“"'(*_]$/.test(before) ? behind.replace(/^[»’”"')*_]+/, '') : behind,
  };
  const mark = here.marks.findLast((mark) => mark.end <= startOf(here, start))?.end ?? 0;
  const from = Math.max(placeBehind(here, start, first), mark);
  const last = placeBehind(here, end, withoutEnd(behind, rest));
  const marked = here.marks.find(({ start }) => start === last)?.end ?? last;
  return piecesOf(here, { start: from, end: rest === '' ? startOf(here, end) : marked }).map(removal);
}

function withoutEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length);
}

/**
 * What stands there directly behind words that take the place of words here, and not behind those. Where none come, it
 * is only what closes a quotation that is open here.
 */
function signsBehind(here: QuestionText, there: QuestionText, hunk: Hunk): string {
  const [gap, behind] = [gapBefore(here, hunk.here.end), gapBefore(there, hunk.there.end)];
  const signs = behind.endsWith(gap) ? withoutEnd(behind, gap) : '';
  const isComing = hunk.there.end - hunk.there.start > hunk.here.end - hunk.here.start;
  const count = (sign: string) => here.passage.text.split(sign).length;
  const isOpen = pairedSigns.some(([opening, closing]) => closing === signs && count(opening) > count(closing));
  return isComing || isOpen ? signs : '';
}

function wordsBetween(there: QuestionText, start: number, end: number): string {
  return readable(there, startOf(there, start), endOf(there, end - 1));
}

/** The parts of a span on each of its lines. */
function piecesOf({ passage }: QuestionText, { start, end }: Span): Span[] {
  const lines = passage.text.slice(start, end).matchAll(/[^\n]+/g);
  return [...lines].map(({ 0: line, index }) => ({ start: start + index, end: start + index + line.length }));
}

function removal(span: Span): Replacement {
  return { ...span, text: '' };
}

/** Removals that touch are one. */
function joined(edits: readonly Replacement[]): readonly Replacement[] {
  const result: Replacement[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.text === '' && edit.text === '' && last.end === edit.start) {
      result[result.length - 1] = { ...edit, start: last.start };
    } else result.push(edit);
  }
  return result;
}

/** A removal takes along the blanks that would then stand at the end or the beginning of their line. */
function tidied({ passage }: QuestionText, { start, end }: Span): Replacement {
  const before = /(?<![^\S\n])[^\S\n]*$/.exec(passage.text.slice(0, start)) as RegExpExecArray;
  const after = /^[^\S\n]*/.exec(passage.text.slice(end)) as RegExpExecArray;
  const beginsLine = before.index === 0 || passage.text[before.index - 1] === '\n';
  const endsLine = /^(?:\n|$)/.test(passage.text.slice(end + after[0].length));
  if (beginsLine && endsLine) return emptied(passage, { start: before.index, end: end + after[0].length });
  return { start: endsLine ? before.index : start, end: beginsLine ? end + after[0].length : end, text: '' };
}

/**
 * A line of which nothing is left goes with its line end, unless something else stands between it and the one above.
 */
function emptied({ rangeAt }: QuestionText['passage'], { start, end }: Span): Replacement {
  if (start === 0) return { start, end, text: '' };
  const range = rangeAt(start - 1, end);
  return { start: range.end.line - range.start.line === 1 ? start - 1 : start, end, text: '' };
}
