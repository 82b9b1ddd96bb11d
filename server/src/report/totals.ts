import type { DocumentReport } from './report';
import { add, nothing, type Summary, summarize } from './summary';

/** What documents come to together. */
export interface Totals {
  readonly total: Summary;
  /** The same with every question of every document, as a reader sees them there. */
  readonly shown: Summary;
  /** How many questions also stand in another of the documents and count there. */
  readonly repeated: number;
}

/** What one document adds to that. */
export interface DocumentCounts {
  readonly path: string;
  readonly counterpart: string | undefined;
  readonly whole: Summary;
  /** The same without the questions that count in its counterpart. */
  readonly own: Summary;
}

/** Counts what is in a document. */
export function countsOf(document: DocumentReport): DocumentCounts {
  const { path, counterpart } = document;
  const whole = summarize(document);
  if (counterpart === undefined) return { path, counterpart, whole, own: whole };
  const questions = document.questions.filter(({ isRepeated }) => !isRepeated);
  const own = summarize({ ...document, questions, leftOut: [], answeredAlone: 0, unwrittenAlone: 0 });
  return { path, counterpart, whole, own };
}

/**
 * Adds up documents for a person to read: a question that stands in two documents that belong together counts once, as
 * it stands with the two of them, provided that both are among those that were added.
 */
export function createTotals() {
  const paths = new Set<string>();
  const paired: { readonly counterpart: string; readonly whole: Summary; readonly own: Summary }[] = [];
  let alone = nothing;
  return { add: addCounts, countedOf, sum };

  function addCounts({ path, counterpart, whole, own }: DocumentCounts): void {
    paths.add(path);
    if (counterpart === undefined) alone = add(alone, whole);
    else paired.push({ counterpart, whole, own });
  }

  /** What counts of a document when all are added. */
  function countedOf({ counterpart, whole, own }: Omit<DocumentCounts, 'path'>): Summary {
    return counterpart !== undefined && paths.has(counterpart) ? own : whole;
  }

  function sum(): Totals {
    let [total, shown] = [alone, alone];
    for (const counts of paired) {
      total = add(total, countedOf(counts));
      shown = add(shown, counts.whole);
    }
    return { total, shown, repeated: askedIn(shown) - askedIn(total) };
  }
}

/** An introduction to other questions asks nothing. */
export function askedIn({ questions, introduction }: Summary): number {
  return questions - introduction;
}
