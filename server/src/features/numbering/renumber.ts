import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import { inEachSet, putQuestions, referencesTo, setsOf, wholeTextOf } from '../../parser/lookup';
import { compareNumbers, saysEach, wholeOf } from '../../parser/numbers/numbers';
import type { Answer, NumberMark, Question, Reference, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { markStatementsOf } from '../edits/statements';
import { structureAfter } from '../edits/structureAfter';
import { excerptOf } from '../text/excerpt';
import { editNumberList } from './numberList';
import type { Refusal } from './renaming';

/** What names questions by their numbers. */
export type Naming = Question | Answer | Reference;

/** What a number becomes where a question, an answer or a reference names it; a number that stays is itself. */
export type NewNumber = (number: string, naming: Naming) => string;

/** How much of a heading or a reference a refusal quotes, in characters. */
export const longestExcerpt = 60;

/**
 * New numbers for the questions of one set of a document: from the number that each has to the one that it gets, all at
 * once, so that two may swap. Sub-questions follow: where 3 becomes 5, 3a becomes 5a and 3.1 becomes 5.1, unless it is
 * given a number of its own.
 */
export function newNumbersIn(structure: Structure, set: Structure, numbers: ReadonlyMap<string, string>): NewNumber {
  const inSet = new Set(namingsOf(structure, set));
  return (number, naming) => (inSet.has(naming) ? newNumberOf(number, numbers) : number);
}

/** What a number becomes among others; a sub-question that is not among them follows its question. */
export function newNumberOf(number: string, numbers: ReadonlyMap<string, string>): string {
  const next = numbers.get(number);
  if (next !== undefined) return next;
  const whole = wholeOf(number);
  const nextWhole = numbers.get(whole);
  const isWhole = nextWhole !== undefined && wholeOf(nextWhole) === nextWhole;
  return isWhole ? nextWhole + number.slice(whole.length) : number;
}

/**
 * Gives questions other numbers wherever they are named: in their own headings, in the lists and spans of answers and
 * in references. The text with the changes is read again first. Where it would not say the same with the new numbers,
 * nothing is changed and the user is told why.
 */
export function renumber(
  structure: Structure,
  newNumber: NewNumber,
  messages: Messages,
): { readonly edits: readonly TextEdit[] } | Refusal {
  const twice = inEachSet(structure, (set) => givenTwice(set, newNumber));
  if (twice[0] !== undefined) return { refusal: messages.renumberTwice(twice[0]) };
  const edits = editNumbers(structure, newNumber);
  const refusal = refusalAfter(structure, edits, newNumber, messages);
  return refusal === undefined ? { edits } : { refusal };
}

/**
 * Why some edits do more than give numbers, if they do: when a question, an answer or a reference would say something
 * else, wherever it then stands, or a footnote would be about other words.
 */
export function refusalAfter(
  structure: Structure,
  edits: readonly TextEdit[],
  newNumber: NewNumber,
  messages: Messages,
): string | undefined {
  const changedStructure = structureAfter(structure, edits);
  const { renumberBareNumbers, renumberChangesDocument } = messages;
  const changesDocument = areBareNumbers(structure) ? renumberBareNumbers : renumberChangesDocument;
  if (questionCounts(structure) !== questionCounts(changedStructure)) return changesDocument;
  const before = readingsOf(structure, newNumber);
  const after = readingsOf(changedStructure, (number) => number);
  if (before.length !== after.length) return changesDocument;
  const left = new Map<string, number>();
  for (const { says } of after) left.set(says, (left.get(says) ?? 0) + 1);
  const changed = before.find(({ says }) => {
    const count = left.get(says) ?? 0;
    left.set(says, count - 1);
    return count === 0;
  });
  if (changed !== undefined) return messages.renumberChangesPlace(excerptOf(structure, changed.range, longestExcerpt));
  const marks = (one: Structure) => markStatementsOf(one).toSorted().join();
  return marks(structure) === marks(changedStructure) ? undefined : messages.moveChangesFootnotes;
}

/** Whether the questions are told by their numbers alone, which have to count up for that. */
function areBareNumbers({ layout }: Structure): boolean {
  return layout === 'numbers' || layout === 'flat';
}

/** How many headings of questions each set has: another numbering may not cut the document into other sets. */
function questionCounts(structure: Structure): string {
  return setsOf(structure)
    .map(({ questions }) => questions.length)
    .join();
}

/** The changes of {@link renumber}, in the order of the text, whatever they make of the document. */
export function editNumbers(structure: Structure, newNumber: NewNumber): readonly TextEdit[] {
  return inEachSet(structure, (set) => namingsOf(structure, set))
    .flatMap((naming) => editNumberList(structure, renumberedMarks(structure, naming, newNumber)))
    .sort((one, other) => compare(one.range.start, other.range.start));
}

/** All that names questions of a set of a document by their numbers, in this set or another. */
export function namingsOf(structure: Structure, set: Structure): readonly Naming[] {
  return [...set.questions, ...set.answers, ...referencesTo(structure, set)];
}

/**
 * The numbers of a heading or a reference with those that take their places. A list that counts up goes on doing so: of
 * "3 en 5" nothing changes where these two swap. Under the heading of several questions each keeps its place, as their
 * texts do, and so does each in "3 respectievelijk 5".
 */
function renumberedMarks(structure: Structure, naming: Naming, newNumber: NewNumber) {
  const marks: readonly NumberMark[] = naming.numbers;
  const numbers = marks.map(({ number }) => newNumber(number, naming));
  const isSorted = numbers.length > 1 && !isQuestion(naming) && countsUp(marks) && !saysEachIn(structure, naming);
  const ordered = isSorted ? numbers.toSorted(compareNumbers) : numbers;
  return marks.map((mark, index) => ({ ...mark, next: ordered[index] ?? mark.number }));
}

function saysEachIn(structure: Structure, naming: Answer | Reference): boolean {
  return saysEach(wholeTextOf(structure, 'target' in naming ? naming.range : naming.selectionRange));
}

/** Whether each number comes behind the one before it: 3, 3a, 3b, 10. */
export function countsUp(marks: readonly { readonly number: string }[]): boolean {
  return marks.every(({ number }, index) => index === 0 || compareNumbers(marks[index - 1]?.number ?? '', number) < 0);
}

function isQuestion(naming: Naming): naming is Question {
  return !('covers' in naming || 'target' in naming);
}

/** The numbers that two questions would have that now have different ones. */
function givenTwice(set: Structure, newNumber: NewNumber): readonly string[] {
  const given = new Map<string, string>();
  return putQuestions(set).flatMap(({ question, asked: { number } }) => {
    const next = newNumber(number, question);
    const other = given.get(next);
    given.set(next, number);
    return other === undefined || other === number ? [] : [next];
  });
}

/** What a heading or a reference says: its numbers, and what they mean there. */
interface Reading {
  readonly range: Range;
  readonly says: string;
}

/**
 * All that a document says with other numbers. Of an answer and a reference the order of the numbers is all one.
 */
function readingsOf(structure: Structure, newNumber: NewNumber): readonly Reading[] {
  const named = (naming: Naming, numbers: readonly string[]) => numbers.map((number) => newNumber(number, naming));
  const numbersOf = ({ numbers }: Naming) => numbers.map(({ number }: NumberMark) => number);
  return inEachSet(structure, (set, place) => [
    ...set.questions.map((question) => ({
      range: question.selectionRange,
      says: `asks ${question.numbers.flatMap(({ number, role }) => [newNumber(number, question), role])}`,
    })),
    ...set.answers.map((answer) => ({
      range: answer.selectionRange,
      says: `answers ${named(answer, answer.covers).sort()} as ${named(answer, numbersOf(answer)).sort()}`,
    })),
    ...referencesTo(structure, set).map((reference) => ({
      range: reference.range,
      says: `refers to ${named(reference, numbersOf(reference)).sort()} of ${place}`,
    })),
  ]);
}
