import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { parse } from '../parser/parse';
import type { Structure } from '../parser/structure';

/** What a document would be read as after some changes: a change that may alter other readings is tried here first. */
export function structureAfter({ lines }: Structure, edits: readonly TextEdit[]): Structure {
  const text = lines.map((piece, index) => (piece.line === lines[index - 1]?.line ? piece.text : `\n${piece.text}`));
  const document = TextDocument.create('', '', 0, text.join('').slice(1));
  return parse(TextDocument.applyEdits(document, [...edits]));
}
