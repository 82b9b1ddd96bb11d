import type { TextEdit } from 'vscode-languageserver-types';
import { joinNumbers } from '../../messages';
import { setAt, textOf } from '../../parser/lookup';
import { isSame } from '../../parser/ranges';
import type { Answer, Structure } from '../../parser/structure';
import { headingFormOf } from '../drafting/headingForm';
import { mayBeAsked } from '../numbering/askedNumbers';
import { changesOnly, wordingOf } from '../statements';
import type { ActionContext, Proposal } from './action';
import { withHeading } from './answerLines';
import { findingsAt } from './findingsAt';

/** The numbers that no question has go from the heading of an answer that names others too. */
export function proposeNumberRemoval(context: ActionContext): readonly Proposal[] {
  const { structure, range, messages } = context;
  const findings = findingsAt(context, 'unknown-question');
  const set = setAt(structure, range.start);
  return set.answers.flatMap((answer) => {
    const found = findings.find((finding) => answer.numbers.some((mark) => isSame(mark.range, finding)));
    if (found === undefined) return [];
    const named = answer.numbers.map(({ number }) => number);
    const unknown = named.filter((number) => !mayBeAsked(set, number));
    const left = named.filter((number) => !unknown.includes(number));
    if (unknown.length === 0 || left.length === 0) return [];
    const edits = [headingWith(structure, set, answer, left)];
    const { answer: said } = wordingOf(structure, set);
    const text = textOf(set, answer.body);
    const covers = answer.covers.filter((number) => !unknown.includes(number));
    if (!changesOnly(structure, edits, { gone: [said(answer.covers, text)], come: [said(covers, text)] })) return [];
    return [{ title: messages.dropNumbers(unknown), edits, solves: { code: 'unknown-question', range: found } }];
  });
}

/** The list of numbers alone changes; where words stand in it, or speak of several and one is left, they change too. */
function headingWith(structure: Structure, set: Structure, answer: Answer, left: readonly string[]): TextEdit {
  const { heading = '', numbers } = answer;
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isPlural = left.length === 1 && /\b(?:antwoorden|vragen)\b/i.test(heading);
  if (first === undefined || last === undefined || isPlural || heading.includes('(')) {
    return withHeading(structure, answer, headingFormOf(set).numberedAnswer(left));
  }
  return { range: { start: first.range.start, end: last.range.end }, newText: joinNumbers(left, 'nl') };
}
