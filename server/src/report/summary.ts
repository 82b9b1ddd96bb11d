import type { KnownState } from '../parser/structure';
import type { DocumentReport, Severity } from './report';

/**
 * How many questions there are, by state, how many answers cover more than one of them, and what was found. Submitted
 * questions that are left out, or answered (or to be answered, or put off) alone, are counted besides, and so are all
 * numbers that are answered without being asked.
 */
export type Summary = Readonly<
  Record<
    | 'documents'
    | 'questions'
    | 'mergedAnswers'
    | 'leftOut'
    | 'answeredAlone'
    | 'unwrittenAlone'
    | 'deferredAlone'
    | 'unasked'
    | KnownState
    | Severity,
    number
  >
>;

/** The summary of no documents, to which those of documents can be added. */
export const nothing: Summary = {
  documents: 0,
  questions: 0,
  answered: 0,
  referred: 0,
  elsewhere: 0,
  unwritten: 0,
  unanswered: 0,
  deferred: 0,
  introduction: 0,
  withdrawn: 0,
  mergedAnswers: 0,
  leftOut: 0,
  answeredAlone: 0,
  unwrittenAlone: 0,
  deferredAlone: 0,
  unasked: 0,
  error: 0,
  warning: 0,
  information: 0,
  hint: 0,
};

const names = Object.keys(nothing) as (keyof Summary)[];

/** Counts the questions and the findings of one document. */
export function summarize(document: DocumentReport): Summary {
  const { questions, mergedAnswers, leftOut, unasked, answeredAlone, unwrittenAlone, deferredAlone, findings } =
    document;
  const alone = { answeredAlone, unwrittenAlone, deferredAlone: deferredAlone.length };
  const counts = { questions: questions.length, leftOut: leftOut.length, unasked: unasked.length };
  const summary = { ...nothing, documents: 1, mergedAnswers, ...alone, ...counts };
  for (const { state } of questions) summary[state] += 1;
  for (const { severity } of findings) summary[severity] += 1;
  return summary;
}

/** The summary of what two others count. */
export function add(one: Summary, other: Summary): Summary {
  const sum = { ...one };
  for (const name of names) sum[name] += other[name];
  return sum;
}
