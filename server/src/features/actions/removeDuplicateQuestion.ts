import { answersTo, questionWith, setAt, textOf } from '../../parser/lookup';
import { withSingleBlanks } from '../../parser/text/singleBlanks';
import { referencesIn } from '../drafting/referral';
import { changesOnly, wordingOf } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { findingsAt } from './findingsAt';
import { isNoWorse, placeInRow } from './numberingRow';
import { areOfOneSection, wholeLinesOf, withoutLines } from './wholeLines';

/**
 * A question goes that stands above with the same number and, word for word, the same text. Where two answers would be
 * left for the one that stays it is not offered.
 */
export function proposeQuestionRemoval(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  return findingsAt(context, 'duplicate-question').flatMap((range) => {
    const set = setAt(structure, range.start);
    const place = placeInRow(set, range);
    const first = place && questionWith(set, place.asked.number);
    if (place === undefined || first === undefined || place.asked.meant !== undefined) return [];
    if (!isNoWorse(place.row.toSpliced(place.index, 1), place.row)) return [];
    const { number, question } = place.asked;
    const lines = wholeLinesOf(structure, { start: question.range.start, end: question.body.end });
    if (lines === undefined || !areOfOneSection(lines)) return [];
    if (first.numbers.length > 1 || question.numbers.length > 1 || answersTo(set, number).length > 1) return [];
    const words = [first, question].map(({ body }) => withSingleBlanks(textOf(set, body)));
    if (first === question || words[0] !== words[1]) return [];
    const edits = [withoutLines(structure, lines)];
    const { question: said, reference } = wordingOf(structure, set);
    const gone = [said(number, textOf(set, question.body)), ...referencesIn(set, question.body).map(reference)];
    if (!changesOnly(structure, edits, { gone, come: [] })) return [];
    return [{ title: messages.removeQuestion(number), edits, solves: { code: 'duplicate-question', range } }];
  });
}
