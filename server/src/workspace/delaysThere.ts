import type { ComparedQuestion, DelayThere } from '../features/comparison';
import type { KeptDelay } from './deferral';
import { nameOf } from './documentName';

/** A number of a question of the document at hand, and the words that put it off in another one. */
export interface DeferredQuestion {
  readonly question: ComparedQuestion;
  readonly number: string;
  readonly delay: KeptDelay;
}

/** What puts off questions in the document at an address, each time with the questions and those of their numbers. */
export function delaysThere(uri: string, deferred: readonly DeferredQuestion[]): readonly DelayThere[] {
  const found = new Map<KeptDelay, Map<ComparedQuestion, string[]>>();
  for (const { question, number, delay } of deferred) {
    const questions = found.get(delay) ?? new Map<ComparedQuestion, string[]>();
    found.set(delay, questions.set(question, [...(questions.get(question) ?? []), number]));
  }
  return [...found].map(([{ place, text, isAnswer }, questions]) => ({
    uri,
    name: nameOf(uri),
    place,
    text,
    isAnswer,
    questions: [...questions].map(([question, numbers]) => ({ ...question, numbers })),
  }));
}
