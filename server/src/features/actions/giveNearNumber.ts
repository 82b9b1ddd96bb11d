import type { Range } from 'vscode-languageserver-types';
import { setAt, textOf, wholeTextOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { contains, isSame } from '../../parser/text/ranges';
import { referableQuestions } from '../drafting/referableQuestions';
import { changesOnly, wordingOf } from '../edits/statements';
import { isImplied } from '../numbering/numberList';
import type { ActionContext, Proposal } from './action';
import { findingsAt } from './findingsAt';

const code = 'unknown-reference';

/** How many numbers are on offer: a longer list is no choice any more. */
const mostChoices = 3;

/**
 * A reference in an answer to a number that no question has gets one that is written nearly so, or stands beside it,
 * of a question that is answered:
 *
 *     Zie het antwoord op vraag 12.   → 2, in a document with nine questions
 */
export function proposeNearNumbers(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  return findingsAt(context, code).flatMap((range) => {
    const set = setAt(structure, range.start);
    const place = placeOf(set, range);
    if (place === undefined) return [];
    const { answer, mark, numbers } = place;
    const { answer: said, reference } = wordingOf(structure, set);
    const before = wholeTextOf(set, { start: answer.body.start, end: range.start });
    const behind = wholeTextOf(set, { start: range.end, end: answer.body.end });
    return nearNumbers(set, mark.number, [...answer.covers, ...numbers]).flatMap((next) => {
      const edits = [{ range, newText: next }];
      const difference = {
        gone: [said(answer.covers, textOf(set, answer.body)), reference(numbers)],
        come: [
          said(answer.covers, before + next + behind),
          reference(numbers.map((number) => (number === mark.number ? next : number))),
        ],
      };
      if (!changesOnly(structure, edits, difference)) return [];
      return [{ title: messages.giveNumber(next), edits, solves: { code, range } }];
    });
  });
}

/**
 * The number that a reference of an answer names at a range, with all that it names; one between 4 and 9 has no range.
 */
function placeOf(set: Structure, range: Range) {
  for (const { numbers: marks } of set.references) {
    const [mark, ...others] = marks.filter((one) => isSame(one.range, range));
    if (mark === undefined) continue;
    const answer = set.answers.find(({ body }) => contains(body, range.start));
    if (answer === undefined || others.length > 0 || marks.some((one) => isImplied(one, marks))) return undefined;
    return { answer, mark, numbers: marks.map(({ number }) => number) };
  }
  return undefined;
}

/** The answered questions with a number that is easily written in the place of this one, the nearest first. */
function nearNumbers(set: Structure, number: string, others: readonly string[]): readonly string[] {
  const distance = (other: string) => Math.abs(Number.parseInt(other, 10) - Number.parseInt(number, 10));
  const near = referableQuestions(set, others)
    .answered.map(({ asked }) => asked.number)
    .filter((other) => distance(other) === 1 || isOneDigitMore(number, other) || isOneDigitMore(other, number));
  return [...new Set(near)].sort((one, other) => distance(one) - distance(other)).slice(0, mostChoices);
}

function isOneDigitMore(long: string, short: string): boolean {
  return [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short);
}
