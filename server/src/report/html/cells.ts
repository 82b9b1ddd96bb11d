import type { KnownState } from '../../parser/structure';
import type { AnswerReport, DocumentReport, UnaskedReport } from '../report';

/**
 * What a cell stands for: a question of the document in some state, a number that it answers while the question stands
 * in the document that belongs to it (`alone`) or is not found (`unknown`), or a submitted question that it leaves out.
 */
export type CellState = KnownState | 'alone' | 'unknown' | 'leftOut';

/** A number of a document in the row of cells. */
export interface Cell {
  readonly number: string;
  readonly state: CellState;
  /** What is asked, where it stands in the document. */
  readonly text: string | undefined;
  /** The answer, by which cells are known to belong together. */
  readonly answer: AnswerReport | undefined;
  readonly set: number;
  /** Another question of the set has the same number. */
  readonly isDouble?: boolean;
}

/**
 * A cell for each number that a document asks, answers, puts off or leaves out, in the order of the text; what is left
 * out stands where the document would have it.
 */
export function cellsOf({ questions, unasked, leftOut, deferredAlone }: DocumentReport): readonly Cell[] {
  const answered = new Set(unasked.map(nameOf));
  const isAbsent = (one: Pick<Cell, 'number' | 'set'>) => !answered.has(nameOf(one));
  const missing = leftOut.filter(isAbsent);
  const times = new Map<string, number>();
  for (const one of questions) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
  const placed = [
    ...questions.map(({ line, column, ...question }) => ({
      ...question,
      isDouble: (times.get(nameOf(question)) ?? 0) > 1,
      place: { line, column },
    })),
    ...unasked.map((one) => ({ ...one, state: stateOf(one), text: undefined, place: one.answer })),
    ...deferredAlone.filter(isAbsent).map((one) => ({ ...absentCell(one, 'deferred'), place: one })),
    // A sort keeps the order of what has the same place: below a question comes behind it.
    ...missing.filter(({ side }) => side === 'below').map((one) => ({ ...absentCell(one, 'leftOut'), place: one })),
  ].sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
  return [...missing.filter(({ side }) => side === 'above').map((one) => absentCell(one, 'leftOut')), ...placed];
}

function stateOf({ state, isAskedThere }: UnaskedReport): CellState {
  if (state === 'deferred') return state;
  if (state !== 'answered' && state !== 'referred') return 'unwritten';
  return isAskedThere ? 'alone' : 'unknown';
}

function absentCell({ number, set }: Pick<Cell, 'number' | 'set'>, state: CellState): Cell {
  return { number, set, state, text: undefined, answer: undefined };
}

function nameOf({ number, set }: Pick<Cell, 'number' | 'set'>): string {
  return `${set} ${number}`;
}
