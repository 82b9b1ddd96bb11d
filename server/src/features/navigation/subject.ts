import type { Position, Range } from 'vscode-languageserver-types';
import { sectionAt, setAt, wholeTextOf } from '../../parser/lookup';
import type {
  Answer,
  Footnote,
  FootnoteMark,
  NumberMark,
  Question,
  Reference,
  Structure,
} from '../../parser/structure';
import { contains, isEmpty, isInside } from '../../parser/text/ranges';

/** A question or an answer under the cursor, or some of its numbers. */
export type SectionSubject = (
  | { readonly kind: 'question'; readonly section: Question }
  | { readonly kind: 'answer'; readonly section: Answer }
) & {
  /** The numbers that the cursor is on: the one it touches, otherwise all of the section. */
  readonly numbers: readonly string[];
  /**
   * The characters that name them: a number, or the heading; `undefined` where the cursor is in running text.
   *
   *     Antwoord op vraag 3 en 4
   *                       3         ← cursor on 3
   *     Antwoord op vraag 3 en 4    ← cursor on Antwoord
   */
  readonly range: Range | undefined;
};

/** What stands under the cursor. */
export type Subject =
  | SectionSubject
  | {
      readonly kind: 'reference';
      readonly reference: Reference;
      readonly numbers: readonly string[];
      readonly range: Range;
    }
  | { readonly kind: 'footnote-mark'; readonly mark: FootnoteMark; readonly range: Range }
  | { readonly kind: 'footnote'; readonly footnote: Footnote; readonly range: Range | undefined };

/** What stands under the cursor, and the set of questions that its numbers are of. */
export interface SubjectInSet {
  readonly set: Structure;
  readonly subject: Subject;
}

/**
 * The smallest thing under the cursor, in the set of questions in which it stands; a reference to another set is one to
 * numbers of that set. There is nothing where it is not known which set or document a reference means.
 */
export function subjectInSetAt(structure: Structure, position: Position): SubjectInSet | undefined {
  const set = setAt(structure, position);
  const named = set.setReferences.find(({ reference: { range } }) => contains(range, position));
  if (named !== undefined) {
    return named.set && { set: named.set, subject: referenceSubject(named.reference, position) };
  }
  const subject = subjectAt(set, position);
  return subject && { set, subject };
}

/** The smallest thing under the cursor: a footnote mark, a reference, a footnote, or else the question or answer. */
function subjectAt(structure: Structure, position: Position): Subject | undefined {
  const mark = structure.footnoteMarks.find(({ range }) => contains(range, position));
  if (mark !== undefined) return { kind: 'footnote-mark', mark, range: mark.range };

  const reference = structure.references.find(({ range }) => contains(range, position));
  if (reference !== undefined) return referenceSubject(reference, position);

  const footnote = structure.footnotes.find(({ range }) => contains(range, position));
  if (footnote !== undefined) {
    const label = labelRangeOf(structure, footnote);
    return { kind: 'footnote', footnote, range: contains(label, position) ? label : undefined };
  }
  return sectionSubjectAt(structure, position);
}

function referenceSubject(reference: Reference, position: Position): Subject {
  const written = reference.numbers.filter(({ range }) => !isEmpty(range));
  const touched = marksAt(written, position);
  return {
    kind: 'reference',
    reference,
    numbers: numbersOf(touched ?? reference.numbers),
    range: touched?.[0]?.range ?? reference.range,
  };
}

/** The question or the answer under the cursor, whatever else stands there. */
export function sectionSubjectAt(structure: Structure, position: Position): SectionSubject | undefined {
  const section = sectionAt(structure, position);
  if (section === undefined) return undefined;
  const touched = marksAt(section.numbers, position);
  const heading = section.heading !== undefined && contains(section.selectionRange, position);
  const range = touched?.[0]?.range ?? (heading ? section.selectionRange : undefined);

  if (isAnswer(section)) {
    return { kind: 'answer', section, numbers: touched ? numbersOf(touched) : section.covers, range };
  }
  // A paragraph below a merged heading is one of its questions; without paragraphs each number has the whole body.
  const asked = section.numbers.filter(({ text }) => contains(text, position));
  return {
    kind: 'question',
    section,
    numbers: numbersOf(touched ?? (asked.length > 0 ? asked : section.numbers)),
    range,
  };
}

/**
 * The label of a footnote, where the note stands:
 *
 *     1 De Krant, 3 maart 2021
 *     1
 */
export function labelRangeOf(structure: Structure, { range: { start }, body }: Footnote): Range {
  const label = wholeTextOf(structure, { start, end: body.start }).trimEnd();
  return { start, end: { line: start.line, character: start.character + label.length } };
}

function isAnswer(section: Question | Answer): section is Answer {
  return 'covers' in section;
}

/** The marks that the cursor touches; in "2 t/m 4" the 2 alone goes before the span that 3 shares with it. */
function marksAt(marks: readonly NumberMark[], position: Position): readonly NumberMark[] | undefined {
  const touched = marks.filter(({ range }) => contains(range, position));
  const [first] = touched;
  if (first === undefined) return undefined;
  const smallest = touched.reduce((one, other) => (isInside(other.range, one.range) ? other : one), first);
  return touched.filter(({ range }) => isInside(range, smallest.range));
}

function numbersOf(marks: readonly NumberMark[]): readonly string[] {
  return marks.map(({ number }) => number);
}
