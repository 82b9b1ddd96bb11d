import { questionWith, setsOf, stateOf } from '../parser/lookup';
import { isOpen, type Structure } from '../parser/structure';

/** Of each set of questions the numbers that are answered there, while their question is not repeated. */
export type AnswersAlone = readonly (readonly string[])[];

/** The answers of a document of which it does not have the question; a place for an answer is none. */
export function answersAloneIn(structure: Structure): AnswersAlone {
  return setsOf(structure)
    .map((set) => {
      const numbers = new Set(set.answers.flatMap(({ covers }) => covers));
      return [...numbers].filter((number) => questionWith(set, number) === undefined && !isOpen(stateOf(set, number)));
    })
    .filter((numbers) => numbers.length > 0);
}

/** Whether all numbers of a question are answered in one set that does not repeat them. */
export function areAnsweredAlone(answers: AnswersAlone, numbers: readonly string[]): boolean {
  return answers.some((alone) => numbers.every((number) => alone.includes(number)));
}
