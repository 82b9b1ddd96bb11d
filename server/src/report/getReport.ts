import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver-types';
import { type DiagnosticsOptions, getDiagnostics } from '../diagnostics/diagnostics';
import { findMergedAnswers } from '../diagnostics/mergedAnswer';
import type { Code } from '../diagnostics/rules';
import { aboutQuestion, type Companion, type ComparedQuestion, isAmong } from '../features/elsewhere/comparison';
import { deferredAloneIn } from '../features/elsewhere/deferredAlone';
import { leftOutQuestions } from '../features/elsewhere/leftOutQuestions';
import { answerElsewhere } from '../features/elsewhere/targetsElsewhere';
import { questionState } from '../features/states/questionState';
import { messagesIn } from '../messages';
import {
  answeredNumbers,
  answersTo,
  inEachSet,
  type PutQuestion,
  putQuestions,
  questionWith,
  sectionAt,
  setAt,
  setsOf,
  textOf,
} from '../parser/lookup';
import { setNamesOf } from '../parser/sets/setNames';
import { isDelay, stateOf } from '../parser/states';
import type { Answer, Question, Structure } from '../parser/structure';
import { withSingleBlanks } from '../parser/text/singleBlanks';
import type { AnswerReport, DocumentReport, Finding, Place, QuestionReport, Severity, UnaskedReport } from './report';
import { textKeyOf } from './textKey';

/** A document that has been read, and the path by which its report names it. */
export interface ReadDocument {
  readonly path: string;
  readonly structure: Structure;
}

/** What decides what is said of a document. */
export type ReportOptions = Pick<DiagnosticsOptions, 'language' | 'ignored'> & {
  readonly severities?: DiagnosticsOptions['severities'];
  /** The document that belongs to this one; where that is not certain, nothing is concluded from it. */
  readonly other?: OtherDocument | undefined;
};

/** A document that belongs to another, and the paths of the further ones in what both have in common. */
export interface OtherDocument {
  readonly path: string;
  readonly companion: Companion;
  readonly furtherPaths?: readonly string[] | undefined;
}

/**
 * Checks one document: its questions with their answers, there or in the document that belongs to it, and its findings.
 */
export function getReport({ path, structure }: ReadDocument, options: ReportOptions): DocumentReport {
  const { language, severities = {}, ignored = [] } = options;
  const other = options.other?.companion.isCertain ? options.other : undefined;
  const companion = other?.companion;
  const sets = setsOf(structure);
  const messages = messagesIn(language);
  const comparison = companion?.comparison;
  const diagnostics = getDiagnostics(structure, { uri: path, language, severities, ignored, comparison });
  return {
    path,
    textKey: textKeyOf(structure.rows.text),
    layout: structure.layout,
    title: structure.frontMatter?.title,
    counterpart: other?.path,
    further: comparison?.role === 'answers' ? other?.furtherPaths : undefined,
    questions: inEachSet(structure, (set, index) =>
      putQuestions(set).map((put) => ({
        set: index,
        isRepeated: other && isRepeated({ path, structure }, { set, ...put }, other),
        ...questionReportOf(set, put, other),
      })),
    ),
    sets: sets.length > 1 ? setNamesOf(structure) : undefined,
    leftOut: leftOutQuestions(structure, comparison).flatMap(({ question, place: { start }, side }) =>
      question.numbers.map((number) => ({
        number,
        side,
        set: sets.indexOf(setAt(structure, start)),
        ...placeOf(start),
      })),
    ),
    unasked: inEachSet(structure, (set, index) =>
      unaskedReportsOf(set, companion).map((one) => ({ set: index, ...one })),
    ),
    answeredAlone: numbersOf(comparison?.answeredAlone).length,
    unwrittenAlone: numbersOf(comparison?.unwrittenAlone).length,
    deferredAlone: deferredAloneIn(structure, comparison).map(({ number, set, place }) => ({
      number,
      set,
      ...placeOf(place.start),
    })),
    mergedAnswers: sets.reduce((sum, set) => sum + findMergedAnswers(set, messages).length, 0),
    findings: diagnostics.map((diagnostic) => findingOf(structure, diagnostic)),
  };
}

function questionReportOf(
  set: Structure,
  { question, asked: { number, text, role } }: PutQuestion,
  other: OtherDocument | undefined,
): Omit<QuestionReport, 'set' | 'isRepeated'> {
  const companion = other?.companion;
  const [answer] = answersTo(set, number);
  const state = questionState(set, number, companion);
  const elsewhere = state === 'elsewhere' ? answerElsewhere(question, number, companion) : undefined;
  const { line, column } = placeOf(question.selectionRange.start);
  return {
    number,
    line,
    column,
    text: withSingleBlanks(textOf(set, text)),
    state,
    answer: role === 'withdrawn' ? withdrawalReportOf(number, text) : answer && answerReportOf(answer),
    elsewhere: elsewhere && answerReportOf(elsewhere),
    elsewhereIn: state === 'elsewhere' && elsewhere === undefined ? answeringPath(question, number, other) : undefined,
  };
}

