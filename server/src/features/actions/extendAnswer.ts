import { answersTo, textOf } from '../../parser/lookup';
import { compare } from '../../parser/text/ranges';
import { headingFormOf } from '../drafting/headingForm';
import { wordsBehindNumbers } from '../drafting/wordsBehindNumbers';
import { changesOnly, wordingOf } from '../edits/statements';
import { areAskedOnce, inOrder, isOnlyAnswer, saidBy } from '../numbering/mergedNumbers';
import type { ActionContext, Proposal } from './action';
import { linesOfAnswer, textsWith, withHeading } from './answerLines';
import { answerAtHeading } from './chosenAnswer';
import { questionBehind } from './questionBehind';
import { emptyLinesAbove, endOfLine, withoutLines } from './wholeLines';

/**
 * An answer comes to cover the next question too, which has no answer yet. An answer that stands above that question
 * moves below it, since a reader looks for an answer below the last of its questions.
 */
export function proposeExtension(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  const chosen = answerAtHeading(context);
  if (chosen === undefined) return [];
  const { set, answer } = chosen;
  const next = questionBehind(set, answer);
  const open = next?.numbers.filter((number) => answersTo(set, number).length === 0) ?? [];
  const lines = linesOfAnswer(structure, answer);
  if (next === undefined || open.length === 0 || lines === undefined || answer.writing !== 'text') return [];
  if (!isOnlyAnswer(set, answer) || !areAskedOnce(set, open)) return [];
  if (answer.referral?.numbers.some(({ number }) => open.includes(number))) return [];

  const numbers = inOrder(set, [...saidBy(answer), ...open]);
  const heading = headingFormOf(set).numberedAnswer(numbers, wordsBehindNumbers(structure, answer));
  const change = withHeading(structure, answer, heading);
  const { body } = next.question;
  const end = endOfLine(structure.lines, body.end.line);
  const gap = lineEnd.repeat(emptyLinesAbove(structure, lines.first) + 1);
  const edits =
    compare(next.question.range.start, answer.range.start) < 0
      ? [change]
      : [
          withoutLines(structure, lines),
          { range: { start: end, end }, newText: gap + textsWith(lines, change).join(lineEnd) },
        ];
  const { answer: said } = wordingOf(structure, set);
  const text = textOf(set, answer.body);
  const difference = { gone: [said(answer.covers, text)], come: [said([...answer.covers, ...open], text)] };
  return changesOnly(structure, edits, difference) ? [{ title: messages.extendAnswer(open), edits }] : [];
}
