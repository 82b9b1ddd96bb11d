import { commands, Selection, type TextEditor, workspace } from 'vscode';
import { getEditorToChange } from '../editor/editorToChange';
import { toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { tellReason } from '../editor/tellReason';
import type { CommandChange, LanguageServer } from '../server/languageServer';

/** The commands that number the questions, and that change their order. */
export function createNumberingCommands(server: LanguageServer) {
  return {
    'vraagAntwoord.renumber': () => change(({ document }) => server.getRenumbering(document)),
    'vraagAntwoord.moveQuestionUp': () => change((editor) => getMove(server, editor, 'up')),
    'vraagAntwoord.moveQuestionDown': () => change((editor) => getMove(server, editor, 'down')),
  };
}

function getMove(server: LanguageServer, { document, selection }: TextEditor, direction: 'up' | 'down') {
  return server.getMovedQuestion(document, selection.active, direction);
}

/** Makes a change in one step that can be undone, or says why there is none. */
async function change(ask: (editor: TextEditor) => Promise<CommandChange | undefined>): Promise<void> {
  const editor = getEditorToChange();
  if (editor === undefined) return;
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
