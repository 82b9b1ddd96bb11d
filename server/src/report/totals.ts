import type { DocumentReport } from './report';
import { add, nothing, type Summary, summarize } from './summary';

/** What documents come to together. */
export interface Totals {
  readonly total: Summary;
  /** The same with every question of every document, as a reader sees them there. */
  readonly shown: Summary;
  /** How many questions also stand in another of the documents and count there. */
  readonly repeated: number;
  /** How many documents are copies of another one, of which nothing counts but the findings. */
  readonly copies: number;
}

/** What one document adds to that. */
export interface DocumentCounts {
  readonly path: string;
  readonly textKey: number;
  readonly counterpart: string | undefined;
  readonly whole: Summary;
  /** The same without the questions that count in its counterpart. */
  readonly own: Summary;
}

/** Counts what is in a document. */
export function countsOf(document: DocumentReport): DocumentCounts {
  const { path, textKey, counterpart } = document;
  const whole = summarize(document);
  if (counterpart === undefined) return { path, textKey, counterpart, whole, own: whole };
  const questions = document.questions.filter(({ isRepeated }) => !isRepeated);
  const own = summarize({
    ...document,
    questions,
    leftOut: [],
    answeredAlone: 0,
    unwrittenAlone: 0,
    deferredAlone: [],
  });
  return { path, textKey, counterpart, whole, own };
}

/**
 * Adds up documents for a person to read: a question that stands in two documents that belong together counts once, as
 * it stands with the two of them, provided that both are among those that were added. So does one in two copies of a
 * document, of which the first counts, or the one that counts most besides its counterpart.
 */
export function createTotals() {
  const paths = new Set<string>();
  const texts = new Set<number>();
  const copiesAlone = new Set<DocumentCounts>();
  const paired: DocumentCounts[] = [];
  const counting = new Map<number, DocumentCounts>();
  let [alone, shownAlone] = [nothing, nothing];
  return { add: addCounts, countedOf, sum };

  function addCounts(counts: DocumentCounts): void {
    const { path, textKey, counterpart, whole, own } = counts;
    paths.add(path);
    if (counterpart !== undefined) {
      paired.push(counts);
      const known = counting.get(textKey);
      if (known === undefined || askedIn(own) > askedIn(known.own)) counting.set(textKey, counts);
      return;
    }
    if (texts.has(textKey)) copiesAlone.add(counts);
    texts.add(textKey);
    alone = add(alone, countedOf(counts));
    shownAlone = add(shownAlone, whole);
  }

  /** What counts of a document when all are added. */
  function countedOf(counts: DocumentCounts): Summary {
    const { counterpart, whole, own } = counts;
    if (isCopy(counts)) return countsOfCopy(whole);
    return counterpart !== undefined && paths.has(counterpart) ? own : whole;
  }

  function isCopy(counts: DocumentCounts): boolean {
    return counts.counterpart === undefined ? copiesAlone.has(counts) : counting.get(counts.textKey) !== counts;
  }

  function sum(): Totals {
    let [total, shown] = [alone, shownAlone];
    for (const counts of paired) {
      total = add(total, countedOf(counts));
      shown = add(shown, counts.whole);
    }
    const copies = copiesAlone.size + paired.filter(isCopy).length;
    return { total, shown, repeated: askedIn(shown) - askedIn(total), copies };
  }
}

/** What counts of a copy: that it is a document, and what is to be mended in it. */
function countsOfCopy({ documents, error, warning, information, hint }: Summary): Summary {
  return { ...nothing, documents, error, warning, information, hint };
}

/** An introduction to other questions asks nothing, and what is withdrawn is asked no more. */
export function askedIn({ questions, introduction, withdrawn }: Summary): number {
  return questions - introduction - withdrawn;
}
