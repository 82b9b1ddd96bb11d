import { answersTo, questionWith, setAt, setsOf } from '../../parser/lookup';
import type { Answer, Question, Structure } from '../../parser/structure';
import { countWhile } from '../../parser/text/countWhile';
import { compare } from '../../parser/text/ranges';
import type { Subject } from '../navigation/subject';
import { type Target, targetOfAnswer, targetsOf } from '../navigation/targets';
import { aboutQuestion, type Companion, type ComparedQuestion, isAnsweredThere } from './comparison';

/** A place in the document that belongs to the one at hand. */
export interface TargetElsewhere extends Target {
  /** The set of questions in which it is. */
  readonly set: Structure;
}

/**
 * The other side of what is under the cursor, in the other document: the answers to a question, or the questions of an
 * answer that does not repeat them.
 */
export function targetsElsewhere(subject: Subject, companion: Companion | undefined): readonly TargetElsewhere[] {
  if (subject.kind !== 'answer' || companion === undefined) return answersElsewhere(subject, companion);
  const isMeant = ({ numbers }: ComparedQuestion) => numbers.some((number) => subject.numbers.includes(number));
  const { answeredAlone, unwrittenAlone, deferredAlone } = companion.comparison;
  return questionsThere([...answeredAlone, ...unwrittenAlone, ...deferredAlone].filter(isMeant), companion);
}

/** The answers in the other document to the questions under the cursor. */
export function answersElsewhere(subject: Subject, companion: Companion | undefined): readonly TargetElsewhere[] {
  if (subject.kind !== 'question' || companion?.comparison.role !== 'answers') return [];
  const found = subject.numbers.flatMap((number) => answersToNumber(subject.section, number, companion));
  return found.filter(({ range }, index) => found.findIndex((other) => other.range === range) === index);
}

/**
 * The other side of what is under the cursor, but of a question that is answered only answers that are written: a further
 * document may have the one of which the other document has only a place, or says that it comes later.
 */
export function writtenElsewhere(subject: Subject, companion: Companion | undefined): readonly TargetElsewhere[] {
  const targets = targetsElsewhere(subject, companion);
  if (subject.kind !== 'question' || companion === undefined) return targets;
  const { numbers, section } = subject;
  const isAnswered = numbers.some((number) => isAnsweredThere(companion.comparison, number, section.selectionRange));
  return isAnswered ? targets.filter((target) => answerAt(target)?.writing === 'text') : targets;
}

/** The first answer in the other document to one of the numbers of a question, if it is written. */
export function answerElsewhere(
  section: Question,
  number: string,
  companion: Companion | undefined,
): Answer | undefined {
  const subject = { kind: 'question', section, numbers: [number], range: undefined } as const;
  const [target] = writtenElsewhere(subject, companion);
  return target && answerAt(target);
}

function answerAt({ set, range }: TargetElsewhere): Answer | undefined {
  return set.answers.find((answer) => answer.range === range);
}

/** The questions under the cursor as they were submitted, in the other document. */
export function submittedQuestions(subject: Subject, companion: Companion | undefined): readonly TargetElsewhere[] {
  if (subject.kind !== 'question' || companion?.comparison.role !== 'questions') return [];
  const there = subject.numbers.flatMap((number) => thoseThere(subject.section, number, companion));
  return questionsThere([...new Set(there)], companion);
}

function questionsThere(questions: readonly ComparedQuestion[], companion: Companion): readonly TargetElsewhere[] {
  return questions.flatMap((question) => {
    const found = setAndSection(question, companion);
    return found === undefined ? [] : [questionTarget(question, found)];
  });
}

function answersToNumber(section: Question, number: string, companion: Companion): readonly TargetElsewhere[] {
  const heading = section.selectionRange;
  const { comparison, structure } = companion;
  const shared = thoseThere(section, number, companion);
  if (shared.length > 0) {
    return shared.flatMap((question) => {
      const found = setAndSection(question, companion);
      if (found === undefined) return [];
      const { set, section } = found;
      const subject = { kind: 'question', section, numbers: question.numbers, range: undefined } as const;
      return targetsOf(set, subject).map((target) => ({ set, ...target }));
    });
  }
  if (!isAnsweredThere(comparison, number, heading)) return [];
  // The other document has the answer without the question.
  return setsOf(structure)
    .filter((set) => questionWith(set, number) === undefined)
    .flatMap((set) => answersTo(set, number).map((answer) => ({ ...targetOfAnswer(answer), set })));
}

/** The questions of the other document that are the one with this number, which may have other numbers there. */
function thoseThere({ selectionRange: heading }: Question, number: string, { comparison }: Companion) {
  return aboutQuestion(comparison.shared, ({ here }) => here, { number, heading }).map(({ there }) => there);
}

function setAndSection({ section: place }: ComparedQuestion, { structure }: Companion) {
  const set = setAt(structure, place.start);
  const isAbove = ({ range }: Question) => compare(range.start, place.start) <= 0;
  const section = set.questions[countWhile(set.questions, isAbove) - 1];
  return section && { set, section };
}

function questionTarget(
  { numbers, section, selectionRange, text }: ComparedQuestion,
  { set }: { readonly set: Structure },
): TargetElsewhere {
  return { kind: 'question', numbers, range: section, selectionRange, text, set };
}
