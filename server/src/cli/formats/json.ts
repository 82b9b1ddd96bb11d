import type { AnswerReport, DocumentReport, Finding, QuestionReport } from '../../report/report';
import { statusOf } from '../../report/status';
import { add, nothing, type Summary } from '../../report/summary';
import type { Parts } from './format';
import { jsonItem, jsonItems } from './jsonItems';

/**
 * The report as one JSON object, for programs. Its form is a promise: what is there keeps its name and meaning as long
 * as `version` is 1, and new names may come.
 */
export const jsonFormat = {
  describe: (document: DocumentReport) => jsonItem(documentAsJson(document), 2),
  assemble,
};

async function* assemble(parts: Parts): AsyncGenerator<string | Uint8Array> {
  let total = nothing;
  const counted = async function* () {
    for await (const part of parts) {
      total = add(total, part.counts.whole);
      yield part;
    }
  };
  yield '{\n  "version": 1,\n  "documents": [';
  yield* jsonItems(counted());
  yield `\n  ],\n  "summary": ${JSON.stringify(summaryAsJson(total), undefined, 2).replaceAll('\n', '\n  ')}\n}\n`;
}

function documentAsJson({ path, layout, title, counterpart, questions, leftOut, findings }: DocumentReport) {
  return {
    path,
    layout,
    title: title ?? null,
    ...(counterpart !== undefined && { counterpart }),
    questions: questions.map((question) => questionAsJson(question, counterpart)),
    ...(leftOut.length > 0 && { leftOut: leftOut.map(({ number }) => number) }),
    diagnostics: findings.map(findingAsJson),
  };
}

function questionAsJson(
  { number, line, column, text, state, answer, elsewhere, elsewhereIn }: QuestionReport,
  counterpart: string | undefined,
) {
  return {
    number,
    line,
    column,
    text,
    status: statusOf(state),
    answer: answer ? answerAsJson(answer) : null,
    ...(elsewhere !== undefined && { elsewhere: { path: counterpart, ...answerAsJson(elsewhere) } }),
    ...(elsewhereIn !== undefined && { elsewhere: { path: elsewhereIn } }),
  };
}

function answerAsJson(answer: AnswerReport) {
  return { ...answer, heading: answer.heading ?? null };
}

function findingAsJson({ code, severity, line, column, endLine, endColumn, message }: Finding) {
  return { code, severity, line, column, endLine, endColumn, message };
}

function summaryAsJson({ documents, questions, referred, mergedAnswers, ...counted }: Summary) {
  const answered = counted.answered + counted.withdrawn;
  return { documents, questions, answered, referred, unanswered: questions - answered - referred, mergedAnswers };
}
