import { answersTo, type PutQuestion, putQuestions } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import { isOpen, type Structure } from '../../parser/structure';

/** The questions to whose answers another answer may refer, in the order of the text. */
export interface ReferableQuestions {
  /** Those whose answer has a text of its own. */
  readonly answered: readonly PutQuestion[];
  /** Those whose answer is still to be written: a reference may be written before it. */
  readonly open: readonly PutQuestion[];
}

/** To which questions an answer may refer; one that refers to others itself is none, as who follows it is led on. */
export function referableQuestions(set: Structure, own: readonly string[]): ReferableQuestions {
  const others = putQuestions(set).filter(({ asked: { number } }) => !own.includes(number));
  const refersItself = (number: string) => answersTo(set, number).some((answer) => answer.referral !== undefined);
  return {
    answered: others.filter(({ asked: { number } }) => stateOf(set, number) === 'answered'),
    open: others.filter(({ asked: { number } }) => isOpen(stateOf(set, number)) && !refersItself(number)),
  };
}
