import type { FoldingRange } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import { getSectionTree, type SectionNode } from './sectionTree';

/** What the editor can do with folds. */
export interface FoldingOptions {
  /** The editor folds whole lines and takes no characters. */
  readonly lineFoldingOnly?: boolean | undefined;
  /** How many folds the editor wants at most; the outer ones go first. */
  readonly rangeLimit?: number | undefined;
}

interface Fold {
  readonly range: FoldingRange;
  readonly depth: number;
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
  const folds = foldsOf(
    getSectionTree(structure),
    { depth: 0, startLine: -1, endBefore: Number.POSITIVE_INFINITY },
    options,
  );
  return withinLimit(folds, options.rangeLimit).map(({ range }) => range);
}

/**
 * What surrounds a row of sections: how deep it is, on which line its fold begins, and the line that it must not hide.
 */
interface Surroundings {
  readonly depth: number;
  readonly startLine: number;
  readonly endBefore: number;
}

/** The folds of siblings and all that they hold, in the order of the text; none begins where its parent begins. */
function foldsOf(nodes: readonly SectionNode[], around: Surroundings, options: FoldingOptions): readonly Fold[] {
  return nodes.flatMap((node, index) => {
    // In running text the next section begins on the last line of this one; that line is the beginning of its fold.
    const endBefore = nodes[index + 1]?.range.start.line ?? around.endBefore;
    const range = foldOf(node, endBefore, options);
    if (range === undefined || range.startLine === around.startLine) {
      return foldsOf(node.children, { ...around, endBefore }, options);
    }
    const inside = { depth: around.depth + 1, startLine: range.startLine, endBefore };
    return [{ range, depth: around.depth }, ...foldsOf(node.children, inside, options)];
  });
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

function withinLimit(folds: readonly Fold[], limit: number | undefined): readonly Fold[] {
  if (limit === undefined || folds.length <= limit) return folds;
  const kept = new Set([...folds].sort((one, other) => one.depth - other.depth).slice(0, limit));
  return folds.filter((fold) => kept.has(fold));
}
