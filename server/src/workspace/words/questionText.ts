import type { Range } from 'vscode-languageserver-types';
import { passageIn } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import type { Passage } from '../../parser/text/passage';
import { contains } from '../../parser/text/ranges';
import { withSingleBlanks } from '../../parser/text/singleBlanks';

/** A word of a question, as it is compared and where it stands. */
export interface Word {
  /** The word without what a conversion changes: `wereldgezondheidsorganisatie`, `technologieen`, `1,4`. */
  readonly text: string;
  /** Its characters in the passage; a word that is broken off at the end of a line is one word. */
  readonly start: number;
  readonly end: number;
}

/** Characters of a passage, from the first up to the one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a question for comparison with the same question in another document. */
export interface QuestionText {
  readonly passage: Passage;
  readonly words: readonly Word[];
  /** The marks of footnotes, which are no words. */
  readonly marks: readonly Span[];
}

/**
 * Reads the words in a range of a document. Two copies of one question have the same words, however they were
 * converted: capitals, quotation marks, other punctuation, white space, line ends with or without a hyphen, accents and
 * the marks of footnotes make no difference.
 *
 *     Leveren «slimme» bedrijven aan de Wereldgezond-
 *     heidsorganisatie?1Zo nee, waarom niet?
 *                       → leveren slimme bedrijven aan de wereldgezondheidsorganisatie zo nee waarom niet
 */
export function readQuestionText(structure: Structure, range: Range): QuestionText {
  const passage = passageIn(structure, range);
  const marks = findMarks(structure, range, passage);
  const words = [...withoutSpans(passage.text, marks).matchAll(written)]
    .map(({ 0: word, index }) => ({ text: normalised(word), start: index, end: index + word.length }))
    .filter(({ text }) => text !== '');
  return { passage, words, marks };
}

/** A word as it is to be read on one line: a hyphen that only a line end put there is gone. */
export function onOneLine(text: string): string {
  return withSingleBlanks(
    text.replace(/(?<=\p{Ll})[-\u00ad][^\S\n]*\n\s*(?=\p{Ll})/gu, '').replace(/-[^\S\n]*\n\s*(?=\p{L})/gu, '-'),
  );
}

/** The text with blanks in the place of some characters, so that all others stay where they are. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    result = result.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + result.slice(end);
  }
  return result;
}

// Letters and digits; inside a word also an apostrophe, a hyphen, a broken line, and what stands between digits.
const written =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’‘`´\u00ad\u200b-\u200d\u2060\u2010\u2011-]+|[-\u00ad][^\S\n]*\n\s*(?=\p{Ll})|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*(?:(?<=\d)[°º])?|[%&§]|\p{Sc}/gu;

/** A word as it is compared; empty for one that is nothing but signs. */
export function normalised(word: string): string {
  // Most words have nothing that could be changed, and a folder has millions of words.
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    // 1.400 and 1400 are one number.
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replace(/[^\p{L}\p{N}\p{Sc}%&§.,°]/gu, '');
  return plain.replace(/^(\d+)(?:°|o|e|de|ste)$/, '$1e');
}

// Marks in forms that a structure only takes for marks when their notes are there; a copy may have lost those.
const looseMarks = [
  /(?<!\b[ckmd]?m)[⁰¹²³⁴-⁹]+/gu,
  /(?<=\S ?)\[\^?\d{1,3} ?\]/gu,
  /(?<=[?!»”"’'] ?)\d{1,2}\)/gu,
  /(?<=[?!»”"’']|\p{L}{2}\)|\p{Ll}{4}[.,;:])\d{1,8}(?:, ?\d{1,2}){0,9}(?=[\s.,;:?!)*»”’]|\p{Lu}|$)/gu,
  /(?<=[?!]), ?\d{1,2}(?=\s|$)/g,
  /(?<=[?!]\s{1,3})\d{1,2}(?=\s{1,9}\p{Lu}|\s{0,9}$)/gu,
  /(?<=\p{Ll}{3})\d{1,2}(?=[\s.,;:?!)*»”’]|$)/gu,
  /\{\.\w+\}/g,
];

const mayHoldMark = /[\d⁰¹²³⁴-⁹{]/;

function findMarks({ footnoteMarks }: Structure, range: Range, passage: Passage): readonly Span[] {
  const known = footnoteMarks
    .filter((mark) => contains(range, mark.range.start) && contains(range, mark.range.end))
    .flatMap((mark) => {
      const start = passage.offsetAt(mark.range.start);
      const end = passage.offsetAt(mark.range.end);
      return start === undefined || end === undefined ? [] : [{ start, end }];
    });
  const rest = withoutSpans(passage.text, known);
  const loose = (mayHoldMark.test(rest) ? looseMarks : [])
    .flatMap((form) => [...rest.matchAll(form)])
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  return [...known, ...loose].sort((one, other) => one.start - other.start);
}
