import type { Range } from 'vscode-languageserver-types';
import { compareNumbers } from '../parser/numbers';
import type { Answer, Structure } from '../parser/structure';
import type { AbsentQuestion, ComparedQuestion, Comparison } from './comparison';
import { isPartial } from './partial';

/**
 * The submitted questions that a document of answers neither repeats nor answers, in their order; none where it says of
 * itself that it answers a part of them.
 */
export function leftOutQuestions(structure: Structure, comparison: Comparison | undefined): readonly AbsentQuestion[] {
  if (comparison?.role !== 'questions' || isPartial(structure)) return [];
  if (structure.questions.length > 0) return comparison.onlyThere;
  return comparison.onlyThere.map((absent) => ({
    ...absent,
    place: placeAmongAnswers(structure, absent.question),
  }));
}

/** In a document of answers alone: the heading of the last answer to an earlier question, or else the first one. */
function placeAmongAnswers({ answers }: Structure, { numbers: [first = ''] }: ComparedQuestion): Range {
  const isEarlier = ({ covers }: Answer) => covers.every((number) => compareNumbers(number, first) < 0);
  const place = (answers.findLast(isEarlier) ?? answers[0])?.selectionRange;
  return place ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}
