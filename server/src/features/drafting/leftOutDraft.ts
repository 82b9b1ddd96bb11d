import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import { setAt } from '../../parser/lookup';
import { compare, isSame } from '../../parser/ranges';
import type { Structure } from '../../parser/structure';
import type { AbsentQuestion } from '../comparison';
import { documentOf, structureAfter } from '../structureAfter';
import type { LineEnd, ProposedEdit } from '../workspaceEdit';
import { draftQuestion, withLineEnds } from './questionDraft';
import { joinSuccessive } from './successiveEdits';

/**
 * The changes that put in all of some questions that are left out, each as {@link draftQuestion} puts in one, with the
 * cursor where the answer to the first of them goes; `undefined` where one of them has no place. They come in the order
 * in which they were submitted, so that of those behind the same question each comes behind the one before it.
 */
export function draftLeftOut(
  structure: Structure,
  absent: readonly AbsentQuestion[],
  { lineEnd, messages }: { readonly lineEnd: LineEnd; readonly messages: Messages },
): readonly ProposedEdit[] | undefined {
  let after = structure;
  let places = absent.map(({ place }) => place.start);
  let cursor: number | undefined;
  const steps: (readonly ProposedEdit[])[] = [];
  for (const [index, one] of absent.entries()) {
    const previous = absent[index - 1];
    const start = places[index] as Position;
    const isBehindPrevious = previous?.side === 'below' && one.side === 'below' && isSame(previous.place, one.place);
    const place = isBehindPrevious ? questionBehind(after, places[index - 1] as Position) : start;
    places[index] = place;
    const edits = draftQuestion(after, { ...one, place: { start: place, end: place } }, { lineEnd: '\n', messages });
    if (edits === undefined) return undefined;
    const before = documentOf(after);
    after = structureAfter(after, edits);
    const document = documentOf(after);
    places = places.map((known) => document.positionAt(offsetAfter(before, edits, before.offsetAt(known))));
    cursor = index === 0 ? cursorIn(before, edits) : cursor && offsetAfter(before, edits, cursor - 1) + 1;
    steps.push(edits);
  }
  const document = documentOf(structure);
  return withCursor(document, joinSuccessive(document, steps), cursor).map((edit) => withLineEnds(edit, lineEnd));
}

/** Where the question begins that follows the one at a place: the one that was put in there last. */
function questionBehind(structure: Structure, place: Position): Position {
  const { questions } = setAt(structure, place);
  return questions.find(({ range }) => compare(range.start, place) > 0)?.range.start ?? place;
}

/** Where a character stands after some changes, none of which takes it away; all in UTF-16 units of the text. */
function offsetAfter(before: TextDocument, edits: readonly TextEdit[], offset: number): number {
  return edits
    .filter(({ range }) => before.offsetAt(range.end) <= offset)
    .reduce((place, { range, newText }) => place + newText.length - lengthOf(before, range), offset);
}

function lengthOf(document: TextDocument, { start, end }: TextEdit['range']): number {
  return document.offsetAt(end) - document.offsetAt(start);
}

/** The place of the cursor in the text with some changes. */
function cursorIn(before: TextDocument, edits: readonly ProposedEdit[]): number | undefined {
  const index = edits.findIndex((edit) => edit.cursor !== undefined);
  const edit = edits[index];
  if (edit?.cursor === undefined) return undefined;
  return offsetAfter(before, edits.slice(0, index), before.offsetAt(edit.range.start)) + edit.cursor;
}

/** The changes, of which the one says it in whose text the cursor stands. */
function withCursor(
  document: TextDocument,
  edits: readonly TextEdit[],
  cursor: number | undefined,
): readonly ProposedEdit[] {
  if (cursor === undefined) return edits;
  return edits.map((edit, index) => {
    const place = cursor - offsetAfter(document, edits.slice(0, index), document.offsetAt(edit.range.start));
    return place > 0 && place <= edit.newText.length ? { ...edit, cursor: place } : edit;
  });
}
