import type { DocumentRole } from '../../features/elsewhere/comparison';
import { answeredNumbers, answersTo, frontMattersOf, putQuestions, setsOf } from '../../parser/lookup';
import { isDelay, stateOf } from '../../parser/states';
import type { Structure } from '../../parser/structure';

/** How far a document answers what it asks; from that of two documents follows what each is to the other. */
export interface Answering {
  /**
   * The part of its questions, from 0 to 1, for which there is an answer or a place for one, or that are put off.
   */
  readonly answering: number;
  /** Whether it says above its questions who answered them, or when. */
  readonly saysAnswered: boolean;
  /** Whether it answers nothing, and says that the answers come later. */
  readonly isDelay: boolean;
}

/**
 * How far a document answers its questions, read once for each structure; an answer to a question that is not repeated
 * counts too.
 */
export function answeringOf(structure: Structure): Answering {
  // While a document is written the one that belongs to it stays the same.
  return structure.once(readAnswering);
}

function readAnswering(structure: Structure): Answering {
  const sets = setsOf(structure);
  const fields = frontMattersOf(structure).flatMap((frontMatter) => frontMatter.fields);
  const saysAnswered = fields.some(({ name }) => name === 'answered' || name === 'answered-by');
  let [all, answered] = [0, 0];
  for (const set of sets) {
    const numbers = new Set(answeredNumbers(set));
    for (const { asked } of putQuestions(set)) if (asked.role === 'question') numbers.add(asked.number);
    all += numbers.size;
    for (const number of numbers) {
      if (answersTo(set, number).length > 0 || stateOf(set, number) === 'deferred') answered++;
    }
  }
  const isOnlyDelay = isDelay(structure);
  return { answering: all === 0 ? Number(isOnlyDelay) : answered / all, saysAnswered, isDelay: isOnlyDelay };
}

/** What a document holds, by itself: one without any answer holds questions as they were submitted. */
export function roleOf({ answering }: Answering): DocumentRole {
  return answering > 0 ? 'answers' : 'questions';
}

/** What a document is to one that holds this. */
export function otherRole(role: DocumentRole): DocumentRole {
  return role === 'answers' ? 'questions' : 'answers';
}

/** What a document is to the one that belongs to it: of the two the one that answers more is the answers. */
export function roleBeside(document: Answering, other: Answering): DocumentRole {
  return document.answering > other.answering ? 'answers' : 'questions';
}

/**
 * Whether one of two documents is the questions and the other the answers. A few answers may be written in the document
 * of the questions: it answers fewer than half of them, and clearly fewer than the other one. Two copies are no pair.
 */
export function areOfTwoRoles(one: Answering, other: Answering): boolean {
  const [questions, answers] = one.answering < other.answering ? [one, other] : [other, one];
  if (questions.answering === 0) return answers.answering > 0;
  return !questions.saysAnswered && questions.answering < 0.5 && questions.answering * 2 <= answers.answering;
}
