import type { KnownState } from '../parser/structure';

/** Whether a question is answered, as a program asks it: not why there is no answer. */
export type Status = 'answered' | 'referred' | 'unanswered';

/**
 * The status of a question in its own document; an answer that is still to be written is none, and that a question is
 * withdrawn is all the answer it needs.
 */
export function statusOf(state: KnownState): Status {
  if (state === 'withdrawn') return 'answered';
  return state === 'answered' || state === 'referred' ? state : 'unanswered';
}
