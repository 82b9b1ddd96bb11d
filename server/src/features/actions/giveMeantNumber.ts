import { answersTo, setAt, textOf } from '../../parser/lookup';
import type { Answer } from '../../parser/structure';
import { changesOnly, wordingOf } from '../edits/statements';
import { questionAbove } from '../numbering/questionAbove';
import type { ActionContext, Proposal } from './action';
import { findingsAt } from './findingsAt';
import { isNoWorse, placeInRow } from './numberingRow';

/**
 * A question whose number was asked before gets the number that is left out beside it: 4 in 3, 3, 5. An answer directly
 * below it goes with it, where the question above has one of its own. Where it would then stand behind a higher number,
 * or one of the two would have two answers, it is not certain what is meant.
 */
export function proposeMeantNumber(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  return findingsAt(context, 'duplicate-question').flatMap((range) => {
    const set = setAt(structure, range.start);
    const place = placeInRow(set, range);
    const asked = place?.asked;
    const mark = asked?.question.numbers.find(({ number }) => number === asked.number);
    if (place === undefined || asked?.meant === undefined || mark === undefined) return [];
    const { meant, number } = asked;
    const changed = place.row.with(place.index, { ...asked, number: meant, whole: Number(meant) });
    if (Number(meant) < (place.row[place.index - 1]?.whole ?? 0) || !isNoWorse(changed, place.row)) return [];
    const answers = answersTo(set, number);
    const below = answers.filter((answer) => questionAbove(set, answer) === asked.question);
    const goes = below.length < answers.length ? below : below.filter(({ numbers }) => numbers.length === 0);
    if (answers.length - goes.length > 1 || answersTo(set, meant).length + goes.length > 1) return [];
    const marks = goes.flatMap(({ numbers }) => numbers.filter((named) => named.number === number));
    const edits = [mark, ...marks].map((named) => ({ range: named.range, newText: meant }));
    const { question: said, answer: answered } = wordingOf(structure, set);
    const text = textOf(set, mark.text);
    const renamed = ({ covers }: Answer) => covers.map((covered) => (covered === number ? meant : covered));
    const difference = {
      gone: [said(number, text), ...goes.map((answer) => answered(answer.covers, textOf(set, answer.body)))],
      come: [said(meant, text), ...goes.map((answer) => answered(renamed(answer), textOf(set, answer.body)))],
    };
    if (!changesOnly(structure, edits, difference)) return [];
    const title = marks.length > 0 ? messages.giveNumberWithAnswer(meant) : messages.giveNumber(meant);
    return [{ title, edits, solves: { code: 'duplicate-question', range } }];
  });
}
