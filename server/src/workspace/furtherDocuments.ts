import type { ComparedQuestion, FurtherDocument } from '../features/comparison';
import { type FurtherAnswer, type FurtherAnswers, haveQuestion } from './furtherAnswers';
import type { WordedQuestion } from './wordedQuestions';

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
  /** Whether one of them has a submitted question: asks it, answers it or holds a place for its answer. */
  has(submitted: ComparedQuestion): boolean;
}

/** Lays a document beside the further ones that answer its questions, or the same questions as it does. */
export function compareFurther(
  further: readonly FurtherAnswers[],
  { here, submitted, submittedAs }: QuestionsAndSubmitted,
): FurtherDocuments {
  const having = ({ questions }: FurtherAnswers, kind: keyof FurtherAnswer) =>
    here
      .filter((_, place) => questions.get(submittedAs(place)?.key ?? Number.NaN)?.[kind])
      .map(({ question }) => question);
  const known = new Set<ComparedQuestion>();
  for (const { question, key } of submitted) if (haveQuestion(further, key)) known.add(question);
  return {
    documents: further.map((answers) => ({
      uri: answers.uri,
      shared: having(answers, 'isRepeated'),
      answered: having(answers, 'isAnswered'),
      comesFirst: answers.comesFirst,
      isDelay: answers.isDelay,
    })),
    has: (question) => known.has(question),
  };
}
