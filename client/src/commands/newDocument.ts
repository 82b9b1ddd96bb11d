import { commands, Selection, type Uri, window, workspace } from 'vscode';
import type { AnswerDocument } from '../../../server/src/protocol';
import { fileName, fileStem } from '../editor/fileName';
import { getActiveEditor, languageId } from '../editor/language';
import { toRange } from '../editor/navigation';
import { openNewBeside } from '../editor/newBeside';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/**
 * The command that begins a document of answers. Where a document of questions alone is open it can be one with those
 * questions, which is saved beside it; that document stays as it is.
 */
export function createNewDocumentCommand(server: LanguageServer): () => Promise<void> {
  return async () => {
    const document = getActiveEditor()?.document;
    if (document === undefined) return openTemplate();
    const answers = await server.getAnswerDocument(document);
    if (answers === undefined) return openTemplate();
    const { newDocument: title, answersToQuestions, emptyDocument } = getMessages();
    const choices = [
      { label: answersToQuestions(fileName(document.uri)), open: () => openAnswers(document.uri, answers) },
      { label: emptyDocument, open: openTemplate },
    ];
    await (await window.showQuickPick(choices, { title }))?.open();
  };
}

/** Opens an empty document and fills it with the snippet of that name; the places to fill in are stops. */
async function openTemplate(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId }));
  await commands.executeCommand('editor.action.insertSnippet', { langId: languageId, name: 'Antwoorddocument' });
}

async function openAnswers(questions: Uri, { text, cursor }: AnswerDocument): Promise<void> {
  const document = await openNewBeside(questions, getMessages().answersStem(fileStem(questions)), text);
  const { start } = toRange({ start: cursor, end: cursor });
  await window.showTextDocument(document, { selection: new Selection(start, start) });
}
