import type { TextEditor } from 'vscode';
import { getActiveEditor, proposalScheme } from './language';
import { notify } from './notify';
import { getMessages } from './settings';

/**
 * Runs a command that changes the document in the editor that has the focus, if that is a question-and-answer document.
 * What is put into a text that is only proposed would be lost: there its user is told to decide first.
 */
export async function inEditorToChange(run: (editor: TextEditor) => Promise<void>): Promise<void> {
  const editor = getActiveEditor();
  if (editor === undefined) return;
  if (editor.document.uri.scheme === proposalScheme) return notify(getMessages().decideFirst);
  await run(editor);
}
