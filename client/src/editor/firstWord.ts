import type { TextDocument } from 'vscode';
import type { Position } from 'vscode-languageclient';

/** A place in what stands before the first word of a line, such as its indent, `##` or `**`, stands for that word. */
export function atFirstWord(document: Lines, { line, character }: Position): Position {
  const text = line < document.lineCount ? document.lineAt(line).text : '';
  const [marks = ''] = /^[^\p{L}\p{N}]*/u.exec(text) ?? [];
  return { line, character: Math.max(character, marks.length) };
}

/** The lines of a document. */
type Lines = Pick<TextDocument, 'lineCount'> & { lineAt(line: number): { readonly text: string } };
