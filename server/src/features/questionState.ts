import { questionWith, stateOf } from '../parser/lookup';
import { isOpen, type KnownState, type Structure } from '../parser/structure';
import { type Companion, isAnsweredThere } from './comparison';

/**
 * How it stands with the question that a number asks, given the document that belongs to its own: what waits for an
 * answer here, and has one there, is answered elsewhere.
 */
export function questionState(set: Structure, number: string, companion: Companion | undefined): KnownState {
  const state = stateOf(set, number);
  if (companion?.isCertain !== true || !isOpen(state)) return state;
  const heading = questionWith(set, number)?.selectionRange;
  return heading !== undefined && isAnsweredThere(companion.comparison, number, heading) ? 'elsewhere' : state;
}
