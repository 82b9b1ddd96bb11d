import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import { inEachSet, putQuestions, questionWith } from '../../parser/lookup';
import { contains } from '../../parser/ranges';
import type { Structure } from '../../parser/structure';
import { excerptOf } from '../text/excerpt';
import type { Refusal } from './renaming';
import { longestExcerpt, type Naming, type NewNumber, renumber } from './renumber';
import { timesPut } from './timesPut';

/**
 * Renumbers as {@link renumber} does, to numbers that the user does not choose one by one. Refused is then also what
 * would give an unknown number a meaning: an answer that names question 3, where there is none, must not come to speak
 * of what was question 4.
 */
export function renumberKnown(
  structure: Structure,
  newNumber: NewNumber,
  messages: Messages,
): { readonly edits: readonly TextEdit[] } | Refusal {
  const [named] = inEachSet(structure, (set) => unknownNumbersGiven(set, newNumber));
  if (named === undefined) return renumber(structure, newNumber, messages);
  return { refusal: messages.renumberNamed(excerptOf(structure, named.range, longestExcerpt), named.number) };
}

/** Numbers that an answer names and no question has, and that a question would get. */
function unknownNumbersGiven(
  set: Structure,
  newNumber: NewNumber,
): readonly { readonly number: string; readonly range: Range }[] {
  const given = givenNumbers(set, newNumber);
  const references = set.references.filter(({ range }) => set.answers.some(({ body }) => contains(body, range.start)));
  const places: readonly { readonly naming: Naming; readonly range: Range }[] = [
    ...set.answers.map((naming) => ({ naming, range: naming.selectionRange })),
    ...references.map((naming) => ({ naming, range: naming.range })),
  ];
  return places.flatMap(({ naming, range }) =>
    naming.numbers
      .filter(({ number }) => questionWith(set, number) === undefined && given.has(newNumber(number, naming)))
      .map(({ number }) => ({ number, range })),
  );
}

/** The numbers that questions get; of a number that is asked twice it is not certain which question has it now. */
function givenNumbers(set: Structure, newNumber: NewNumber): ReadonlySet<string> {
  const times = timesPut(set);
  return new Set(
    putQuestions(set)
      .filter(({ asked }) => times.get(asked.number) === 1)
      .map(({ question, asked }) => newNumber(asked.number, question)),
  );
}
