import { answersTo, setAt, textOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { compare, isSame } from '../../parser/text/ranges';
import { withSingleBlanks } from '../../parser/text/singleBlanks';
import { referencesIn } from '../drafting/referral';
import { changesOnly, wordingOf } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { linesOfAnswer } from './answerLines';
import { findingsAt } from './findingsAt';
import { areOfOneSection, withoutLines } from './wholeLines';

/** An answer goes whose text stands, word for word, in another answer above it that covers all of its questions. */
export function proposeAnswerRemoval(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  return findingsAt(context, 'duplicate-answer').flatMap((range) => {
    const set = setAt(structure, range.start);
    const answer = set.answers.find(
      ({ numbers, selectionRange }) =>
        isSame(selectionRange, range) || numbers.some((mark) => isSame(mark.range, range)),
    );
    const lines = answer && linesOfAnswer(structure, answer);
    if (answer === undefined || lines === undefined || !areOfOneSection(lines)) return [];
    const number = answer.numbers.find((mark) => isSame(mark.range, range))?.number ?? answer.covers[0] ?? '';
    if (!answersTo(set, number).some((other) => holds(set, other, answer))) return [];
    const edits = [withoutLines(structure, lines)];
    const { answer: said, reference } = wordingOf(structure, set);
    const gone = [said(answer.covers, textOf(set, answer.body)), ...referencesIn(set, answer.body).map(reference)];
    if (!changesOnly(structure, edits, { gone, come: [] })) return [];
    return [{ title: messages.removeAnswer(number), edits, solves: { code: 'duplicate-answer', range } }];
  });
}

/** Whether an answer above another one says the same to at least the same questions. */
function holds(set: Structure, first: Answer, second: Answer): boolean {
  const words = ({ body }: Answer) => withSingleBlanks(textOf(set, body));
  return (
    compare(first.range.start, second.range.start) < 0 &&
    second.covers.every((number) => first.covers.includes(number)) &&
    words(first) === words(second)
  );
}
