import type { TextEditor } from 'vscode';
import { getActiveEditor, proposalScheme } from './language';
import { notify } from './notify';
import { getMessages } from './settings';

/**
 * The editor that has the focus, if it shows a question-and-answer document that can be changed. What is put into a
 * text that is only proposed would be lost: there its user is told to decide first.
 */
export function getEditorToChange(): TextEditor | undefined {
  const editor = getActiveEditor();
  if (editor?.document.uri.scheme !== proposalScheme) return editor;
  notify(getMessages().decideFirst);
  return undefined;
}
