import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { parse } from '../../parser/parse';
import type { Structure } from '../../parser/structure';

/** What a document would be read as after some changes: a change that may alter other readings is tried here first. */
export function structureAfter(structure: Structure, edits: readonly TextEdit[]): Structure {
  return parse(TextDocument.applyEdits(documentOf(structure), [...edits]));
}

/** The text from which a structure was read, with a line feed at the end of each line. */
export function documentOf({ lines }: Structure): TextDocument {
  const text = lines.map((piece, index) => (piece.line === lines[index - 1]?.line ? piece.text : `\n${piece.text}`));
  return TextDocument.create('', '', 0, text.join('').slice(1));
}
