import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProposedEdit } from '../edits/workspaceEdit';

/** Text that stays as it was, from that place in the document on, in UTF-16 units; or new text. */
interface Piece extends Pick<ProposedEdit, 'cursor' | 'selects'> {
  readonly text: string;
  readonly origin: number | undefined;
}

/**
 * Changes that are made one behind the other, each in the text that the one before it leaves, as changes of the document
 * that are made all at once: in order, without overlap. The cursor is where the last of them puts it.
 */
export function joinSuccessive(
  document: TextDocument,
  steps: readonly (readonly ProposedEdit[])[],
): readonly ProposedEdit[] {
  const whole: readonly Piece[] = [{ text: document.getText(), origin: 0 }];
  return editsIn(document, steps.reduce(piecesAfter, whole));
}

function piecesAfter(pieces: readonly Piece[], edits: readonly ProposedEdit[]): readonly Piece[] {
  const document = TextDocument.create('', '', 0, pieces.map(({ text }) => text).join(''));
  const changes = edits.map(({ range, newText, ...place }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    piece: { ...place, text: newText, origin: undefined },
  }));
  const after: Piece[] = [];
  let [place, taken, next] = [0, 0, 0];
  const changeUpTo = (end: number) => {
    for (let change = changes[next]; change !== undefined && change.start <= end; change = changes[++next]) {
      after.push(change.piece);
      taken = change.end;
    }
  };
  const cuts = changes.flatMap(({ start, end }) => [start, end]);
  for (const piece of cutAt(pieces, cuts)) {
    changeUpTo(place);
    if (place >= taken) after.push(piece);
    place += piece.text.length;
  }
  changeUpTo(place);
  return after;
}

/** The same text in pieces that end at some places in it, which are given in order. */
function cutAt(pieces: readonly Piece[], cuts: readonly number[]): readonly Piece[] {
  const cut: Piece[] = [];
  let [place, next] = [0, 0];
  for (const piece of pieces) {
    const end = place + piece.text.length;
    let from = place;
    for (; (cuts[next] ?? end) < end; next++) {
      const to = cuts[next] as number;
      if (to > from) cut.push(slice(piece, from - place, to - place));
      from = Math.max(from, to);
    }
    if (end > from) cut.push(from === place ? piece : slice(piece, from - place, end - place));
    place = end;
  }
  return cut;
}

function slice({ text, origin }: Piece, start: number, end: number): Piece {
  return { text: text.slice(start, end), origin: origin === undefined ? undefined : origin + start };
}

function editsIn(document: TextDocument, pieces: readonly Piece[]): readonly ProposedEdit[] {
  const end: Piece = { text: '', origin: document.getText().length };
  const edits: ProposedEdit[] = [];
  let kept = 0;
  let written: Pick<ProposedEdit, 'newText' | 'cursor' | 'selects'> = { newText: '' };
  for (const { text, origin, cursor, selects = 0 } of [...pieces, end]) {
    if (origin === undefined) {
      const { newText } = written;
      const place = cursor === undefined ? {} : { cursor: newText.length + cursor, selects };
      written = { ...written, ...place, newText: newText + text };
      continue;
    }
    const range = { start: document.positionAt(kept), end: document.positionAt(origin) };
    if (written.newText !== '' || origin > kept) edits.push({ range, ...written });
    kept = origin + text.length;
    written = { newText: '' };
  }
  return edits;
}
