import { questionWith } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import { isOpen, type KnownState, type Structure } from '../../parser/structure';
import { type Companion, isAmong, isAnsweredThere, isDeferredThere } from '../elsewhere/comparison';

/**
 * How it stands with the question that a number asks, given the document that belongs to its own: what waits for an
 * answer here, and has one there, is answered elsewhere, what is withdrawn there is withdrawn, and what is put off there
 * is deferred.
 */
export function questionState(set: Structure, number: string, companion: Companion | undefined): KnownState {
  const state = stateOf(set, number);
  if (companion?.isCertain !== true || !isOpen(state)) return state;
  const heading = questionWith(set, number)?.selectionRange;
  if (heading === undefined) return state;
  if (isAmong(companion.comparison.withdrawnThere, { number, heading })) return 'withdrawn';
  if (isAnsweredThere(companion.comparison, number, heading)) return 'elsewhere';
  return state === 'unanswered' && isDeferredThere(companion.comparison, number, heading) ? 'deferred' : state;
}
