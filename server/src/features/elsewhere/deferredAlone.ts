import type { Range } from 'vscode-languageserver-types';
import { delaysOf } from '../../parser/delays/delays';
import { firstPuttingOff } from '../../parser/delays/firstPuttingOff';
import { inEachSet } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import type { ComparedQuestion, Comparison } from './comparison';

/** A submitted question that a document of answers puts off without repeating it. */
export interface DeferredAlone {
  readonly number: string;
  readonly question: ComparedQuestion;
  /** The set of questions in which it is put off, from 0, and the words that do. */
  readonly set: number;
  readonly place: Range;
}

/** The submitted questions that a document of answers puts off without repeating them, each at the words that say so. */
export function deferredAloneIn(structure: Structure, comparison: Comparison | undefined): readonly DeferredAlone[] {
  if (comparison === undefined || comparison.deferredAlone.length === 0) return [];
  const delays = inEachSet(structure, (found, set) => delaysOf(found).map((delay) => ({ ...delay, set })));
  const delayOf = firstPuttingOff(delays, 'nothing');
  return comparison.deferredAlone.flatMap((question) =>
    question.numbers.flatMap((number) => {
      const delay = delayOf(number);
      return delay === undefined ? [] : [{ number, question, set: delay.set, place: delay.place }];
    }),
  );
}
