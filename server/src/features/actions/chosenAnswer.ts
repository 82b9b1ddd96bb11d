import { setAt } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import type { ActionContext } from './action';
import { isPointedAt } from './answerLines';

/** An answer that the user points at, with the set of questions to which it belongs. */
export interface ChosenAnswer {
  readonly set: Structure;
  readonly answer: Answer;
}

/**
 * The answer whose heading the cursor is on, or the place for its text. In a text below it nothing is offered: there a
 * user writes. An answer without a heading is never chosen so.
 */
export function answerAtHeading(context: ActionContext): ChosenAnswer | undefined {
  const set = setAt(context.structure, context.range.start);
  const chosen = set.answers.filter((answer) => answer.heading !== undefined && isPointedAt(answer, context));
  const [answer] = chosen;
  return answer === undefined || chosen.length > 1 ? undefined : { set, answer };
}
