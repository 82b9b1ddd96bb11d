import type { Range, TextEdit } from 'vscode-languageserver-types';
import { joinNumbers } from '../../messages';
import { setAt, textOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { isSame } from '../../parser/text/ranges';
import { headingFormOf } from '../drafting/headingForm';
import { saysTogether, wordsBehindNumbers } from '../drafting/wordsBehindNumbers';
import { changesOnly, wordingOf } from '../edits/statements';
import { mayBeAsked } from '../numbering/askedNumbers';
import { stretchesOf } from '../numbering/stretches';
import type { ActionContext, Proposal } from './action';
import { withHeading } from './answerLines';
import { findingsAt } from './findingsAt';
import { answerNaming } from './giveAskedNumber';

/**
 * The numbers that no question has go from the heading of an answer that names others too. So does a number that has
 * another answer, where its question does not stand directly above this one and another does.
 */
export function proposeNumberRemoval(context: ActionContext): readonly Proposal[] {
  const { structure, messages } = context;
  const proposals = Object.entries(wrongNumbers).flatMap(([code, wrongIn]) =>
    findingsAt(context, code).flatMap((range) => {
      const set = setAt(structure, range.start);
      const answer = answerNaming(set, range);
      const wrong = answer === undefined ? [] : wrongIn(set, answer, range);
      const left = answer?.numbers.map(({ number }) => number).filter((number) => !wrong.includes(number)) ?? [];
      if (answer === undefined || wrong.length === 0 || left.length === 0) return [];
      const edits = [headingWith(structure, set, answer, left)];
      const { answer: said } = wordingOf(structure, set);
      const text = textOf(set, answer.body);
      const covers = answer.covers.filter((number) => !wrong.includes(number));
      if (!changesOnly(structure, edits, { gone: [said(answer.covers, text)], come: [said(covers, text)] })) return [];
      return [{ title: messages.dropNumbers(wrong), edits, solves: { code, range } }];
    }),
  );
  // The numbers that a span leaves out share their place, and so their finding.
  return proposals.filter(({ title }, index) => proposals.findIndex((other) => other.title === title) === index);
}

/** The numbers that a heading should not name, by the finding that tells of them. */
const wrongNumbers: Readonly<Record<string, (set: Structure, answer: Answer, range: Range) => readonly string[]>> = {
  'unknown-question': (set, { numbers }) =>
    numbers.map(({ number }) => number).filter((number) => !mayBeAsked(set, number)),
  'duplicate-answer': (set, answer, range) => {
    const above =
      stretchesOf(set)
        .get(answer)
        ?.asked.map(({ number }) => number) ?? [];
    const isBelowAnother = answer.numbers.some(({ number }) => above.includes(number));
    const doubled = answer.numbers.filter((mark) => isSame(mark.range, range) && !above.includes(mark.number));
    return isBelowAnother ? doubled.map(({ number }) => number) : [];
  },
};

/** The list of numbers alone changes; where words stand in it, or speak of several and one is left, they change too. */
function headingWith(structure: Structure, set: Structure, answer: Answer, left: readonly string[]): TextEdit {
  const { heading = '', numbers } = answer;
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isPlural = left.length === 1 && /\b(?:antwoorden|vragen)\b/i.test(heading);
  if (first === undefined || last === undefined || isPlural || heading.includes('(')) {
    const words = wordsBehindNumbers(structure, answer);
    const behind = left.length === 1 && saysTogether(words) ? '' : words;
    return withHeading(structure, answer, headingFormOf(set).numberedAnswer(left, behind));
  }
  return { range: { start: first.range.start, end: last.range.end }, newText: joinNumbers(left, 'nl') };
}
