import { answersTo, inEachSet, questionsOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { isEmpty, isSame } from '../../parser/text/ranges';
import { headingFormOf } from '../drafting/headingForm';
import { changesOnly } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { withHeading } from './answerLines';
import { answerAtHeading } from './chosenAnswer';

/** The heading of an answer that names no number comes to name it; where there are more of these, all of them may. */
export function proposeNumbering(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  const chosen = answerAtHeading(context);
  if (chosen === undefined || !isUnnumbered(chosen.set, chosen.answer)) return [];
  const all = inEachSet(structure, (set) =>
    set.answers
      .filter((answer) => isUnnumbered(set, answer))
      .map((answer) => ({
        answer,
        edit: withHeading(structure, answer, headingFormOf(set).numberedAnswer(answer.covers)),
      })),
  );
  const own = all.filter(({ answer }) => isSame(answer.selectionRange, chosen.answer.selectionRange));
  return [
    { title: messages.numberAnswer(chosen.answer.covers), edits: own.map(({ edit }) => edit) },
    ...(all.length > 1 ? [{ title: messages.numberAllAnswers(all.length), edits: all.map(({ edit }) => edit) }] : []),
  ].filter(({ edits }) => changesOnly(structure, edits, { gone: [], come: [] }));
}

/**
 * Whether the heading is the word alone, and the only one, below a question with a number that is written: a question
 * that is only counted has none.
 */
function isUnnumbered(set: Structure, answer: Answer): boolean {
  const { heading = '', covers, numbers } = answer;
  const asked = questionsOf(set, answer).flatMap((question) => question.numbers);
  return (
    /^antwoord(?:en)?[:.;]?$/i.test(heading) &&
    numbers.length === 0 &&
    covers.length > 0 &&
    covers.every((number) => answersTo(set, number).length === 1) &&
    covers.every((number) => asked.some((mark) => mark.number === number && !isEmpty(mark.range)))
  );
}
