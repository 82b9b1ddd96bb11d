import { type CodeAction, commands, type TextDocument, type TextEditor, workspace } from 'vscode';
import { inEditorToChange } from '../editor/inEditorToChange';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { tellReason } from '../editor/tellReason';
import type { Messages } from '../messages';
import type { LanguageServer } from '../server/languageServer';
import { leftOutNotices } from '../views/questionNotices';

/** The commands that make room for an answer, by the same actions that the editor offers in its menus. */
export function createInsertCommands(server: LanguageServer) {
  return {
    'vraagAntwoord.insertAnswer': () =>
      inEditorToChange((editor) => insert(server, editor, 'quickfix.insertAnswer', 'nothingToInsert')),
    'vraagAntwoord.insertAllAnswers': () =>
      inEditorToChange((editor) => insert(server, editor, 'source.insertAllAnswers', 'nothingMissing')),
  };
}

/** Makes the first change of a kind at the cursor; where there is none, says why. */
async function insert(
  server: LanguageServer,
  editor: TextEditor,
  kind: string,
  reason: keyof Pick<Messages, 'nothingToInsert' | 'nothingMissing'>,
): Promise<void> {
  await server.start();
  if (server.state !== 'running') return notify(getMessages().unavailable);
  const { version } = editor.document;
  const [action, next] = await actionsAt(editor, kind);
  if (editor.document.version !== version) return notify(getMessages().documentChanged);
  if (action?.edit === undefined) return tellReason(await explain(server, editor.document, reason));
  await workspace.applyEdit(action.edit);
  if (reason === 'nothingMissing' && next !== undefined) notify(await invite(server, editor.document));
}

/** Answers come first; a second time the submitted questions come that the document leaves out. */
async function invite(server: LanguageServer, document: TextDocument): Promise<string> {
  const overview = await server.getOverview(document);
  return getMessages().againForLeftOut(overview?.counterpart?.leftOut.length ?? 1);
}

/** Where no answer is missing, a submitted question may be; that it is not in the document says more. */
async function explain(
  server: LanguageServer,
  document: TextDocument,
  reason: keyof Pick<Messages, 'nothingToInsert' | 'nothingMissing'>,
): Promise<string> {
  const messages = getMessages();
  const overview = reason === 'nothingMissing' ? await server.getOverview(document) : undefined;
  const [absent = messages[reason]] = leftOutNotices(overview?.counterpart, messages);
  return absent;
}

async function actionsAt({ document, selection }: TextEditor, kind: string): Promise<readonly CodeAction[]> {
  const found = await commands.executeCommand<readonly CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    kind,
  );
  return found ?? [];
}
