import type { TextEdit } from 'vscode-languageserver-types';
import type { Line } from '../../parser/structure';
import { endOf, isEmpty, startOf } from '../../parser/text/ranges';
import type { LineEnd } from '../edits/workspaceEdit';
import type { Seam } from './hyphenation';
import { formFeedsIn } from './lineForms';

/** Two pieces of a document that stay, with what stands between them: white space and what is taken out. */
export interface Gap {
  /** `undefined` above the first piece. */
  readonly upper: Line | undefined;
  /** `undefined` below the last piece. */
  readonly lower: Line | undefined;
  readonly between: readonly Line[];
}

/** What is done in one gap: all of it or nothing. */
export interface GapChange {
  readonly edits: readonly TextEdit[];
  readonly joinedLines: number;
  readonly mendedWords: number;
  readonly removedLines: number;
  /** What is done where this cannot be. */
  readonly otherwise?: GapChange;
}

/** The pieces of a document that are neither blank nor taken out, with the gaps around them. */
export function gapsIn(lines: readonly Line[], left: ReadonlySet<Line>): readonly Gap[] {
  const gaps: Gap[] = [];
  let upper: Line | undefined;
  let between: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'blank' || left.has(line)) {
      between.push(line);
      continue;
    }
    gaps.push({ upper, lower: line, between });
    upper = line;
    between = [];
  }
  return [...gaps, { upper, lower: undefined, between }];
}

/** Joins the two pieces of a gap on one line. */
export function joined(upper: Line, lower: Line, { cut, between }: Seam): readonly TextEdit[] {
  const end = endOf(upper);
  const range = { start: { line: end.line, character: end.character - cut }, end: startOf(lower) };
  return [{ range, newText: between }];
}

/**
 * Puts the lower piece of a gap a number of line ends below the upper one, with nothing else between them. Of the line
 * ends that are there the last ones stay: one kind of line end does not become another.
 */
export function apart({ upper, lower, between }: Gap, lineEnds: number, lineEnd: LineEnd): readonly TextEdit[] {
  const last = lower ?? between.at(-1) ?? upper;
  if (last === undefined || (lower !== undefined && upper?.line === lower.line)) return [];
  const lengths = new Map([upper, ...between].flatMap((line) => (line ? [[line.line, lengthOf(line)]] : [])));
  const start = upper === undefined ? { line: 0, character: 0 } : endOf(upper);
  const character = lower === undefined ? lengthOf(last) : lower.character + formFeedsIn(lower.text);
  const end = { line: last.line, character };
  const first = end.line - lineEnds;
  // Where a page number stands before the lower piece, on its line, that line has to begin anew.
  const isGlued = lower !== undefined && lower.character > 0;
  if (isGlued || first < start.line) return [{ range: { start, end }, newText: lineEnd.repeat(lineEnds) }];
  const lines = Array.from({ length: lineEnds + 1 }, (_, index) => first + index);
  return lines
    .map((line) => ({
      start: line === first ? start : { line, character: 0 },
      end: line === end.line ? end : { line, character: lengths.get(line) ?? 0 },
    }))
    .filter((range) => !isEmpty(range))
    .map((range) => ({ range, newText: '' }));
}

/** Takes away the white space behind the upper piece of a gap, and leaves the gap as it is. */
export function trimmed({ upper, lower }: Gap): readonly TextEdit[] {
  if (upper === undefined || lower?.line === upper.line) return [];
  const range = { start: endOf(upper), end: { line: upper.line, character: lengthOf(upper) } };
  return isEmpty(range) ? [] : [{ range, newText: '' }];
}

function lengthOf({ character, text }: Line): number {
  return character + text.length;
}
