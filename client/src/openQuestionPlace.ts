import type { OpenQuestion } from './completeness';
import type { Messages } from './messages';
import type { Place } from './pickPlace';

/** An open question in a list: its number and first words, and why it is open where it is not just unanswered. */
export function toPlace({ number, state, text, selectionRange }: OpenQuestion, messages: Messages): Place {
  return {
    label: messages.question([number]),
    detail: text,
    range: selectionRange,
    ...(state === 'deferred' || state === 'unwritten' || state === 'leftOut' ? { description: messages[state] } : {}),
  };
}
