import type { TextEdit } from 'vscode-languageserver-types';
import { onOneLine, type QuestionText, type Span, withoutSpans } from './questionText';

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
    const words = { start: first, end: isLast && others > count ? hunk.there.end : first + 1 };
    edits.push(...replaced(here, word, wordsBetween(there, words.start, words.end)));
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

/** Words that are put in, with the punctuation that the other document has on the side that is bare here. */
function inserted(here: QuestionText, there: QuestionText, hunk: Hunk): Replacement {
  const index = hunk.here.start;
  const { start, end } = hunk.there;
  if (index > 0 && !sharesPunctuation(here, index, there, start)) {
    const place = endOf(here, index - 1);
    return { start: place, end: place, text: readable(there, endOf(there, start - 1), endOf(there, end - 1)) };
  }
  const text = readable(there, startOf(there, start), startOf(there, end)).trim();
  const place = startOf(here, index);
  return { start: place, end: place, text: index < here.words.length ? `${text} ` : ` ${text}` };
}

/**
 * Words that go, with the punctuation that stands on one side of them here and not in the other document. The mark of a
 * footnote in front of them stays; quotes around them do not.
 */
function deleted(here: QuestionText, there: QuestionText, hunk: Hunk): Replacement[] {
  const { start, end } = hunk.here;
  if (start === 0 || sharesPunctuation(here, start, there, hunk.there.end)) {
    return piecesOf(here, { start: startOf(here, start), end: startOf(here, end) }).map(removal);
  }
  const [from, last] = [startOf(here, start), endOf(here, end - 1)];
  const before = here.marks.findLast((mark) => mark.end <= from)?.end ?? 0;
  const { text } = here.passage;
  const isQuoted = /[«‘“"'(*_]$/.test(text.slice(0, from));
  const closed = last + (isQuoted ? (/^[»’”"')*_]*/.exec(text.slice(last))?.[0].length ?? 0) : 0);
  const marked = here.marks.find((mark) => mark.start === closed)?.end ?? closed;
  return piecesOf(here, { start: Math.max(endOf(here, start - 1), before), end: marked }).map(removal);
}

/** Where a word begins; the end of the text for the place behind the last one. */
function startOf({ passage, words }: QuestionText, index: number): number {
  return words[index]?.start ?? passage.text.trimEnd().length;
}

/** Where a word ends; the start of the text for the place before the first one. */
function endOf({ words }: QuestionText, index: number): number {
  return words[index]?.end ?? 0;
}

/** Whether the same punctuation stands in front of a word here and a word there. */
function sharesPunctuation(here: QuestionText, index: number, there: QuestionText, other: number): boolean {
  const punctuation = punctuationBefore(here, index);
  return punctuation !== '' && punctuation === punctuationBefore(there, other);
}

function punctuationBefore(text: QuestionText, index: number): string {
  return withoutSpans(text.passage.text, text.marks)
    .slice(endOf(text, index - 1), startOf(text, index))
    .replace(/\s+/g, '');
}

function wordsBetween(there: QuestionText, start: number, end: number): string {
  return readable(there, startOf(there, start), endOf(there, end - 1));
}

function readable({ passage, marks }: QuestionText, start: number, end: number): string {
  return onOneLine(withoutSpans(passage.text, marks).slice(start, end)).replace(/ (?=[,.;:?!])/g, '');
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
