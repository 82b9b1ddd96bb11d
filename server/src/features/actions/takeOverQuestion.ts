import { touches } from '../../parser/ranges';
import { draftQuestion } from '../drafting/questionDraft';
import { leftOutQuestions } from '../leftOutQuestions';
import type { ActionContext, Proposal } from './action';

/** A submitted question that the document of answers leaves out comes in its place, with a place for its answer. */
export function proposeLeftOutQuestions(context: ActionContext): readonly Proposal[] {
  const { structure, comparison, range, messages } = context;
  if (comparison === undefined) return [];
  return leftOutQuestions(structure, comparison)
    .filter(({ place }) => touches(place, range))
    .flatMap((absent) => {
      const edits = draftQuestion(structure, absent, context);
      if (edits === undefined) return [];
      const title = messages.takeOver(absent.question.numbers, comparison.name);
      return { title, edits, solves: { code: 'unanswered-question', range: absent.place } };
    });
}
