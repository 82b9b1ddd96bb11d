import type { KnownState } from '../../parser/structure';
import type { AnswerReport, DocumentReport, LeftOutReport, UnaskedReport } from '../report';

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
}

/**
 * A cell for each number that a document asks, answers or leaves out, in the order of the text; what is left out stands
 * where the document would have it.
 */
export function cellsOf({ questions, unasked, leftOut }: DocumentReport): readonly Cell[] {
  const answered = new Set(unasked.map(nameOf));
  const missing = leftOut.filter((one) => !answered.has(nameOf(one)));
  const placed = [
    ...questions.map(({ line, column, ...question }) => ({ ...question, place: { line, column } })),
    ...unasked.map((one) => ({ ...one, state: stateOf(one), text: undefined, place: one.answer })),
    // A sort keeps the order of what has the same place: below a question comes behind it.
    ...missing.filter(({ side }) => side === 'below').map((one) => ({ ...missingCell(one), place: one })),
  ].sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
  return [...missing.filter(({ side }) => side === 'above').map(missingCell), ...placed];
}

function stateOf({ state, isAskedThere }: UnaskedReport): CellState {
  if (state !== 'answered' && state !== 'referred') return 'unwritten';
  return isAskedThere ? 'alone' : 'unknown';
}

function missingCell({ number, set }: LeftOutReport): Cell {
  return { number, set, state: 'leftOut', text: undefined, answer: undefined };
}

function nameOf({ number, set }: Pick<Cell, 'number' | 'set'>): string {
  return `${set} ${number}`;
}
