import { commands, window, workspace } from 'vscode';
import { languageId } from './language';

/**
 * The command that opens an empty document and fills it with the snippet of that name; the places to fill in are stops.
 */
export function createNewDocumentCommand(): () => Promise<void> {
  return async () => {
    await window.showTextDocument(await workspace.openTextDocument({ language: languageId }));
    await commands.executeCommand('editor.action.insertSnippet', { langId: languageId, name: 'Antwoorddocument' });
  };
}
