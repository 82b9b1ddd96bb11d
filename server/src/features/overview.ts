import { putQuestions, setsOf, stateOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Overview } from '../protocol';
import { excerptOf } from './excerpt';

/** How much of a question a list shows, in characters. */
const excerptLength = 120;

/**
 * Every question with its state, one by one also under a merged heading, and every answer with what it covers. A
 * question that is listed first and put again with its answer counts once, where it is answered.
 */
export function getOverview(structure: Structure): Overview {
  return {
    questions: setsOf(structure).flatMap((set) =>
      putQuestions(set).map(({ question: { range, selectionRange }, asked: { number, text } }) => ({
        number,
        state: stateOf(set, number),
        text: excerptOf(set, text, excerptLength),
        range,
        selectionRange,
      })),
    ),
    answers: structure.answers.map(({ covers, range, selectionRange }) => ({ numbers: covers, range, selectionRange })),
  };
}
