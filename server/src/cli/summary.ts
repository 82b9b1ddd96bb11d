import type { QuestionState } from '../parser/structure';
import type { DocumentReport } from './report';

/** How many questions the documents hold together, by state, and how many answers cover more than one of them. */
export interface Summary extends Readonly<Record<QuestionState, number>> {
  readonly documents: number;
  readonly questions: number;
  readonly mergedAnswers: number;
}

/** Counts the questions of all documents together. */
export function summarize(documents: readonly DocumentReport[]): Summary {
  const questions = documents.flatMap((document) => document.questions);
  const findings = documents.flatMap((document) => document.findings);
  const count = (state: QuestionState) => questions.filter((question) => question.state === state).length;
  return {
    documents: documents.length,
    questions: questions.length,
    answered: count('answered'),
    referred: count('referred'),
    unwritten: count('unwritten'),
    unanswered: count('unanswered'),
    deferred: count('deferred'),
    introduction: count('introduction'),
    mergedAnswers: findings.filter(({ code }) => code === 'merged-answer').length,
  };
}
