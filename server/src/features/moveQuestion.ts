import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import { setAt } from '../parser/lookup';
import { compareNumbers, wholeOf } from '../parser/numbers/numbers';
import type { Structure } from '../parser/structure';
import { compare, contains } from '../parser/text/ranges';
import type { CommandResult, MoveQuestionParams } from '../protocol';
import { documentOf } from './edits/structureAfter';
import { type EditTarget, type LineEnd, workspaceEditOf } from './edits/workspaceEdit';
import { type QuestionBlock, questionBlocks } from './numbering/questionBlocks';
import { editNumbers, newNumbersIn, refusalAfter } from './numbering/renumber';
import { timesPut } from './numbering/timesPut';

/** Which way, and where. */
export interface MoveOptions extends EditTarget {
  readonly direction: MoveQuestionParams['direction'];
  readonly language: Language;
}

/**
 * Lets the question under the cursor, with the answer directly below it, change places with the question above or
 * below. The numbers follow: the upper one of the two keeps having the lower number, and all that names them goes
 * along. Questions that are answered together, and a question with its sub-questions, move as one. What stands between
 * two questions stays there: empty lines, and the page number and the footnotes at the end of a page.
 */
export function getMoveQuestion(structure: Structure, position: Position, options: MoveOptions): CommandResult {
  const messages = messagesIn(options.language);
  const set = setAt(structure, position);
  const blocks = questionBlocks(set);
  const index = blocks.findLastIndex(({ range }) => compare(range.start, position) <= 0);
  const isUp = options.direction === 'up';
  const current = blocks[index];
  const [upper, lower] = isUp ? [blocks[index - 1], current] : [current, blocks[index + 1]];
  if (current === undefined || isInNoteBelow(set, current, position)) return { message: messages.moveNowhere };
  const isOnlySet = set === structure;
  if (upper === undefined) return { message: isOnlySet ? messages.firstInDocument : messages.firstInSet };
  if (lower === undefined) return { message: isOnlySet ? messages.lastInDocument : messages.lastInSet };

  const numbers = numbersAfter(upper, lower);
  const double = [...timesPut(set)].find(([number, times]) => times > 1 && numbers.has(wholeOf(number)));
  if (double !== undefined) return { message: messages.renameDouble(double[0]) };
  const newNumber = newNumbersIn(structure, set, numbers);
  const edits = swap(documentOf(structure), { upper, lower }, { edits: editNumbers(structure, newNumber), ...options });
  const refusal = refusalAfter(structure, edits, newNumber, messages);
  if (refusal !== undefined) return { message: refusal };
  const edit = workspaceEditOf(options, { title: isUp ? messages.moveUp : messages.moveDown, edits });
  // In a document of one line the cursor stays with the text that the editor finds around it.
  if (upper.range.end.line === lower.range.start.line) return { edit };
  const { line, character } = position;
  const step = isUp ? upper.range.start.line - lower.range.start.line : lower.range.end.line - upper.range.end.line;
  return { edit, cursor: { line: line + step, character } };
}

function isInNoteBelow({ notes }: Structure, { range: { end } }: QuestionBlock, position: Position): boolean {
  return notes.some(({ range: { start } }) => compare(end, start) <= 0 && compare(start, position) <= 0);
}

/** What the numbers of two neighbours become: those of the lower block come first, and all of them count up. */
function numbersAfter(upper: QuestionBlock, lower: QuestionBlock): ReadonlyMap<string, string> {
  const wholes = [...new Set([...lower.numbers, ...upper.numbers].map(wholeOf))];
  const ordered = wholes.toSorted(compareNumbers);
  const numbers = wholes.map((whole, index) => [whole, ordered[index] ?? whole] as const);
  return new Map(numbers.filter(([whole, next]) => whole !== next));
}

interface Neighbours {
  readonly upper: QuestionBlock;
  readonly lower: QuestionBlock;
}

/** Puts the lower block, and then what stands between the two, in front of the upper one; other edits go along. */
function swap(
  document: TextDocument,
  { upper, lower }: Neighbours,
  { edits, lineEnd }: { readonly edits: readonly TextEdit[]; readonly lineEnd: LineEnd },
): readonly TextEdit[] {
  const { start } = upper.range;
  const between = { start: upper.range.end, end: lower.range.start };
  const moved = { start: between.start, end: lower.range.end };
  const text = textWith(document, lower.range, edits) + document.getText(between);
  return [
    { range: { start, end: start }, newText: text.replaceAll('\n', lineEnd) },
    { range: moved, newText: '' },
    ...edits.filter(({ range }) => !contains(moved, range.start)),
  ].sort((one, other) => compare(one.range.start, other.range.start));
}

/** The text in a range of a document, with those of some edits that lie in it. */
function textWith(document: TextDocument, range: Range, edits: readonly TextEdit[]): string {
  const inside = edits.filter((edit) => contains(range, edit.range.start));
  const ends = [range.start, ...inside.map((edit) => edit.range.end)];
  const kept = ends.map((start, index) => document.getText({ start, end: inside[index]?.range.start ?? range.end }));
  return kept.map((text, index) => text + (inside[index]?.newText ?? '')).join('');
}
