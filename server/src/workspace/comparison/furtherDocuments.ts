import type { ComparedQuestion, DelayThere, FurtherDocument } from '../../features/elsewhere/comparison';
import { type Deferral, numbersOfBoth } from '../documents/deferral';
import { nameOf } from '../documents/documentName';
import { answerQuestion, type FurtherAnswers, haveQuestion, isOpenBesideVersion } from '../pairing/furtherAnswers';
import type { WordedQuestion } from '../words/wordedQuestions';
import { delaysThere } from './delaysThere';

/** The questions of the document at hand and of the one that asks them first, which may be the same. */
export interface QuestionsAndSubmitted {
  readonly here: readonly WordedQuestion[];
  readonly submitted: readonly WordedQuestion[];
  /** As which of the submitted questions the one at a place here was asked first. */
  readonly submittedAs: (place: number) => WordedQuestion | undefined;
}

/** What further documents have. */
export interface FurtherDocuments {
  readonly documents: readonly FurtherDocument[];
  /** What puts off questions of the document at hand in them. */
  readonly delays: readonly DelayThere[];
  /** Whether one of them has a submitted question: asks it, answers it or holds a place for its answer. */
  has(submitted: ComparedQuestion): boolean;
  /** Whether one of them answers it. */
  answers(submitted: ComparedQuestion): boolean;
  /** Likewise, and the document at hand says something that this one does not: together they answer all. */
  completes(submitted: ComparedQuestion): boolean;
}

/** Lays a document beside the further ones that answer its questions, or the same questions as it does. */
export function compareFurther(
  further: readonly FurtherAnswers[],
  { here, submitted, submittedAs }: QuestionsAndSubmitted,
): FurtherDocuments {
  const answerTo = ({ questions }: FurtherAnswers, place: number) => {
    const asked = submittedAs(place);
    return asked && questions.get(asked.key);
  };
  const deferred = (answers: FurtherAnswers) =>
    new Map(
      here.flatMap(({ question }, place) => {
        const deferrals = answerTo(answers, place)?.deferrals ?? [];
        if (deferrals.length === 0) return [];
        const both = numbersOfBoth(question.numbers, submittedAs(place)?.question.numbers ?? []);
        return [[question, both.flatMap(([number, theirs]) => deferralOf(deferrals, number, theirs))]] as const;
      }),
    );
  const completing = further.filter(({ openHere }) => openHere === 'nothing');
  const [known, answered, completed] = [
    new Set<ComparedQuestion>(),
    new Set<ComparedQuestion>(),
    new Set<ComparedQuestion>(),
  ];
  for (const { question, key } of submitted) {
    if (haveQuestion(further, key)) known.add(question);
    if (answerQuestion(further, key)) answered.add(question);
    if (answerQuestion(completing, key)) completed.add(question);
  }
  return {
    documents: further.map((answers) => {
      const answered = here.flatMap(({ question }, place) => {
        const answer = answerTo(answers, place);
        return answer?.isAnswered ? [{ ...question, answerLine: answer.answerLine }] : [];
      });
      const isOpenThere = (place: number) => {
        const asked = submittedAs(place);
        return asked !== undefined && answers.openThere.has(asked.key);
      };
      const isRepeated = (place: number) => answerTo(answers, place)?.isRepeated === true;
      const questionsAt = (isMeant: (place: number) => boolean) =>
        here.filter((_, place) => isMeant(place)).map(({ question }) => question);
      return {
        uri: answers.uri,
        name: nameOf(answers.uri),
        shared: questionsAt(isRepeated),
        answered: answered.filter((question) => !isOpenBesideVersion(answers.openHere, question)),
        openHere: answered.filter((question) => isOpenBesideVersion(answers.openHere, question)),
        openThere: questionsAt(isOpenThere).filter(({ open }) => open.length === 0),
        comesFirst: answers.comesFirst,
        isDelay: answers.isDelay,
      };
    }),
    delays: further.flatMap((answers) => delaysThere(answers.uri, deferred(answers))),
    has: (question) => known.has(question),
    answers: (question) => answered.has(question),
    completes: (question) => completed.has(question),
  };
}

/** What puts off a question that has a number here and these where it was submitted. */
function deferralOf(deferrals: readonly Deferral[], number: string, submitted: readonly string[]): readonly Deferral[] {
  const found = deferrals.find((deferral) => submitted.includes(deferral.number));
  return found === undefined ? [] : [{ ...found, number }];
}
