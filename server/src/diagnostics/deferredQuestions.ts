import { type Comparison, isAnsweredThere, isDeferredThere } from '../features/comparison';
import type { Messages } from '../messages';
import { type Delay, delaysOf } from '../parser/delays';
import { stateOf, textOf } from '../parser/lookup';
import { putsOff } from '../parser/putOff';
import { withSingleBlanks } from '../parser/singleBlanks';
import type { Structure } from '../parser/structure';
import { questionsInState } from './questionsInState';
import type { Finding } from './rule';

/**
 * The questions that are put off, told once: on the notice that says so, on an answer that says nothing else, or, where
 * the notice stands in the document that belongs to this one, on the first of them.
 */
export function findDeferredQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return [...findDeferredHere(structure, messages), ...findDeferredThere(structure, messages, comparison)];
}

function findDeferredHere(structure: Structure, messages: Messages): readonly Finding[] {
  const delays = delaysOf(structure);
  if (delays.length === 0) return [];
  const told = new Set<string>();
  const deferred = questionsInState(structure, 'deferred').map(({ number }) => number);
  return delays.flatMap((delay) => {
    const numbers = numbersToTell(structure, delay, deferred).filter((number) => !told.has(number));
    for (const number of numbers) told.add(number);
    if (numbers.length === 0) return [];
    const message = saysAnswered(textOf(structure, delay.body))
      ? messages.answeredElsewhere(numbers)
      : messages.deferredQuestions(numbers);
    return [{ range: delay.place, message, atMost: 'information' }];
  });
}

/** An answer that puts itself off may be to a question that is not repeated. */
function numbersToTell(structure: Structure, delay: Delay, deferred: readonly string[]): readonly string[] {
  if (!delay.isAnswer) return deferred.filter((number) => putsOff(delay, number));
  return delay.numbers.filter((number) => stateOf(structure, number) === 'deferred');
}

function findDeferredThere(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  if (comparison?.delay === undefined) return [];
  const { uri, name, delay } = comparison;
  const deferred = questionsInState(structure, 'unanswered').filter(
    ({ number, range }) => isDeferredThere(comparison, number, range) && !isAnsweredThere(comparison, number, range),
  );
  const [first] = deferred;
  if (first === undefined) return [];
  const numbers = deferred.map(({ number }) => number);
  const message = saysAnswered(delay.text)
    ? messages.answeredAccordingTo(numbers, name)
    : messages.deferredIn(numbers, name);
  const related = [{ uri, range: delay.place, message: messages.noticeIn(name) }];
  return [{ range: first.range, message, related, atMost: 'information' }];
}

/** A notice (*mededeling*) mostly puts the answers off; now and then it says in which letter they are given. */
function saysAnswered(notice: string): boolean {
  return /\b(?:is|zijn) (?:al |reeds |inmiddels )?beantwoord (?:bij|door|in|met|middels|per|via)\b/i.test(
    withSingleBlanks(notice),
  );
}
