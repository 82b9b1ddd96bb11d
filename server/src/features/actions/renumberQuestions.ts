import type { Range } from 'vscode-languageserver-types';
import { setsOf } from '../../parser/lookup';
import { lazily } from '../../parser/text/lazily';
import { isSame } from '../../parser/text/ranges';
import { askedNumbers } from '../numbering/askedNumbers';
import { gapsIn } from '../numbering/gaps';
import { newNumbersIn } from '../numbering/renumber';
import { renumberAll } from '../numbering/renumberAll';
import { renumberKnown } from '../numbering/renumberKnown';
import { hasSubmittedNumber } from '../numbering/submittedNumbers';
import type { ActionContext, Proposal } from './action';
import { findingsAt } from './findingsAt';

/** The numbering of the whole document is put in order; offered where it is not. */
export function proposeRenumbering(context: ActionContext): readonly Proposal[] {
  const { structure, comparison, messages } = context;
  return shownFirst(messages.renumberQuestions, renumberAll(structure, messages, comparison));
}

const numberingCodes = ['numbering-gap', 'numbering-order', 'duplicate-question'];

/** What is wrong with a number is put right: with all others, or, where numbers are left out, from there on. */
export function proposeNumberingFixes(context: ActionContext): readonly Proposal[] {
  const { structure, comparison, messages } = context;
  const all = lazily(() => shownFirst(`${messages.renumberQuestions}…`, renumberAll(structure, messages, comparison)));
  return numberingCodes.flatMap((code) =>
    findingsAt(context, code).flatMap((range) => {
      const gap = code === 'numbering-gap' ? closedGapAt(context, range) : undefined;
      const proposals = [
        ...(gap === undefined
          ? []
          : proposalOf(messages.closeGap(gap.number, gap.next), renumberKnown(structure, gap.newNumber, messages))),
        ...all(),
      ];
      return proposals.map((proposal) => ({ ...proposal, solves: { code, range } }));
    }),
  );
}

function proposalOf(title: string, result: ReturnType<typeof renumberAll>): readonly Proposal[] {
  return 'refusal' in result || result.edits.length === 0 ? [] : [{ title, edits: result.edits }];
}

/** A title that does not tell which numbers change: the client shows them before it changes them. */
function shownFirst(title: string, result: ReturnType<typeof renumberAll>): readonly Proposal[] {
  return proposalOf(title, result).map((proposal) => ({ ...proposal, needsConfirmation: true }));
}

/**
 * The numbers without a gap, in a set that is one row without doubles and leaves out nothing else up to there. Questions
 * that have the numbers under which they were submitted do not get others.
 */
function closedGapAt({ structure, comparison }: ActionContext, range: Range) {
  for (const set of setsOf(structure)) {
    const [row = [], ...others] = askedNumbers(set);
    const gap = gapsIn(row).find(({ asked }) => isSame(asked.range, range));
    if (gap === undefined || others.length > 0 || row.some(({ isRepeated }) => isRepeated)) continue;
    const { previous, asked, missing } = gap;
    if (missing.length < asked.whole - previous.whole - 1) return undefined;
    const later = row.filter(({ whole }) => whole >= asked.whole);
    if (later.some((one) => hasSubmittedNumber(comparison, one))) return undefined;
    const numbers = new Map(later.map(({ whole }) => [String(whole), String(whole - missing.length)]));
    const next = `${asked.whole - missing.length}${asked.number.slice(String(asked.whole).length)}`;
    return { number: asked.number, next, newNumber: newNumbersIn(structure, set, numbers) };
  }
  return undefined;
}
