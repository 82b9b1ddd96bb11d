import type { Range } from 'vscode-languageserver-types';
import { answersTo, putQuestions, questionWith, setsOf } from '../parser/lookup';
import { openPartsOf } from '../parser/openParts';
import { setNamesOf } from '../parser/sets/setNames';
import { stateOf } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Overview, OverviewCounterpart } from '../protocol';
import { writingPlaceOf } from './drafting/writingPlace';
import type { Companion, ComparedQuestion } from './elsewhere/comparison';
import { deferredAloneIn } from './elsewhere/deferredAlone';
import { leftOutQuestions } from './elsewhere/leftOutQuestions';
import { doubleNumbers } from './numbering/doubleNumbers';
import { otherSubmittedNumber } from './numbering/submittedNumbers';
import { mergedWith } from './states/mergedWith';
import { questionState } from './states/questionState';
import { excerptOf } from './text/excerpt';

/** How much of a question a list shows, in characters. */
const excerptLength = 120;

/**
 * Every question with its state, one by one also under a merged heading, and every answer with what it covers. A
 * question that is listed first and put again with its answer counts once, where it is answered.
 */
export function getOverview(structure: Structure, companion?: Companion): Overview {
  const sets = setsOf(structure);
  return {
    sets: setNamesOf(structure),
    counterpart: companion && counterpartIn(structure, companion),
    questions: sets.flatMap((set, index) => {
      const isDouble = doubleNumbers(set);
      return putQuestions(set).map(
        ({ question, question: { range, selectionRange }, asked: { number, text } }, place) => ({
          set: index,
          number,
          submittedAs: otherSubmittedNumber(question, number, companion),
          state: questionState(set, number, companion),
          ...(isDouble[place] ? { isDouble: true } : {}),
          mergedWith: mergedWith(set, [number]),
          text: excerptOf(set, text, excerptLength),
          range,
          selectionRange,
          body: text,
          answer: answersTo(set, number)[0]?.selectionRange,
          unwritten: unwrittenPlace(set, number),
        }),
      );
    }),
    answers: sets.flatMap((set, index) =>
      set.answers.map(({ covers, range, selectionRange }) => ({ set: index, numbers: covers, range, selectionRange })),
    ),
  };
}

/**
 * Where the text goes of the first answer to a number, where no text stands in any of them; or the first part of the
 * question that has none, or the place of its text.
 */
function unwrittenPlace(set: Structure, number: string): Range | undefined {
  if (stateOf(set, number) !== 'unwritten') return undefined;
  const { missing = [], unwritten = [] } = openPartsOf(set).get(number) ?? {};
  const answer = unwritten[0] ?? answersTo(set, number)[0];
  return missing[0]?.range ?? (answer && writingPlaceOf(set, answer));
}

function counterpartIn(
  structure: Structure,
  { structure: other, comparison, ties, isCertain }: Companion,
): OverviewCounterpart {
  const { uri, name, answeredAlone, unwrittenAlone } = comparison;
  const numbersOf = ({ numbers, text }: ComparedQuestion) =>
    numbers.map((number) => ({ number, text: excerptOf(other, text, excerptLength) }));
  const unasking = (number: string) => setsOf(structure).filter((set) => questionWith(set, number) === undefined);
  return {
    uri,
    name,
    certainty: isCertain ? 'certain' : 'likely',
    ties,
    further: furtherNames(comparison),
    leftOut: leftOutQuestions(structure, comparison).flatMap(({ question, place }) =>
      numbersOf(question).map((one) => ({ ...one, place })),
    ),
    answeredAlone: answeredAlone.reduce((count, { numbers }) => count + numbers.length, 0),
    unwrittenAlone: unwrittenAlone.flatMap(numbersOf).flatMap((one) => {
      const [place] = unasking(one.number).flatMap((set) => unwrittenPlace(set, one.number) ?? []);
      return place === undefined ? [] : [{ ...one, place }];
    }),
    deferredAlone: deferredAloneIn(structure, comparison).map(({ number, question: { text }, place }) => ({
      number,
      text: excerptOf(other, text, excerptLength),
      place,
    })),
  };
}

function furtherNames({ role, further }: Companion['comparison']): readonly string[] | undefined {
  return role === 'answers' && further.length > 0 ? further.map(({ name }) => name) : undefined;
}
