import { type TextDocument, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Counterpart } from '../../../server/src/protocol';

/** The document in which a counterpart is: the one at hand, unless it names another. */
export async function documentOf({ uri }: Counterpart, here: TextDocument): Promise<TextDocument> {
  return uri === undefined ? here : workspace.openTextDocument(Uri.parse(uri));
}

/** Shows a document in another column, and leaves the focus where it is. */
export function openBeside(document: TextDocument, viewColumn = ViewColumn.Beside): Thenable<TextEditor> {
  return window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: false });
}
