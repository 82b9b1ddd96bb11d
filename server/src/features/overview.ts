import { answersTo, putQuestions, setsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Overview, OverviewCounterpart } from '../protocol';
import type { Companion } from './comparison';
import { leftOutQuestions } from './leftOutQuestions';
import { mergedWith } from './mergedWith';
import { questionState } from './questionState';
import { setNamesOf } from './setNames';
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
    questions: sets.flatMap((set, index) =>
      putQuestions(set).map(({ question: { range, selectionRange }, asked: { number, text } }) => ({
        set: index,
        number,
        state: questionState(set, number, companion),
        mergedWith: mergedWith(set, [number]),
        text: excerptOf(set, text, excerptLength),
        range,
        selectionRange,
        body: text,
        answer: answersTo(set, number)[0]?.selectionRange,
      })),
    ),
    answers: sets.flatMap((set, index) =>
      set.answers.map(({ covers, range, selectionRange }) => ({ set: index, numbers: covers, range, selectionRange })),
    ),
  };
}

function counterpartIn(
  structure: Structure,
  { structure: other, comparison, ties, isCertain }: Companion,
): OverviewCounterpart {
  const { uri, name, answeredAlone } = comparison;
  return {
    uri,
    name,
    certainty: isCertain ? 'certain' : 'likely',
    ties,
    leftOut: leftOutQuestions(structure, comparison).flatMap(({ question: { numbers, text }, place }) =>
      numbers.map((number) => ({ number, text: excerptOf(other, text, excerptLength), place })),
    ),
    answeredAlone: answeredAlone.reduce((count, { numbers }) => count + numbers.length, 0),
  };
}
