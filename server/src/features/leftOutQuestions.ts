import type { Structure } from '../parser/structure';
import type { AbsentQuestion, Comparison } from './comparison';
import { isPartial } from './partial';

/**
 * The submitted questions that a document of answers neither repeats nor answers, in their order; none where it says of
 * itself that it answers a part of them.
 */
export function leftOutQuestions(structure: Structure, comparison: Comparison | undefined): readonly AbsentQuestion[] {
  return comparison?.role !== 'questions' || isPartial(structure) ? [] : comparison.onlyThere;
}
