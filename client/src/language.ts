import { type TextEditor, window } from 'vscode';

/** The language of question-and-answer documents, as the manifest names it. */
export const languageId = 'vraagantwoord';

/** The editor that has the focus, if it shows a question-and-answer document. */
export function getActiveEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
