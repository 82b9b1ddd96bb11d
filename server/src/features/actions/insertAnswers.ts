import { sectionAt, setAt } from '../../parser/lookup';
import { isEmpty, touches } from '../../parser/text/ranges';
import { draftAnswers } from '../drafting/answerDraft';
import { type MissingAnswer, missingAnswersOf } from '../drafting/missingAnswers';
import { isAnsweredThere, isDeferredThere } from '../elsewhere/comparison';
import type { ActionContext, Proposal } from './action';

/** A place for the answer to each question around the cursor or in the selection that has none. */
export function proposeAnswers(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  return missingAnswersAt(context).flatMap((answer) => {
    const edits = draftAnswers(structure, [answer], lineEnd);
    if (edits === undefined) return [];
    return { title: messages.insertAnswer(answer.numbers), edits, solves: findingOf(answer) };
  });
}

/** At a question without an answer: places for all answers that are missing, if more than one is. */
export function proposeOtherAnswers(context: ActionContext): readonly Proposal[] {
  const forgotten = forgottenAnswersOf(context);
  const here = forgotten.find(isAround(context));
  if (here === undefined || forgotten.length === 1) return [];
  return proposeAllAnswers(context).map((proposal) => ({ ...proposal, solves: findingOf(here) }));
}

/** Places for all answers that are missing; those that are put off, or given in another document, are not missed. */
export function proposeAllAnswers(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  const missing = forgottenAnswersOf(context);
  const edits = missing.length === 0 ? undefined : draftAnswers(structure, missing, lineEnd);
  return edits === undefined ? [] : [{ title: messages.insertAllAnswers(missing.length), edits }];
}

function forgottenAnswersOf({ structure, comparison }: ActionContext): readonly MissingAnswer[] {
  return missingAnswersOf(structure)
    .filter(({ isDeferred }) => !isDeferred)
    .map(({ numbers, question, ...answer }) => {
      const { selectionRange } = question;
      const isForgotten = (number: string) =>
        !isAnsweredThere(comparison, number, selectionRange) && !isDeferredThere(comparison, number, selectionRange);
      return { ...answer, question, numbers: numbers.filter(isForgotten) };
    })
    .filter(({ numbers }) => numbers.length > 0);
}

function missingAnswersAt(context: ActionContext): readonly MissingAnswer[] {
  return missingAnswersOf(context.structure).filter(isAround(context));
}

/** Whether a question stands at the cursor or in the selection. */
function isAround({ structure, range }: ActionContext): (answer: MissingAnswer) => boolean {
  const here = sectionAt(setAt(structure, range.start), range.start);
  return ({ question }) => question === here || (!isEmpty(range) && touches(question.range, range));
}

function findingOf({ question }: MissingAnswer): NonNullable<Proposal['solves']> {
  return { code: 'unanswered-question', range: question.selectionRange };
}
