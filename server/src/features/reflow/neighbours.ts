import type { Line } from '../../parser/structure';
import type { Gap } from './gaps';
import { beginsNote, isRule } from './lineForms';

/** Two lines with nothing between them that stays but empty lines. */
export interface Neighbours {
  readonly upper: Line;
  readonly lower: Line;
  /** There are empty lines between them. */
  readonly isApart: boolean;
  /** A page ended between them, or so it looks. */
  readonly pageEnd: 'certain' | 'likely' | 'none';
  /** The upper line is part of a footnote, or it may well be. */
  readonly isNote: boolean;
  /** The upper line stands in a table, between rules of dashes. */
  readonly isTable: boolean;
}

/** For each gap the lines on both sides of it; `undefined` where one side is missing or both are of one line. */
export function neighboursIn(gaps: readonly Gap[]): readonly (Neighbours | undefined)[] {
  const tables = linesOfTables(gaps);
  let isNote = false;
  let isNumbers = true;
  return gaps.map(({ upper, lower, between }) => {
    if (upper === undefined || lower === undefined) return undefined;
    const blank = between.filter(({ kind }) => kind === 'blank');
    const isNewPage = blank.length < between.length || [...blank, lower].some(({ text }) => /^\s*\f/.test(text));
    const pageEnd = isNewPage ? 'certain' : blank.length > 1 ? 'likely' : 'none';
    const pair = { upper, lower, isApart: blank.length > 0, pageEnd, isNote, isTable: tables.has(upper) } as const;
    isNumbers &&= /^\s*\d{1,2}\s*$/.test(upper.text);
    if (pair.isApart || isNewPage) {
      // The labels of footnotes may stand in lines of their own above the texts, and not below other words.
      isNote = isNumbers;
      isNumbers = true;
    }
    isNote = lower.kind !== 'heading' && (isNote || beginsNote(lower.text));
    return upper.line === lower.line ? undefined : pair;
  });
}

/** The lines between two rules of dashes, without a heading among them. */
function linesOfTables(gaps: readonly Gap[]): ReadonlySet<Line> {
  const tables = new Set<Line>();
  let open: Line[] | undefined;
  for (const { upper: line } of gaps) {
    if (line === undefined) continue;
    if (isRule(line.text)) {
      for (const inside of open ?? []) tables.add(inside);
      open = [];
    } else if (line.kind === 'heading') open = undefined;
    else open?.push(line);
  }
  return tables;
}
