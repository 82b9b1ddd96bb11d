import type { Range } from 'vscode-languageserver-types';
import { joinNumbers } from '../../messages';
import { questionWith } from '../../parser/lookup';
import { hasOwnText } from '../../parser/states';
import type { Answer, Structure } from '../../parser/structure';
import { compare, contains } from '../../parser/text/ranges';
import { saidBy } from '../numbering/mergedNumbers';

/** How many answers are on offer to refer to: a longer list is no choice any more. */
const mostChoices = 3;

/** The text of an answer that only refers to the answer to these numbers, in the language of the document. */
export function referralTo(numbers: readonly string[]): string {
  return `Zie het antwoord op vraag ${joinNumbers(numbers, 'nl')}.`;
}

/** An answer to which another one may refer, and the numbers by which it does. */
export interface Choice {
  readonly answer: Answer;
  readonly numbers: readonly string[];
}

/** The answers above another one that have a text of their own, the nearest first. */
export function answersAbove(set: Structure, { range, covers }: Answer): readonly Choice[] {
  return set.answers
    .filter((answer) => compare(answer.range.start, range.start) < 0)
    .filter(hasOwnText)
    .filter((answer) => !answer.covers.some((number) => covers.includes(number)))
    .map((answer) => ({
      answer,
      numbers: saidBy(answer).filter((number) => questionWith(set, number) !== undefined),
    }))
    .filter(({ numbers }) => numbers.length > 0)
    .slice(-mostChoices)
    .reverse();
}

/** The numbers that each reference in a range names. */
export function referencesIn({ references }: Structure, range: Range): readonly (readonly string[])[] {
  return references
    .filter((reference) => contains(range, reference.range.start))
    .map(({ numbers }) => numbers.map(({ number }) => number));
}