/** What says that a question is withdrawn is the answer to it. */
function withdrawalReportOf(number: string, { start }: Range): AnswerReport {
  return { ...placeOf(start), heading: undefined, numbers: [number] };
}

/** The path of the further document that answers a question. */
function answeringPath(question: Question, number: string, other: OtherDocument | undefined): string | undefined {
  const asked = { number, heading: question.selectionRange };
  const place = other?.companion.comparison.further.findIndex(({ answered }) => isAmong(answered, asked)) ?? -1;
  return other?.furtherPaths?.[place];
}

/**
 * The answers count the questions that both have, unless the one at hand is answered among the questions alone, and
 * those that are withdrawn there. Of several documents with answers the first that answers a question counts it, or else
 * the first that has it; a notice that only puts them off counts none, and of two versions of the answers the one counts
 * a question in which its answer is not written yet, but not one that leaves it out. Of two that answer each other's
 * questions the first is taken for the answers.
 */
function isRepeated(
  { path, structure }: ReadDocument,
  { set, question: { selectionRange }, asked: { number } }: PutQuestion & { readonly set: Structure },
  { path: otherPath, companion: { structure: other, comparison } }: OtherDocument,
): boolean {
  const { shared, further, withdrawnThere } = comparison;
  const role = comparison.isMutual && path < otherPath ? 'questions' : comparison.role;
  const asked = { number, heading: selectionRange };
  if (isAmong(withdrawnThere, asked)) return true;
  const [both] = aboutQuestion(shared, ({ here }) => here, asked);
  if (further.some(({ openThere }) => isAmong(openThere, asked))) return true;
  const isLeftOut = stateOf(set, number) === 'unanswered';
  if (isLeftOut && further.some(({ openHere }) => isAmong(openHere, asked))) return true;
  const having = further.filter(
    ({ isDelay, shared, openHere }) => !isDelay && isAmong(shared, asked) && !isAmong(openHere, asked),
  );
  if (both === undefined) return having.length > 0;
  const answering = having.filter(({ answered }) => isAmong(answered, asked));
  const [questions, answers] = role === 'answers' ? [both.here, both.there] : [both.there, both.here];
  const isAnsweredAmongQuestions = questions.open.length === 0 && answers.open.length > 0;
  if (role === 'answers') return !isDelay(other) && (!isAnsweredAmongQuestions || answering.length > 0);
  if (isDelay(structure) || isAnsweredAmongQuestions) return true;
  const comesFirst = (documents: typeof having) => documents.some((document) => document.comesFirst);
  return answers.open.length === 0 ? comesFirst(answering) : answering.length > 0 || comesFirst(having);
}

/** Each number once, at the first of its answers. */
function unaskedReportsOf(set: Structure, companion: Companion | undefined): readonly Omit<UnaskedReport, 'set'>[] {
  const unasked = [...answeredNumbers(set)].filter((number) => questionWith(set, number) === undefined);
  if (unasked.length === 0) return [];
  const { answeredAlone, unwrittenAlone, deferredAlone, onlyThere = [] } = companion?.comparison ?? {};
  const absent = onlyThere.map(({ question }) => question);
  const asked = [answeredAlone, unwrittenAlone, deferredAlone, absent].flatMap(numbersOf);
  return unasked.map((number) => ({
    number,
    state: stateOf(set, number),
    answer: answerReportOf(answersTo(set, number)[0] as Answer),
    isAskedThere: asked.includes(number),
  }));
}

function numbersOf(questions: readonly ComparedQuestion[] = []): readonly string[] {
  return questions.flatMap(({ numbers }) => numbers);
}

function answerReportOf({ selectionRange, heading, covers }: Answer): AnswerReport {
  const { line, column } = placeOf(selectionRange.start);
  return { line, column, heading, numbers: covers };
}

function findingOf(structure: Structure, diagnostic: Diagnostic): Finding {
  const { code, severity = DiagnosticSeverity.Error, range, message } = diagnostic;
  const { line, column } = placeOf(range.start);
  return {
    // The diagnostics give each finding the code of its rule.
    code: code as Code,
    severity: severityNames[severity],
    line,
    column,
    endLine: range.end.line + 1,
    // A range ends behind its last character; counted from 1 that is the place of the last character itself.
    endColumn: range.end.line === range.start.line ? Math.max(column, range.end.character) : range.end.character,
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
