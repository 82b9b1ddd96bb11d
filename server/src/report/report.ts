import type { Code } from '../diagnostics/rules';
import type { SetName } from '../parser/sets/setNames';
import type { KnownState, Layout } from '../parser/structure';

/** What the check of one document found. Lines and UTF-16 columns count from 1, as an editor shows them. */
export interface DocumentReport {
  readonly path: string;
  /** The number of its text, which a copy has too. */
  readonly textKey: number;
  readonly layout: Layout;
  readonly title: string | undefined;
  /** The path of the document that certainly belongs to it, such as that of the answers to these questions. */
  readonly counterpart?: string | undefined;
  /** The paths of further documents that answer its questions, in a document of questions. */
  readonly further?: readonly string[] | undefined;
  readonly questions: readonly QuestionReport[];
  /** What the sets of questions are named by, of a document that holds several. */
  readonly sets?: readonly SetName[] | undefined;
  /** The submitted questions that it neither repeats nor answers. */
  readonly leftOut: readonly LeftOutReport[];
  /** The numbers that it answers without asking them. */
  readonly unasked: readonly UnaskedReport[];
  /** How many submitted questions it answers without repeating them. */
  readonly answeredAlone: number;
  /** For how many more it has a place for the answer, in which no text stands yet. */
  readonly unwrittenAlone: number;
  /** Those that it puts off without repeating them, each where it says so. */
  readonly deferredAlone: readonly DeferredReport[];
  /** How many answers cover more than one question. */
  readonly mergedAnswers: number;
  readonly findings: readonly Finding[];
}

/** The paths of the documents that certainly belong to one. */
export function othersOf({ counterpart, further = [] }: DocumentReport): readonly string[] {
  return counterpart === undefined ? [] : [counterpart, ...further];
}

/** One number that is asked; a merged heading gives as many of them as it has numbers. */
export interface QuestionReport extends Place {
  readonly number: string;
  /** The question on one line. */
  readonly text: string;
  readonly state: KnownState;
  /** The answer that covers the number, the first of them if there are several. */
  readonly answer: AnswerReport | undefined;
  /** For a question that is answered in the document that belongs to this one: its answer there. */
  readonly elsewhere?: AnswerReport | undefined;
  /** For a question that is answered in a further document alone: the path of that one. */
  readonly elsewhereIn?: string | undefined;
  /** Its set of questions, from 0. */
  readonly set: number;
  /** It stands in another document that belongs to the same questions too, and counts there. */
  readonly isRepeated?: boolean | undefined;
}

/** A number that a document should ask, at the heading of the question (or the answer) that it would stand beside. */
export interface LeftOutReport extends Place {
  readonly number: string;
  readonly side: 'below' | 'above';
  /** The set of questions in which it would stand, from 0. */
  readonly set: number;
}

/** A number that is put off where its question is not repeated, at the words that do so. */
export interface DeferredReport extends Place {
  readonly number: string;
  /** The set of questions in which it is put off, from 0. */
  readonly set: number;
}

/** A number that is answered where its question is not repeated. */
export interface UnaskedReport {
  readonly number: string;
  readonly state: KnownState;
  readonly answer: AnswerReport;
  /** The set of questions in which the answer stands, from 0. */
  readonly set: number;
  /** Whether its question stands in the document that certainly belongs to this one. */
  readonly isAskedThere: boolean;
}

/** The answer to a question, at the place where its heading (or, without one, its text) begins. */
export interface AnswerReport extends Place {
  readonly heading: string | undefined;
  readonly numbers: readonly string[];
}

/** Where a heading begins, or the text of a section that has none. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a rule found, with the place of its first and its last character, counted from 1. */
export interface Finding extends Place {
  readonly code: Code;
  readonly severity: Severity;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** The numbers of the question or the answer in which it was found; empty outside of them. */
  readonly numbers: readonly string[];
}

/** How serious a finding is, from most to least. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

/** One of them; a rule that is off finds nothing. */
export type Severity = (typeof severities)[number];
