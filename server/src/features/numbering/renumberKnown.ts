import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import { inEachSet, questionWith, referencesTo, sectionAt } from '../../parser/lookup';
import type { Answer, Reference, Structure } from '../../parser/structure';
import { excerptOf } from '../text/excerpt';
import { type Asked, askedNumbers } from './askedNumbers';
import type { Refusal } from './renaming';
import { longestExcerpt, type NewNumber, renumber } from './renumber';
import { stretchesOf } from './stretches';
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
  const [named] = inEachSet(structure, (set) => unknownNumbersGiven(structure, set, newNumber));
  if (named === undefined) return renumber(structure, newNumber, messages);
  return { refusal: messages.renumberNamed(excerptOf(structure, named.range, longestExcerpt), named.number) };
}

/** Numbers that an answer names and no question has, and that a question would get. */
function unknownNumbersGiven(
  structure: Structure,
  set: Structure,
  newNumber: NewNumber,
): readonly { readonly number: string; readonly range: Range }[] {
  const isGiven = givenNumbers(set, newNumber);
  const references = referencesTo(structure, set).filter(({ range }) => isInAnswer(structure, range.start));
  const places: readonly { readonly naming: Answer | Reference; readonly range: Range }[] = [
    ...set.answers.map((naming) => ({ naming, range: naming.selectionRange })),
    ...references.map((naming) => ({ naming, range: naming.range })),
  ];
  return places.flatMap(({ naming, range }) =>
    naming.numbers
      .filter(({ number }) => questionWith(set, number) === undefined && isGiven(newNumber(number, naming), naming))
      .map(({ number }) => ({ number, range })),
  );
}

function isInAnswer(structure: Structure, position: Position): boolean {
  const section = sectionAt(structure, position);
  return section !== undefined && 'covers' in section;
}

/**
 * Whether a question gets a number. The second of two questions 2 may get the 3 that the answer directly below it names
 * already; and of a number that is asked twice it is not certain which question a reference would mean.
 */
function givenNumbers(set: Structure, newNumber: NewNumber): (next: string, naming: Answer | Reference) => boolean {
  const times = timesPut(set);
  const stretches = stretchesOf(set);
  const takers = new Map<string, Asked[]>();
  for (const asked of askedNumbers(set).flat()) {
    const next = newNumber(asked.number, asked.question);
    takers.set(next, [...(takers.get(next) ?? []), asked]);
  }
  return (next, naming) => {
    const takersOf = takers.get(next) ?? [];
    if (takersOf.some(({ number }) => times.get(number) === 1)) return true;
    if (!('covers' in naming) || takersOf.length === 0) return false;
    return !takersOf.some((asked) => stretches.get(asked) === stretches.get(naming));
  };
}
