import {
  type AbsentQuestion,
  aboutQuestion,
  type Comparison,
  isAnsweredThere,
  isDeferredThere,
  type SharedQuestion,
} from '../features/elsewhere/comparison';
import { leftOutQuestions } from '../features/elsewhere/leftOutQuestions';
import type { Asked } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import { inEachSet } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { contains } from '../parser/text/ranges';
import { findDeferredQuestions } from './deferredQuestions';
import { questionsInState } from './questionsInState';
import type { Finding } from './rule';
import { findUnansweredParts } from './unansweredPart';

/**
 * Questions that no answer covers, here or in the document that belongs to this one; and, in a document of answers, the
 * submitted questions that it leaves out. In a document without any answer, in whichever of its sets, nothing is
 * forgotten: it holds questions that wait, so its findings are mild, and so are those on questions that are put off, or
 * that are answered among the submitted ones alone. A question that is asked in its sub-questions is not reported.
 */
export function findUnansweredQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  const mildness: Mildness = structure.answers.length === 0 ? { atMost: 'information' } : {};
  return inEachSet(structure, (set) => findInSet(set, messages, { comparison, mildness }));
}

/** How serious it is in a document that a question has no answer. */
type Mildness = Pick<Finding, 'atMost'>;

/** What is known of the document in which a set of questions stands. */
interface Surroundings {
  readonly comparison: Comparison | undefined;
  readonly mildness: Mildness;
}

function findInSet(
  structure: Structure,
  messages: Messages,
  { comparison, mildness }: Surroundings,
): readonly Finding[] {
  const unanswered = questionsInState(structure, 'unanswered')
    .filter(({ number, range }) => !isAnsweredThere(comparison, number, range))
    .filter(({ number, range }) => !isDeferredThere(comparison, number, range))
    .map((asked) => {
      const about = { number: asked.number, heading: asked.range };
      const [shared] = aboutQuestion(comparison?.shared ?? [], ({ here }) => here, about);
      if (comparison !== undefined && shared?.there.open.length === 0) {
        return findingOfAnsweredThere(asked, shared, comparison, messages);
      }
      const [absent] = aboutQuestion(comparison?.onlyHere ?? [], ({ question }) => question, about);
      return absent !== undefined && comparison?.role === 'answers'
        ? findingOfAbsent(asked, absent, comparison, messages)
        : findingOfOpen(asked, messages, mildness);
    });
  return [
    ...unanswered,
    ...findUnansweredParts(structure, messages, comparison),
    ...findLeftOutQuestions(structure, messages, comparison),
    ...findDeferredQuestions(structure, messages, comparison),
  ];
}

function findingOfOpen({ number, range }: Asked, messages: Messages, mildness: Mildness): Finding {
  return { range, message: messages.unanswered(number), ...mildness };
}

/** A question of which the submitted one has an answer, as in a draft: it is still to be taken over. */
function findingOfAnsweredThere(
  { number, range }: Asked,
  { there: { numbers, selectionRange } }: SharedQuestion,
  { uri, name }: Comparison,
  messages: Messages,
): Finding {
  return {
    range,
    message: messages.answeredInQuestions(number, name),
    related: [{ uri, range: selectionRange, message: messages.questionIn(numbers, name) }],
    atMost: 'information',
  };
}

/** A question that the document of answers does not have: it may be forgotten. */
function findingOfAbsent(
  { number, range }: Asked,
  { place }: AbsentQuestion,
  { uri, name }: Comparison,
  messages: Messages,
): Finding {
  return {
    range,
    message: messages.notInAnswers(number, name),
    related: [{ uri, range: place, message: messages.expectedHere([number]) }],
  };
}

/**
 * The submitted questions that a document of answers does not have, each at the question in front of it, or the answer.
 * One of which the answer is still to be written is told of at that answer.
 */
function findLeftOutQuestions(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  if (comparison === undefined) return [];
  const { uri, name } = comparison;
  const sections = structure.questions.length === 0 ? structure.answers : structure.questions;
  return leftOutQuestions(structure, comparison)
    .filter(({ place }) => sections.some(({ range }) => contains(range, place.start)))
    .map(({ question: { numbers, selectionRange }, place }) => ({
      range: place,
      message: messages.notInThisDocument(numbers, name),
      related: [{ uri, range: selectionRange, message: messages.questionIn(numbers, name) }],
    }));
}
