import { type Diagnostic, DiagnosticSeverity, type Position } from 'vscode-languageserver-types';
import { getDiagnostics } from '../diagnostics/diagnostics';
import type { Code } from '../diagnostics/rules';
import type { Language } from '../messages';
import { answersTo, type PutQuestion, putQuestions, sectionAt, setsOf, stateOf, textOf } from '../parser/lookup';
import { parse } from '../parser/parse';
import type { Answer, Structure } from '../parser/structure';
import type { AnswerReport, DocumentReport, Finding, Place, QuestionReport, Severity } from './report';

/** The text of a document, and the path by which its report names it. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Checks one document: its questions with their answers, and what the diagnostics say. */
export function getReport({ path, text }: Document, language: Language): DocumentReport {
  const structure = parse(text);
  return {
    path,
    layout: structure.layout,
    title: structure.frontMatter?.title,
    questions: setsOf(structure).flatMap((set) => putQuestions(set).map((put) => questionReportOf(set, put))),
    findings: getDiagnostics(structure, { uri: path, language, severities: {} }).map((diagnostic) =>
      findingOf(structure, diagnostic),
    ),
  };
}

function questionReportOf(structure: Structure, { question, asked }: PutQuestion): QuestionReport {
  const { number, text } = asked;
  const [answer] = answersTo(structure, number);
  return {
    number,
    ...placeOf(question.selectionRange.start),
    text: textOf(structure, text).replace(/\s+/g, ' '),
    state: stateOf(structure, number),
    answer: answer && answerReportOf(answer),
  };
}

function answerReportOf({ selectionRange, heading, covers }: Answer): AnswerReport {
  return { ...placeOf(selectionRange.start), heading, numbers: covers };
}

function findingOf(structure: Structure, diagnostic: Diagnostic): Finding {
  const { code, severity = DiagnosticSeverity.Error, range, message } = diagnostic;
  const start = placeOf(range.start);
  return {
    // The diagnostics give each finding the code of its rule.
    code: code as Code,
    severity: severityNames[severity],
    ...start,
    endLine: range.end.line + 1,
    // A range ends behind its last character; counted from 1 that is the place of the last character itself.
    endColumn: range.end.line === range.start.line ? Math.max(start.column, range.end.character) : range.end.character,
    message: typeof message === 'string' ? message : message.value,
    numbers: numbersAt(structure, range.start),
  };
}

function numbersAt(structure: Structure, position: Position): readonly string[] {
  const section = sectionAt(structure, position);
  if (section === undefined) return [];
  return 'covers' in section ? section.covers : section.numbers.map(({ number }) => number);
}

const severityNames: Readonly<Record<DiagnosticSeverity, Severity>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

function placeOf({ line, character }: Position): Place {
  return { line: line + 1, column: character + 1 };
}
