import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';

/** Text that stays as it was, from that place in the document on, in UTF-16 units; or new text. */
interface Piece {
  readonly text: string;
  readonly origin: number | undefined;
}

/**
 * Changes that are made one behind the other, each in the text that the one before it leaves, as changes of the document
 * that are made all at once: in order, without overlap.
 */
export function joinSuccessive(document: TextDocument, steps: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const whole: readonly Piece[] = [{ text: document.getText(), origin: 0 }];
  return editsIn(document, steps.reduce(piecesAfter, whole));
}

function piecesAfter(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const document = TextDocument.create('', '', 0, pieces.map(({ text }) => text).join(''));
  let end = 0;
  const changed = edits.flatMap(({ range, newText }) => {
    const kept = slice(pieces, end, document.offsetAt(range.start));
    end = document.offsetAt(range.end);
    return [...kept, { text: newText, origin: undefined }];
  });
  return [...changed, ...slice(pieces, end, Number.POSITIVE_INFINITY)];
}

/** What stands from one place up to another in the text that some pieces are. */
function slice(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let place = 0;
  return pieces.flatMap(({ text, origin }) => {
    const [from, to] = [Math.max(0, start - place), Math.min(text.length, end - place)];
    place += text.length;
    if (from >= to) return [];
    return { text: text.slice(from, to), origin: origin === undefined ? undefined : origin + from };
  });
}

function editsIn(document: TextDocument, pieces: readonly Piece[]): readonly TextEdit[] {
  const end: Piece = { text: '', origin: document.getText().length };
  const edits: TextEdit[] = [];
  let [kept, newText] = [0, ''];
  for (const { text, origin } of [...pieces, end]) {
    if (origin === undefined) {
      newText += text;
      continue;
    }
    const range = { start: document.positionAt(kept), end: document.positionAt(origin) };
    if (newText !== '' || origin > kept) edits.push({ range, newText });
    [kept, newText] = [origin + text.length, ''];
  }
  return edits;
}
