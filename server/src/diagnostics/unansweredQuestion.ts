import { type Asked, askedNumbers } from '../features/askedNumbers';
import type { Messages } from '../messages';
import { stateOf, textOf } from '../parser/lookup';
import type { QuestionState, Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Questions that no answer covers. In a document without any answer nothing is forgotten: it is a set of questions
 * that waits, so its findings are mild. Questions that are put off are told once, on the notice that says so. A
 * question that is asked in its sub-questions is not reported.
 */
export function findUnansweredQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  const unanswered = questionsInState(structure, 'unanswered').map(({ number, range }) => ({
    range,
    message: messages.unanswered(number),
    ...(structure.answers.length === 0 ? { atMost: 'information' as const } : {}),
  }));
  return [...unanswered, ...findDeferredQuestions(structure, messages)];
}

/** The questions in some state, each number once. */
function questionsInState(structure: Structure, state: QuestionState): readonly Asked[] {
  const seen = new Set<string>();
  return askedNumbers(structure)
    .flat()
    .filter(({ number }) => stateOf(structure, number) === state && !seen.has(number) && seen.add(number));
}

/** A notice (*mededeling*) mostly puts the answers off; now and then it says in which letter they are given. */
const answeredElsewhere = /\b(?:is|zijn) (?:al |reeds |inmiddels )?beantwoord (?:bij|door|in|met|middels|per|via)\b/i;

function findDeferredQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  const numbers = questionsInState(structure, 'deferred').map(({ number }) => number);
  const notice = structure.notes.find(({ kind }) => kind === 'notice-of-delay');
  if (notice === undefined || numbers.length === 0) return [];
  const text = textOf(structure, notice.body).replace(/\s+/g, ' ');
  const message = answeredElsewhere.test(text)
    ? messages.answeredElsewhere(numbers)
    : messages.deferredQuestions(numbers);
  return [{ range: notice.selectionRange, message, atMost: 'information' }];
}
