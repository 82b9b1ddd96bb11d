import { type TextEditor, window } from 'vscode';

/** The language of question-and-answer documents, as the manifest names it. */
export const languageId = 'vraagantwoord';

/** The scheme of a text that a document would become, as its user sees it before deciding. */
export const proposalScheme = 'vraagantwoord-voorstel';

/** The editor that has the focus, if it shows a question-and-answer document. */
export function getActiveEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
