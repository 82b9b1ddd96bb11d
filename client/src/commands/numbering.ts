import { commands, Selection, type TextEditor, workspace } from 'vscode';
import { inEditorToChange } from '../editor/inEditorToChange';
import { toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { tellReason } from '../editor/tellReason';
import type { CommandChange, LanguageServer } from '../server/languageServer';

/** The commands that number the questions, and that change their order. */
export function createNumberingCommands(server: LanguageServer) {
  return {
    'vraagAntwoord.renumber': changeBy(({ document }) => server.getRenumbering(document)),
    'vraagAntwoord.moveQuestionUp': changeBy((editor) => getMove(server, editor, 'up')),
    'vraagAntwoord.moveQuestionDown': changeBy((editor) => getMove(server, editor, 'down')),
  };
}

function getMove(server: LanguageServer, { document, selection }: TextEditor, direction: 'up' | 'down') {
  return server.getMovedQuestion(document, selection.active, direction);
}

/** What has the server say how to change a document. */
type Ask = (editor: TextEditor) => Promise<CommandChange | undefined>;

function changeBy(ask: Ask): () => Promise<void> {
  return () => inEditorToChange((editor) => change(editor, ask));
}

/** Makes a change in one step that can be undone, or says why there is none. */
async function change(editor: TextEditor, ask: Ask): Promise<void> {
  const { version } = editor.document;
  const result = await ask(editor);
  if (result?.edit === undefined) return tellReason(result?.message ?? getMessages().unavailable);
  const { edit, cursor } = result;
  if (editor.document.version !== version) return notify(getMessages().documentChanged);
  const isMade = await workspace.applyEdit(edit, { isRefactoring: true });
  // A preview has the focus while it is open, and leaves it nowhere when it closes.
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  // In the preview every change has a box of its own, and all are empty at first.
  if (isMade && editor.document.version === version) return notify(getMessages().nothingChanged);
  if (!isMade || cursor === undefined) return;
  const { start } = toRange({ start: cursor, end: cursor });
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
}
