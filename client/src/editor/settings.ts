import { type Uri, workspace } from 'vscode';
import { type Language, type Messages, messagesIn } from '../messages';

/** Whether plain text is looked at and, where it is a question-and-answer document, shown as one. */
export function isAutoDetectOn(document: Uri): boolean {
  return workspace.getConfiguration('vraagAntwoord', document).get('autoDetect', true);
}

/** Whether documents are looked for in the folder that is open. */
export function isWorkspaceOn(): boolean {
  return workspace.getConfiguration('vraagAntwoord').get('workspace', true);
}

/** The language that the user chose. */
export function getLanguage(): Language {
  return workspace.getConfiguration('vraagAntwoord').get('language') === 'en' ? 'en' : 'nl';
}

/** All that the client says, in the language that the user chose. */
export function getMessages(): Messages {
  return messagesIn(getLanguage());
}
