import type { Position } from 'vscode-languageclient';
import { isOpen, type Overview, type OverviewQuestion } from '../../server/src/protocol';
import { isBefore } from './positions';

/** How many questions a document has and how many of them are answered; introductions to sub-questions do not count. */
export interface Completeness {
  readonly total: number;
  /** Answered in one way or another, by reference included. */
  readonly answered: number;
  /** Those of the answered ones whose answer only points at another answer. */
  readonly referred: number;
  /** Those of the answered ones whose answer stands in the document that belongs to this one. */
  readonly elsewhere: number;
  /** The questions that still wait for an answer, in the order of the text; deferred ones wait too. */
  readonly open: readonly OverviewQuestion[];
}

/** What the status bar counts: `12/15 beantwoord`, `15/15 elders beantwoord`. */
export function getCompleteness({ questions }: Overview): Completeness {
  const counted = questions.filter(({ state }) => state !== 'introduction');
  const open = counted.filter(({ state }) => isOpen(state));
  return {
    total: counted.length,
    answered: counted.length - open.length,
    referred: counted.filter(({ state }) => state === 'referred').length,
    elsewhere: counted.filter(({ state }) => state === 'elsewhere').length,
    open,
  };
}

/** The open question below the cursor; after the last one comes the first again. */
export function getNextOpenQuestion(open: readonly OverviewQuestion[], cursor: Position): OverviewQuestion | undefined {
  return open.find(({ selectionRange }) => isBefore(cursor, selectionRange.start)) ?? open[0];
}

/** The open question above the one in which the cursor stands; before the first one comes the last. */
export function getPreviousOpenQuestion(
  open: readonly OverviewQuestion[],
  cursor: Position,
): OverviewQuestion | undefined {
  return open.findLast(({ range }) => isBefore(range.end, cursor)) ?? open.at(-1);
}
