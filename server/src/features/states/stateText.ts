import type { Messages } from '../../messages';
import { countsAsOpen, type Structure } from '../../parser/structure';
import type { Companion } from '../elsewhere/comparison';
import { mergedWith } from './mergedWith';
import { questionState } from './questionState';

/** The state of the questions under one heading, in words; where they differ, the ones that are open or put off. */
export function stateTextOf(
  structure: Structure,
  numbers: readonly string[],
  messages: Messages,
  companion?: Companion,
): string {
  const stateOf = (number: string) => questionState(structure, number, companion);
  const states = numbers.map(stateOf);
  const [state] = states;
  if (state === undefined || states.some((other) => other !== state)) {
    const open = numbers.filter((number) => countsAsOpen(stateOf(number)));
    const deferred = numbers.filter((number) => stateOf(number) === 'deferred');
    const waiting = [
      ...(open.length > 0 ? [messages.openOf(open)] : []),
      ...(deferred.length > 0 ? [messages.deferredOf(deferred)] : []),
    ];
    return waiting.length > 0 ? waiting.join(', ') : messages.answered;
  }
  if (state === 'answered') return answeredText(structure, numbers, messages);
  return state === 'unanswered' ? messages.open : messages[state];
}

function answeredText(structure: Structure, numbers: readonly string[], messages: Messages): string {
  const others = mergedWith(structure, numbers);
  return others.length > 0 ? messages.answeredWith(others) : messages.answered;
}
