import type { Range } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import type { CleanedText } from '../protocol';
import type { LineEnd } from './edits/workspaceEdit';
import { apart, type Gap, type GapChange, gapsIn, joined, trimmed } from './reflow/gaps';
import { seamBetween, vocabularyOf } from './reflow/hyphenation';
import { type Neighbours, neighboursIn } from './reflow/neighbours';
import { pageFurniture } from './reflow/pageFurniture';
import { type Relation, readLayout, relationsIn } from './reflow/paragraphs';
import { withSameReading } from './reflow/sameReading';

/**
 * What has to change in text that was taken from a PDF, to make of it the text that was meant: a paragraph on each
 * line, words whole again, no page numbers and running titles, one empty line between paragraphs. Only changes within
 * the lines of the range are given, and none after which the document would be read as other questions or answers.
 *
 *     Vraag 1                         Vraag 1
 *     Kent u de Wereldgezond-    →    Kent u de Wereldgezondheidsorganisatie?
 *     heidsorganisatie?
 */
export function getCleanedText(structure: Structure, range: Range, lineEnd: LineEnd): CleanedText {
  const furniture = pageFurniture(structure);
  const gaps = gapsIn(structure.lines, furniture);
  const pairs = neighboursIn(gaps);
  const relations = relationsIn(pairs, readLayout(structure, pairs));
  const vocabulary = vocabularyOf(structure.lines);
  const [first, last] = linesIn(range);
  const end = range.end.line >= (structure.lines.at(-1)?.line ?? 0) ? last : Number.POSITIVE_INFINITY;
  const changes = gaps
    .map((gap, index) => ({ gap, pair: pairs[index], relation: relations[index] }))
    .filter(({ gap: { upper } }) => (upper?.line ?? 0) >= first && (upper?.line ?? 0) <= last)
    .map(({ gap, pair, relation }) =>
      (gap.lower?.line ?? end) <= last ? changeOf(gap, pair, relation) : { ...nothing, edits: trimmed(gap) },
    )
    .filter(({ edits }) => edits.length > 0);
  const kept = withSameReading(structure, changes);
  const total = (count: (change: GapChange) => number) => kept.reduce((sum, change) => sum + count(change), 0);
  return {
    edits: kept.flatMap(({ edits }) => edits),
    joinedLines: total((change) => change.joinedLines),
    mendedWords: total((change) => change.mendedWords),
    removedLines: total((change) => change.removedLines),
  };

  function changeOf(gap: Gap, pair: Neighbours | undefined, relation: Relation | undefined): GapChange {
    const removedLines = gap.between.filter((line) => furniture.has(line)).length;
    const counts = { ...nothing, removedLines };
    if (pair === undefined) return { ...counts, edits: apart(gap, lineEndsAround(gap), lineEnd) };
    const isSeparate = relation === 'two-paragraphs' || pair.isApart || pair.pageEnd !== 'none';
    const separate = { ...counts, edits: apart(gap, isSeparate ? 2 : 1, lineEnd) };
    if (relation !== 'one-paragraph') return separate;
    const seam = seamBetween(pair.upper.text, pair.lower.text, vocabulary);
    const edits = joined(pair.upper, pair.lower, seam);
    return { ...counts, edits, joinedLines: 1, mendedWords: seam.cut, otherwise: separate };
  }
}

const nothing = { joinedLines: 0, mendedWords: 0, removedLines: 0 };

/** Nothing stands above the first line, and one line end below the last one if there was any. */
function lineEndsAround({ upper, between }: Gap): number {
  return upper !== undefined && (between.at(-1)?.line ?? upper.line) > upper.line ? 1 : 0;
}

/**
 * The first and the last of the lines in a range; one that ends before the first character of a line does not hold it.
 */
function linesIn({ start, end }: Range): readonly [number, number] {
  return [start.line, end.character === 0 && end.line > start.line ? end.line - 1 : end.line];
}
