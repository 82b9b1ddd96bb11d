import type { FoldingRange } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import { getSectionTree, type SectionNode } from './navigation/sectionTree';

/** What the editor can do with folds. */
export interface FoldingOptions {
  /** The editor folds whole lines and takes no characters. */
  readonly lineFoldingOnly?: boolean | undefined;
  /** How many folds the editor wants at most; the outer ones go first. */
  readonly rangeLimit?: number | undefined;
}

/**
 * A question folds to its heading and hides its text and the answer below it; within it the answer folds on its own.
 * Front matter and notes fold too. The blank line before the next heading stays visible:
 *
 *     Vraag 1                ← stays
 *     Klopt dit bericht?     ┐
 *     Antwoord               │ hidden
 *     Ja.                    ┘
 *     ·                      ← stays
 *     Vraag 2
 */
export function getFoldingRanges(structure: Structure, options: FoldingOptions = {}): FoldingRange[] {
  const folds: Folds = { ranges: [], depths: [] };
  addFolds(folds, getSectionTree(structure), outermost, options);
  return withinLimit(folds, options.rangeLimit);
}

/** Folds in the order of the text, and how deep each of them is. */
interface Folds {
  readonly ranges: FoldingRange[];
  readonly depths: number[];
}

/**
 * What surrounds a row of sections: how deep it is, on which line its fold begins, and the line that it must not hide.
 */
interface Surroundings {
  readonly depth: number;
  readonly startLine: number;
  readonly endBefore: number;
}

const outermost: Surroundings = { depth: 0, startLine: -1, endBefore: Number.POSITIVE_INFINITY };

/** Adds the folds of siblings and all that they hold, in the order of the text; none begins where its parent begins. */
function addFolds(folds: Folds, nodes: readonly SectionNode[], around: Surroundings, options: FoldingOptions): void {
  for (const [index, node] of nodes.entries()) {
    // In running text the next section begins on the last line of this one; that line is the beginning of its fold.
    const endBefore = nodes[index + 1]?.range.start.line ?? around.endBefore;
    const range = foldOf(node, endBefore, options);
    const isOwn = range !== undefined && range.startLine !== around.startLine;
    if (isOwn) {
      folds.ranges.push(range);
      folds.depths.push(around.depth);
    }
    if (node.children.length === 0) continue;
    const inside = isOwn
      ? { depth: around.depth + 1, startLine: range.startLine, endBefore }
      : { ...around, endBefore };
    addFolds(folds, node.children, inside, options);
  }
}

function foldOf(
  { range: { start, end } }: SectionNode,
  endBefore: number,
  { lineFoldingOnly }: FoldingOptions,
): FoldingRange | undefined {
  const endLine = Math.min(end.line, endBefore - 1);
  if (endLine <= start.line) return undefined;
  if (lineFoldingOnly === true || endLine < end.line) return { startLine: start.line, endLine };
  return { startLine: start.line, endLine, endCharacter: end.character };
}

/** The outer folds, as many as are wanted. */
function withinLimit({ ranges, depths }: Folds, limit: number | undefined): FoldingRange[] {
  if (limit === undefined || ranges.length <= limit) return ranges;
  let left = limit;
  let deepest = 0;
  for (; ; deepest++) {
    const count = depths.filter((depth) => depth === deepest).length;
    if (count > left) break;
    left -= count;
  }
  // Of the deepest that are wanted there are too many; the first ones stay.
  return ranges.filter((_, index) => {
    const depth = depths[index] as number;
    return depth < deepest || (depth === deepest && left-- > 0);
  });
}
