import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { setAt, setsOf, wholeTextOf } from '../parser/lookup';
import { contains, isSame } from '../parser/ranges';
import { withSingleBlanks } from '../parser/singleBlanks';
import type { Answer, NumberMark, Question, Reference, Structure } from '../parser/structure';

/** How much of the text that a finding marks is kept to know it by, in characters. */
const longestWords = 60;

/**
 * What a finding is known by when the user ignores it: its code, and the questions that it is about or else the words
 * that it marks. So it stays the same finding while the text around it changes:
 *
 *     Antwoord op vraag 3, 4 en 5   → merged-answer 3, 4, 5
 *
 * Behind the numbers of a second set of questions stands which set that is: `merged-answer 3, 4 (2)`.
 */
export function findingKey(structure: Structure, { code, range }: Pick<Diagnostic, 'code' | 'range'>): string {
  const set = setAt(structure, range.start);
  const numbers = code === 'question-differs' ? numbersAsked(set, range) : numbersAt(set, range);
  if (numbers.length === 0) return `${code} ${withSingleBlanks(wholeTextOf(structure, range)).slice(0, longestWords)}`;
  const place = setsOf(structure).indexOf(set);
  return `${code} ${numbers.join(', ')}${place > 0 ? ` (${place + 1})` : ''}`;
}

/** The numbers of the question in whose text, or in whose heading, a range stands. */
function numbersAsked(set: Structure, range: Range): readonly string[] {
  const asked = set.questions.flatMap(({ numbers }) => numbers).filter(({ text }) => contains(text, range.start));
  return asked.length > 0 ? asked.map(({ number }) => number) : numbersAt(set, range);
}

/** The numbers that a range in a heading or a reference names: its own, or all that stand there. */
function numbersAt({ questions, answers, references }: Structure, range: Range): readonly string[] {
  const isAround = (other: Range) => contains(other, range.start) && contains(other, range.end);
  const naming: Question | Answer | Reference | undefined =
    references.find((reference) => isAround(reference.range)) ??
    [...questions, ...answers].find(({ selectionRange }) => isAround(selectionRange));
  if (naming === undefined) return answers.find(({ body }) => isSame(body, range))?.covers ?? [];
  const marks: readonly NumberMark[] = naming.numbers;
  const meant = marks.filter((mark) => isSame(mark.range, range));
  const named = (meant.length > 0 ? meant : marks).map(({ number }) => number);
  return named.length === 0 && 'covers' in naming ? naming.covers : named;
}
