import { touches } from '../../parser/text/ranges';
import { draftQuestions } from '../drafting/questionDraft';
import { leftOutQuestions } from '../elsewhere/leftOutQuestions';
import type { ActionContext, Proposal } from './action';

/** How many of the questions that are left out at one place are offered one by one: each is tried before it is. */
const mostOneByOne = 5;

/** A submitted question that the document of answers leaves out comes in its place, with a place for its answer. */
export function proposeLeftOutQuestions(context: ActionContext): readonly Proposal[] {
  const { structure, comparison, range, messages } = context;
  if (comparison === undefined) return [];
  return leftOutQuestions(structure, comparison)
    .filter(({ place }) => touches(place, range))
    .slice(0, mostOneByOne)
    .flatMap((absent) => {
      const edits = draftQuestions(structure, [absent], context);
      if (edits === undefined) return [];
      const title = messages.takeOver(absent.question.numbers, comparison.name);
      return { title, edits, solves: { code: 'unanswered-question', range: absent.place } };
    });
}

/** At a submitted question that is left out: all of them come in their places, if there are more. */
export function proposeOtherLeftOutQuestions(context: ActionContext): readonly Proposal[] {
  const absent = leftOutQuestions(context.structure, context.comparison);
  const here = absent.find(({ place }) => touches(place, context.range));
  if (here === undefined || absent.length === 1) return [];
  const solves = { code: 'unanswered-question', range: here.place };
  return proposeAllLeftOutQuestions(context).map((proposal) => ({ ...proposal, solves }));
}

/** All submitted questions that the document of answers leaves out, each in its place, with places for their answers. */
export function proposeAllLeftOutQuestions(context: ActionContext): readonly Proposal[] {
  const { structure, comparison, messages } = context;
  const absent = leftOutQuestions(structure, comparison);
  const [only, ...others] = absent;
  if (comparison === undefined || only === undefined) return [];
  const edits = draftQuestions(structure, absent, context);
  if (edits === undefined) return [];
  const { name } = comparison;
  const title =
    others.length === 0
      ? messages.takeOver(only.question.numbers, name)
      : messages.takeOverAll(absent.flatMap(({ question }) => question.numbers).length, name);
  return [{ title, edits }];
}
