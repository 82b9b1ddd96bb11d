import type { ComparedQuestion, Comparison, Difference } from '../features/elsewhere/comparison';
import { parse } from '../parser/parse';
import { compareDocuments } from '../workspace/comparison/comparison';
import { printOf } from '../workspace/documents/documentPrint';
import type { Certainty } from '../workspace/documents/pairOfTwo';
import { likenessOf } from '../workspace/pairing/likeness';
import { createPairing, leastCertain } from '../workspace/pairing/pairing';
import type { Place } from './report';

/** The text of a document, and the path by which its report names it. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/**
 * How two documents belong together, of which one mostly holds the questions and the other repeats and answers them.
 */
export interface PairReport {
  readonly here: string;
  readonly there: string;
  /**
   * `undefined` where they are no questions with their answers. If they hold the same questions then, as two versions of
   * a document do, what is shared and what is not is told all the same.
   */
  readonly certainty: Certainty | undefined;
  readonly shared: readonly SharedReport[];
  readonly onlyHere: readonly ComparedReport[];
  readonly onlyThere: readonly ComparedReport[];
  /** The questions of the one that the other answers without repeating them. */
  readonly answeredAlone: readonly ComparedReport[];
  /** Those of which the other says no more than that they are withdrawn. */
  readonly withdrawn: readonly ComparedReport[];
  /** Those for which the other has no more than a place for the answer, in which no text stands yet. */
  readonly unwrittenAlone: readonly ComparedReport[];
  /** Those that the other puts off without repeating them. */
  readonly deferredAlone: readonly ComparedReport[];
}

/** A question that stands in both documents, and where its words are not the same. */
export interface SharedReport {
  readonly here: ComparedReport;
  readonly there: ComparedReport;
  readonly differences: readonly DifferenceReport[];
}

/** A question of one of the documents, at the place of its heading, with several numbers where they share one text. */
export interface ComparedReport extends Place {
  readonly numbers: readonly string[];
}

/** Words that differ, at their place in the first document; one of the two may be empty. */
export interface DifferenceReport extends Place {
  readonly here: string;
  readonly there: string;
}

/** Lays one document beside another. */
export function getPairReport(here: Document, there: Document): PairReport {
  const [structure, other] = [parse(here.text), parse(there.text)];
  const pairing = createPairing();
  const [print, otherPrint] = [printOf(structure), printOf(other)];
  pairing.set('here', print);
  pairing.set('there', otherPrint);
  const certainty = pairing.counterpartOf('here')?.certainty;
  const names = { here: here.path, there: there.path };
  if (certainty === undefined && likenessOf(print, otherPrint).confidence < leastCertain) {
    const alone = { answeredAlone: [], withdrawn: [], unwrittenAlone: [], deferredAlone: [] };
    return { ...names, certainty, shared: [], onlyHere: [], onlyThere: [], ...alone };
  }
  // Who asks about two documents wants to know of each question where it is, however sure it is that they are a pair.
  const comparison = compareDocuments(structure, { uri: there.path, structure: other, certainty: 'certain' });
  const fromThere = compareDocuments(other, { uri: here.path, structure, certainty: 'certain' });
  return {
    ...names,
    certainty,
    answeredAlone: [...comparison.answeredAlone, ...fromThere.answeredAlone].map(comparedReportOf),
    withdrawn: [...comparison.withdrawnThere, ...fromThere.withdrawnThere].map(comparedReportOf),
    unwrittenAlone: [...comparison.unwrittenAlone, ...fromThere.unwrittenAlone].map(comparedReportOf),
    deferredAlone: [comparison, fromThere].flatMap(deferredAloneOf).map(comparedReportOf),
    shared: comparison.shared.map((both) => ({
      here: comparedReportOf(both.here),
      there: comparedReportOf(both.there),
      differences: both.differences.map(differenceReportOf),
    })),
    onlyHere: comparison.onlyHere.map(({ question }) => comparedReportOf(question)),
    onlyThere: comparison.onlyThere.map(({ question }) => comparedReportOf(question)),
  };
}

/** What one of the two puts off; a letter that does no more misses no question, and has them in its delays alone. */
function deferredAloneOf({ deferredAlone, delays, shared }: Comparison): readonly ComparedQuestion[] {
  if (deferredAlone.length > 0 || shared.length > 0) return deferredAlone;
  return delays.flatMap(({ questions }) => questions);
}

function comparedReportOf({ numbers, selectionRange: { start } }: ComparedQuestion): ComparedReport {
  return { numbers, line: start.line + 1, column: start.character + 1 };
}

function differenceReportOf({ here, there, range: { start } }: Difference): DifferenceReport {
  return { here, there, line: start.line + 1, column: start.character + 1 };
}
