import { answeredNumbers, putQuestions, questionWith, setsOf } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import { isOpen, type Structure } from '../../parser/structure';

/** Of each set of questions the numbers of answers of which the question is not repeated there. */
export type AnswersAlone = readonly (readonly string[])[];

/**
 * The answers of a document of which it does not have the question, or only that it is withdrawn, which needs no other
 * answer; a place for an answer is none.
 */
export function answersAloneIn(structure: Structure): AnswersAlone {
  return placesAloneIn(structure, (set, number) => !isOpen(stateOf(set, number)));
}

/** Those of which it says that the question is withdrawn, and has no more of it. */
export function withdrawnAloneIn(structure: Structure): AnswersAlone {
  return placesAloneIn(structure, (set, number) => stateOf(set, number) === 'withdrawn');
}

/** The same with the places for answers in which no text stands yet, or only those that are meant. */
export function placesAloneIn(
  structure: Structure,
  isMeant: (set: Structure, number: string) => boolean = () => true,
): AnswersAlone {
  return setsOf(structure)
    .map((set) => unrepeatedIn(set).filter((number) => isMeant(set, number)))
    .filter((numbers) => numbers.length > 0);
}

function unrepeatedIn(set: Structure): readonly string[] {
  const unasked = [...answeredNumbers(set)].filter((number) => questionWith(set, number) === undefined);
  const withdrawn = putQuestions(set).filter(({ asked }) => asked.role === 'withdrawn');
  return [...unasked, ...withdrawn.map(({ asked }) => asked.number)];
}

/** Whether all numbers of a question are among those of one set. */
export function areAmong(answers: AnswersAlone, numbers: readonly string[]): boolean {
  return answers.some((alone) => numbers.every((number) => alone.includes(number)));
}
