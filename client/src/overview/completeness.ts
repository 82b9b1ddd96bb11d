import type { Position } from 'vscode-languageclient';
import {
  isOpen,
  type KnownState,
  type LeftOutQuestion,
  needsAnswer,
  type Overview,
  type OverviewQuestion,
} from '../../../server/src/protocol';
import { isBefore } from '../editor/positions';

/**
 * How many questions a document has and how many of them are answered; introductions to sub-questions, and withdrawn
 * ones, do not count.
 */
export interface Completeness {
  readonly total: number;
  /** Answered in one way or another, by reference included. */
  readonly answered: number;
  /** Those of the answered ones whose answer only points at another answer. */
  readonly referred: number;
  /** Those of the answered ones whose answer stands in the document that belongs to this one. */
  readonly elsewhere: number;
  /** How many of the submitted questions are neither repeated nor answered; they are among the open ones. */
  readonly leftOut: number;
  /** The questions that still wait for an answer, in the order of the text; deferred ones wait too. */
  readonly open: readonly OpenQuestion[];
}

/**
 * A question that waits for an answer. It stands where the answer goes if there is a place for that, and one that is
 * left out stands for the question in front of it.
 */
export interface OpenQuestion extends Pick<OverviewQuestion, 'number' | 'text' | 'range' | 'selectionRange'> {
  readonly state: KnownState | 'leftOut';
  /** The set in which it is put, from 0, and what that is named by, in a document that holds several. */
  readonly inSet?: { readonly set: number; readonly name?: string | undefined } | undefined;
}

/** What the status bar counts: `12/15 beantwoord`, `15/15 elders beantwoord`, `4/5 beantwoord, 1 ontbreekt`. */
export function getCompleteness({ questions, sets, counterpart }: Overview): Completeness {
  const counted = questions.filter(({ state }) => needsAnswer(state));
  const { answeredAlone = 0, unwrittenAlone = [], deferredAlone = [], leftOut = [] } = counterpart ?? {};
  const open = [
    ...counted.filter(({ state }) => isOpen(state)).map((question) => openIn(sets, question)),
    ...unwrittenAlone.map((question) => openAt(question, 'unwritten')),
    ...deferredAlone.map((question) => openAt(question, 'deferred')),
    ...leftOut.map((question) => openAt(question, 'leftOut')),
  ].sort(compareStarts);
  const alone = answeredAlone + unwrittenAlone.length + deferredAlone.length;
  const total = counted.length + alone + leftOut.length;
  return {
    total,
    answered: total - open.length,
    referred: counted.filter(({ state }) => state === 'referred').length,
    elsewhere: counted.filter(({ state }) => state === 'elsewhere').length,
    leftOut: leftOut.length,
    open,
  };
}

/** How many of the questions that wait are put off. */
export function countDeferred({ open }: Completeness): number {
  return open.filter(({ state }) => state === 'deferred').length;
}

/** A question as it stands open; each set of several has a question with its number. */
function openIn(sets: Overview['sets'], question: OverviewQuestion): OpenQuestion {
  const { set } = question;
  const open = atPlaceOfAnswer(question);
  return sets.length > 1 ? { ...open, inSet: { set, name: sets[set]?.name } } : open;
}

/** Who is led to a question whose answer is still to be written wants to be where that goes. */
function atPlaceOfAnswer(question: OverviewQuestion): OpenQuestion {
  const { state, unwritten } = question;
  if (state !== 'unwritten' || unwritten === undefined) return question;
  return { ...question, range: unwritten, selectionRange: unwritten };
}

function openAt({ number, text, place }: LeftOutQuestion, state: OpenQuestion['state']): OpenQuestion {
  return { number, text, range: place, selectionRange: place, state };
}

function compareStarts({ selectionRange: { start } }: OpenQuestion, { selectionRange: other }: OpenQuestion): number {
  return start.line - other.start.line || start.character - other.start.character;
}

/** The open question below the cursor; after the last one comes the first again. */
export function getNextOpenQuestion(open: readonly OpenQuestion[], cursor: Position): OpenQuestion | undefined {
  return open.find(({ selectionRange }) => isBefore(cursor, selectionRange.start)) ?? open[0];
}

/** The open question above the one in which the cursor stands; before the first one comes the last. */
export function getPreviousOpenQuestion(open: readonly OpenQuestion[], cursor: Position): OpenQuestion | undefined {
  return open.findLast(({ range }) => isBefore(range.end, cursor)) ?? open.at(-1);
}
