import { setAt, textOf } from '../../parser/lookup';
import { contains } from '../../parser/text/ranges';
import { answersAbove, referencesIn, referralTo } from '../drafting/referral';
import { changesOnly, wordingOf } from '../edits/statements';
import type { ActionContext, Proposal } from './action';
import { titleExcerptOf } from './titleExcerpt';
import { areOfOneSection, wholeLinesOf } from './wholeLines';

/**
 * An answer of which the user has selected the whole text becomes a reference to one of the answers above it. The text
 * goes, as the title says; so it is offered for a selection alone, and not where a footnote mark or a footnote would
 * go.
 */
export function proposeReplacement({ structure, range, messages }: ActionContext): readonly Proposal[] {
  const set = setAt(structure, range.start);
  const [answer, ...others] = set.answers
    .filter((one) => one.writing === 'text')
    .filter(({ body }) => contains(range, body.start) && contains(range, body.end));
  const lines = answer && wholeLinesOf(structure, answer.body);
  if (answer === undefined || others.length > 0 || (lines !== undefined && !areOfOneSection(lines))) return [];
  const { answer: said, reference } = wordingOf(structure, set);
  const written = textOf(set, answer.body);
  return answersAbove(set, answer).flatMap(({ numbers }) => {
    const text = referralTo(numbers);
    const edits = [{ range: answer.body, newText: text }];
    const difference = {
      gone: [said(answer.covers, written), ...referencesIn(set, answer.body).map(reference)],
      come: [said(answer.covers, text), reference(numbers)],
    };
    if (written === text || !changesOnly(structure, edits, difference)) return [];
    return [{ title: messages.replaceByReference(titleExcerptOf(set, answer.body), numbers), edits }];
  });
}
