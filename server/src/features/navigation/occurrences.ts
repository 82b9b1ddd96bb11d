import type { Range } from 'vscode-languageserver-types';
import { footnoteOf, marksOf } from '../../parser/footnotes/footnoteLookup';
import { answersTo, referencesTo } from '../../parser/lookup';
import type { NumberMark, Structure } from '../../parser/structure';
import { compare, isEmpty } from '../../parser/text/ranges';
import { labelRangeOf, type Subject, type SubjectInSet } from './subject';

/** A place that names a question or a footnote. */
export interface Occurrence {
  readonly range: Range;
  /** Where the question is put or the note stands, as against where it is spoken of. */
  readonly isDeclaration: boolean;
}

/**
 * Every place that names what the subject names, each once, in the order of the text: of a question its number in
 * its own heading, in the headings of answers and in references; of a footnote its marks and its label. An answer
 * whose heading says no number is named by its whole heading, and a reference without one by all its words.
 */
export function occurrencesOf(structure: Structure, { set, subject }: SubjectInSet): readonly Occurrence[] {
  const found =
    subject.kind === 'footnote-mark' || subject.kind === 'footnote'
      ? footnoteOccurrences(set, subject)
      : subject.numbers.flatMap((number) => numberOccurrences(structure, set, number));
  const sorted = [...found].sort((one, other) => compareRanges(one.range, other.range));
  return sorted.filter(({ range }, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareRanges(previous.range, range) !== 0;
  });
}

function numberOccurrences(structure: Structure, set: Structure, number: string): readonly Occurrence[] {
  const questions = set.questions.flatMap(({ numbers }) => marksOfNumber(numbers, number));
  const answers = answersTo(set, number).flatMap(({ heading, numbers, selectionRange }) =>
    numbers.length === 0 && heading !== undefined ? [selectionRange] : marksOfNumber(numbers, number),
  );
  const references = referencesTo(structure, set).flatMap((reference) =>
    marksOfNumber(reference.numbers, number).map((range) => (isEmpty(range) ? reference.range : range)),
  );
  return [
    ...questions.map((range) => ({ range, isDeclaration: true })),
    ...[...answers, ...references].map((range) => ({ range, isDeclaration: false })),
  ];
}

function marksOfNumber(marks: readonly NumberMark[], number: string): readonly Range[] {
  return marks.filter((mark) => mark.number === number).map(({ range }) => range);
}

function footnoteOccurrences(
  structure: Structure,
  subject: Extract<Subject, { kind: 'footnote-mark' | 'footnote' }>,
): readonly Occurrence[] {
  const footnote = subject.kind === 'footnote' ? subject.footnote : footnoteOf(structure, subject.mark);
  if (footnote === undefined) return [];
  return [
    { range: labelRangeOf(structure, footnote), isDeclaration: true },
    ...marksOf(structure, footnote).map(({ range }) => ({ range, isDeclaration: false })),
  ];
}

function compareRanges(one: Range, other: Range): number {
  return compare(one.start, other.start) || compare(one.end, other.end);
}
