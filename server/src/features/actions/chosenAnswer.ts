import { setAt } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { touches } from '../../parser/text/ranges';
import type { ActionContext } from './action';
import { wholeHeading } from './answerLines';

/** An answer that the user points at, with the set of questions to which it belongs. */
export interface ChosenAnswer {
  readonly set: Structure;
  readonly answer: Answer;
}

/**
 * The answer whose heading the cursor is on. In the text below it nothing is offered: there a user writes. An answer
 * without a heading is never chosen so.
 */
export function answerAtHeading({ structure, range }: ActionContext): ChosenAnswer | undefined {
  const set = setAt(structure, range.start);
  const chosen = set.answers.filter(
    (answer) => answer.heading !== undefined && touches(wholeHeading(structure, answer), range),
  );
  const [answer] = chosen;
  return answer === undefined || chosen.length > 1 ? undefined : { set, answer };
}
