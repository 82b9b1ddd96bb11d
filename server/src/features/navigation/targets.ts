import type { Range } from 'vscode-languageserver-types';
import { footnoteOf, marksOf } from '../../parser/footnotes/footnoteLookup';
import { answersTo, questionsOf, questionWith } from '../../parser/lookup';
import type { Answer, Question, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { labelRangeOf, type Subject } from './subject';

/** A place that something under the cursor leads to. */
export interface Target {
  readonly kind: 'question' | 'answer' | 'footnote' | 'footnote-mark';
  /** The numbers of the question, those that the answer covers, or the label of the footnote. */
  readonly numbers: readonly string[];
  readonly range: Range;
  /** The heading; the number, where one number of a merged heading is meant. */
  readonly selectionRange: Range;
  /** The text that is read there, without its heading. */
  readonly text: Range;
}

/** Where a subject leads: a question to its answers, an answer to its questions, a reference to what it names. */
export function targetsOf(structure: Structure, subject: Subject): readonly Target[] {
  switch (subject.kind) {
    case 'question':
      return answerTargets(structure, subject.numbers);
    case 'answer':
      return questionsOf(structure, subject.section).flatMap((question) => questionTargets(question, subject.numbers));
    case 'reference':
      return referenceTargets(structure, subject);
    case 'footnote-mark': {
      const footnote = footnoteOf(structure, subject.mark);
      if (footnote === undefined) return [];
      const { label, range, body } = footnote;
      return [
        { kind: 'footnote', numbers: [label], range, selectionRange: labelRangeOf(structure, footnote), text: body },
      ];
    }
    case 'footnote':
      return marksOf(structure, subject.footnote).map(({ label, range }) => ({
        kind: 'footnote-mark',
        numbers: [label],
        range,
        selectionRange: range,
        text: range,
      }));
  }
}

/** A reference to an answer that is not there leads to the question, so that the reader sees what is open. */
function referenceTargets(
  structure: Structure,
  { reference, numbers }: Extract<Subject, { kind: 'reference' }>,
): readonly Target[] {
  const answers = reference.target === 'answer' ? answerTargets(structure, numbers) : [];
  if (answers.length > 0) return answers;
  const questions = numbers
    .map((number) => questionWith(structure, number))
    .filter((question) => question !== undefined);
  return [...new Set(questions)].flatMap((question) => questionTargets(question, numbers));
}

function answerTargets(structure: Structure, numbers: readonly string[]): readonly Target[] {
  const answers = new Set<Answer>();
  for (const number of numbers) for (const answer of answersTo(structure, number)) answers.add(answer);
  return [...answers].sort((one, other) => compare(one.range.start, other.range.start)).map(targetOfAnswer);
}

/** An answer as a place that is led to. */
export function targetOfAnswer({ covers, range, selectionRange, body }: Answer): Target {
  return { kind: 'answer', numbers: covers, range, selectionRange, text: body };
}

/** The question as a whole, or its part where only some of its numbers are meant. */
function questionTargets(question: Question, numbers: readonly string[]): readonly Target[] {
  const { range, selectionRange, body } = question;
  const meant = question.numbers.filter(({ number }) => numbers.includes(number));
  const kind = 'question';
  if (meant.length === question.numbers.length) {
    return [{ kind, numbers: meant.map(({ number }) => number), range, selectionRange, text: body }];
  }
  return meant.map((asked) => ({
    kind,
    numbers: [asked.number],
    range,
    selectionRange: asked.range,
    text: asked.text,
  }));
}
