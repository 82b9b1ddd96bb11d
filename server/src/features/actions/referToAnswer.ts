import type { TextEdit } from 'vscode-languageserver-types';
import { setAt, textOf } from '../../parser/lookup';
import type { Answer } from '../../parser/structure';
import { touches } from '../../parser/text/ranges';
import { hasDraftBelow } from '../drafting/draftBelow';
import { answersAbove, type Choice, referralTo } from '../drafting/referral';
import { changesOnly, wordingOf } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { beforeText, hasTextBeside, isPointedAt, setBelow, wholeHeading } from './answerLines';
import { titleExcerptOf } from './titleExcerpt';
import { endOfLine, filledLineBelow, wholeLinesOf } from './wholeLines';

/**
 * An answer in which nothing is written yet, or only "PM", refers to one of the answers above it; not where a draft stands
 * below that.
 */
export function proposeReferral(context: ActionContext): readonly Proposal[] {
  const { structure, range, messages } = context;
  const set = setAt(structure, range.start);
  const answer = set.answers
    .filter((one) => one.writing !== 'text')
    .find((one) => isPointedAt(one, context) || touches({ ...one.selectionRange, end: one.body.end }, range));
  if (answer === undefined || hasDraftBelow(set, answer)) return [];
  const isEmpty = answer.writing === 'empty';
  const solves = isEmpty
    ? { code: 'empty-answer', range: answer.selectionRange }
    : { code: 'placeholder-answer', range: answer.body };
  const { answer: said, reference } = wordingOf(structure, set);
  return answersAbove(set, answer).flatMap((choice) => {
    const { numbers } = choice;
    const text = referralTo(numbers);
    const edits = [isEmpty ? belowHeading(context, answer, choice) : { range: answer.body, newText: text }];
    const difference = {
      gone: [said(answer.covers, textOf(set, answer.body))],
      come: [said(answer.covers, text), reference(numbers)],
    };
    if (!changesOnly(structure, edits, difference)) return [];
    const written = titleExcerptOf(set, answer.body);
    const title = isEmpty ? messages.referToAnswer(numbers) : messages.replaceByReference(written, numbers);
    return [{ title, edits, solves }];
  });
}

/**
 * A text below a heading without one, or beside it, as the other answer has its text. It comes on the empty line that
 * is there for it, where another one is left below that.
 */
function belowHeading(
  { structure, lineEnd }: ActionContext,
  answer: Answer,
  { answer: other, numbers }: Choice,
): TextEdit {
  const text = referralTo(numbers);
  const { start, end } = wholeHeading(structure, answer);
  if (hasTextBeside(other) || wholeLinesOf(structure, { start, end }) === undefined) {
    return {
      range: { start: end, end },
      newText: beforeText(answer.heading ?? '').slice((answer.heading ?? '').length) + text,
    };
  }
  const texts = setBelow(structure, other, text);
  const place = end.line + texts.length;
  const next = filledLineBelow(structure.lines, end.line) ?? (structure.lines.at(-1)?.line ?? 0) + 1;
  if (next > place + 1) {
    const range = { start: { line: place, character: 0 }, end: endOfLine(structure.lines, place) };
    return { range, newText: texts.at(-1) ?? '' };
  }
  const lineBehind = endOfLine(structure.lines, end.line);
  return { range: { start: lineBehind, end: lineBehind }, newText: ['', ...texts].join(lineEnd) };
}
