import { compareNumbers } from '../../parser/numbers/numbers';
import type { Answer, Structure } from '../../parser/structure';
import type { AbsentQuestion, ComparedQuestion, Comparison } from './comparison';
import { isPartial } from './partial';

/**
 * The submitted questions that a document of answers neither repeats nor answers, in their order; none where it says of
 * itself that it answers a part of them.
 */
export function leftOutQuestions(structure: Structure, comparison: Comparison | undefined): readonly AbsentQuestion[] {
  if (comparison?.role !== 'questions' || isPartial(structure)) return [];
  if (structure.questions.length > 0) return comparison.onlyThere;
  return comparison.onlyThere.map((absent) => ({ ...absent, ...placeAmongAnswers(structure, absent.question) }));
}

/** In a document of answers alone: below the last answer to an earlier question, or else above the first one. */
function placeAmongAnswers(
  { answers }: Structure,
  { numbers: [first = ''] }: ComparedQuestion,
): Pick<AbsentQuestion, 'place' | 'side'> {
  const isEarlier = ({ covers }: Answer) => covers.every((number) => compareNumbers(number, first) < 0);
  const earlier = answers.findLast(isEarlier);
  const start = { line: 0, character: 0 };
  const { selectionRange: place } = earlier ?? answers[0] ?? { selectionRange: { start, end: start } };
  return { place, side: earlier === undefined ? 'above' : 'below' };
}
