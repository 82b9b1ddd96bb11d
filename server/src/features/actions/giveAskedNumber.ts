import type { Range } from 'vscode-languageserver-types';
import { answersTo, setAt, textOf } from '../../parser/lookup';
import type { Answer, NumberMark, Structure } from '../../parser/structure';
import { isSame } from '../../parser/text/ranges';
import { changesOnly, wordingOf } from '../edits/statements';
import { type Asked, mayBeAsked } from '../numbering/askedNumbers';
import { editNumberList } from '../numbering/numberList';
import { stretchesOf } from '../numbering/stretches';
import type { ActionContext, Proposal } from './action';
import { findingsAt } from './findingsAt';

/**
 * An answer that names numbers which no question has, or which another answer has, gets those of the questions directly
 * above it that have no answer, where these are as many:
 *
 *     Vraag 5
 *     Hoe lang is de wachttijd?
 *     Antwoord op vraag 15        → 5
 *
 * It is on offer at the number of the answer, and at the question that has none.
 */
export function proposeAskedNumbers(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  return Object.entries(answerFor).flatMap(([code, answerAt]) =>
    findingsAt(context, code).flatMap((range) => {
      const set = setAt(structure, range.start);
      const answer = answerAt(set, range);
      const marks = answer === undefined ? [] : correctedMarks(set, answer);
      if (answer === undefined || marks.length === 0) return [];
      const next = new Map(marks.map((mark) => [mark.number, mark.next]));
      const edits = editNumberList(structure, marks);
      const text = textOf(set, answer.body);
      const { answer: said } = wordingOf(structure, set);
      const covers = answer.covers.map((number) => next.get(number) ?? number);
      if (!changesOnly(structure, edits, { gone: [said(answer.covers, text)], come: [said(covers, text)] })) return [];
      return [{ title: messages.giveAnswerNumbers(marks.map((mark) => mark.next)), edits, solves: { code, range } }];
    }),
  );
}

/** Which answer a finding at a range is about, by the code of the finding. */
const answerFor = {
  'unknown-question': answerNaming,
  'duplicate-answer': answerNaming,
  'unanswered-question': answerBelow,
};

/** The answer of which the heading names a number at a range. */
export function answerNaming({ answers }: Structure, range: Range): Answer | undefined {
  return answers.find(({ numbers }) => numbers.some((mark) => isSame(mark.range, range)));
}

/** The answer below the question at a range of which the heading is to have its number. */
function answerBelow(set: Structure, range: Range): Answer | undefined {
  return set.once(findCorrected).find(({ asked }) => isSame(asked.range, range))?.answer;
}

/** Each question without an answer that a heading below it is to name, with the answer under that heading. */
function findCorrected(set: Structure): readonly { readonly asked: Asked; readonly answer: Answer }[] {
  return set.answers.flatMap((answer) => {
    const corrected = correctedMarks(set, answer).filter(({ number, next }) => number !== next);
    const above = corrected.length === 0 ? [] : (stretchesOf(set).get(answer)?.asked ?? []);
    return above
      .filter(({ number }) => corrected.some(({ next }) => next === number))
      .map((asked) => ({ asked, answer }));
  });
}

/** The numbers of a heading with those that take their places; none where it is not certain which do. */
function correctedMarks(set: Structure, answer: Answer): readonly (NumberMark & { readonly next: string })[] {
  const above = stretchesOf(set).get(answer)?.asked ?? [];
  const isAbove = ({ number }: NumberMark) => above.some((asked) => asked.number === number);
  const isWrong = (mark: NumberMark) =>
    (!mayBeAsked(set, mark.number) || answersTo(set, mark.number).length > 1) && !isAbove(mark);
  const wrong = answer.numbers.filter(isWrong).length;
  if (wrong === 0) return [];
  const open = above.map(({ number }) => number).filter((number) => answersTo(set, number).length === 0);
  if (open.length !== wrong) return [];
  return answer.numbers.map((mark) => ({ ...mark, next: isWrong(mark) ? (open.shift() ?? mark.number) : mark.number }));
}
