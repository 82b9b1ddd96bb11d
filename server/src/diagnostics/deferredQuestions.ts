import { type Comparison, type DelayThere, delayOf, isAnsweredThere } from '../features/elsewhere/comparison';
import type { Asked } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import type { Delay } from '../parser/delays/delay';
import { delayOfNumber, delaysOf } from '../parser/delays/delays';
import { questionWith, textOf } from '../parser/lookup';
import { stateOf } from '../parser/states';
import type { Structure } from '../parser/structure';
import { withSingleBlanks } from '../parser/text/singleBlanks';
import { questionsInState } from './questionsInState';
import type { Finding } from './rule';

/**
 * The questions that are put off, told once: on the notice or the sentence that says so, on an answer that says nothing
 * else, or, where that stands in another document, on the first of them.
 */
export function findDeferredQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return [...findDeferredHere(structure, messages, comparison), ...findDeferredThere(structure, messages, comparison)];
}

function findDeferredHere(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  const delays = delaysOf(structure);
  if (delays.length === 0) return [];
  const deferred = [
    ...questionsInState(structure, 'deferred').filter(
      ({ number, range }) => !isAnsweredThere(comparison, number, range),
    ),
    ...unaskedIn(structure, delays, comparison),
  ];
  const told = new Map(delays.map((delay): [Delay, string[]] => [delay, []]));
  for (const { number } of deferred) {
    const delay = delayOfNumber(structure, number);
    if (delay !== undefined) told.get(delay)?.push(number);
  }
  return [...told].flatMap(([delay, numbers]) => {
    if (numbers.length === 0) return [];
    const message = saysAnswered(textOf(structure, delay.body))
      ? messages.answeredElsewhere(numbers)
      : messages.deferredQuestions(numbers);
    return [{ range: delay.place, message, atMost: 'information' }];
  });
}

/** What a document puts off besides its answers to others, and does not ask. */
function unaskedIn(structure: Structure, delays: readonly Delay[], comparison: Comparison | undefined) {
  if (structure.answers.length === 0) return [];
  const said = comparison?.role === 'questions' ? comparison.deferredAlone : delays;
  return [...new Set(said.flatMap(({ numbers }) => numbers))]
    .filter((number) => questionWith(structure, number) === undefined && stateOf(structure, number) === 'deferred')
    .map((number) => ({ number }));
}

/** What the words of another document put off, told once for each of these documents, at the first of the questions. */
function findDeferredThere(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  if (comparison === undefined || comparison.delays.length === 0) return [];
  const deferred = questionsInState(structure, 'unanswered').flatMap((asked) => {
    const delay = delayOf(comparison, asked.number, asked.range);
    return delay === undefined || isAnsweredThere(comparison, asked.number, asked.range) ? [] : [{ asked, delay }];
  });
  const uris = new Set(deferred.map(({ delay }) => delay.uri));
  return [...uris].flatMap((uri) =>
    findingOf(
      deferred.filter(({ delay }) => delay.uri === uri),
      messages,
    ),
  );
}

function findingOf(
  deferred: readonly { readonly asked: Asked; readonly delay: DelayThere }[],
  messages: Messages,
): readonly Finding[] {
  const [first] = deferred;
  if (first === undefined) return [];
  const { uri, name, text } = first.delay;
  const numbersOf = (some: typeof deferred) => some.map(({ asked: { number } }) => number);
  const numbers = numbersOf(deferred);
  const message = saysAnswered(text) ? messages.answeredAccordingTo(numbers, name) : messages.deferredIn(numbers, name);
  const related = [...new Set(deferred.map(({ delay }) => delay))].map((delay) => ({
    uri,
    range: delay.place,
    message: delay.isAnswer
      ? messages.answerIn(numbersOf(deferred.filter((one) => one.delay === delay)), name)
      : messages.noticeIn(name),
  }));
  return [{ range: first.asked.range, message, related, atMost: 'information' }];
}

/** A notice (*mededeling*) mostly puts the answers off; now and then it says in which letter they are given. */
function saysAnswered(notice: string): boolean {
  return /\b(?:is|zijn) (?:al |reeds |inmiddels )?beantwoord (?:bij|door|in|met|middels|per|via)\b/i.test(
    withSingleBlanks(notice),
  );
}
