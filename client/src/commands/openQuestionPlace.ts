import type { Place } from '../editor/pickPlace';
import type { Messages } from '../messages';
import type { OpenQuestion } from '../overview/completeness';

/**
 * An open question in a list: its number and first words, of which set it is, and why it is open where it is not just
 * unanswered.
 */
export function toPlace({ number, state, text, selectionRange, inSet }: OpenQuestion, messages: Messages): Place {
  const description = [
    ...(inSet === undefined ? [] : [inSet.name ?? messages.questionSet(inSet.set + 1)]),
    ...(state === 'deferred' || state === 'unwritten' || state === 'leftOut' ? [messages[state]] : []),
  ].join(' · ');
  return {
    label: messages.question([number]),
    detail: text,
    range: selectionRange,
    ...(description === '' ? {} : { description }),
  };
}
