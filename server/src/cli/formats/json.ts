import type { QuestionState } from '../../parser/structure';
import type { DocumentReport, QuestionReport } from '../report';
import { summarize } from '../summary';

/**
 * The report as one JSON object, for programs. Its form is a promise: what is there keeps its name and meaning as long
 * as `version` is 1, and new names may come.
 */
export function formatAsJson(documents: readonly DocumentReport[]): string {
  const report = {
    version: 1,
    documents: documents.map(documentAsJson),
    summary: summaryAsJson(documents),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function documentAsJson({ path, layout, title, questions, findings }: DocumentReport) {
  return { path, layout, title: title ?? null, questions: questions.map(questionAsJson), diagnostics: findings };
}

function questionAsJson({ number, line, column, text, state, answer }: QuestionReport) {
  return {
    number,
    line,
    column,
    text,
    status: statuses[state],
    answer: answer ? { ...answer, heading: answer.heading ?? null } : null,
  };
}

/** A program asks whether there is an answer, not why there is none. An answer still to be written is none. */
const statuses: Readonly<Record<QuestionState, 'answered' | 'referred' | 'unanswered'>> = {
  answered: 'answered',
  referred: 'referred',
  unwritten: 'unanswered',
  unanswered: 'unanswered',
  deferred: 'unanswered',
  introduction: 'unanswered',
};

function summaryAsJson(reports: readonly DocumentReport[]) {
  const { documents, questions, answered, referred, mergedAnswers } = summarize(reports);
  return { documents, questions, answered, referred, unanswered: questions - answered - referred, mergedAnswers };
}
