import { commands, type FoldingRange, type TextEditor } from 'vscode';
import type { Overview } from '../../../server/src/protocol';
import { atFirstWord } from '../editor/firstWord';
import { getActiveEditor } from '../editor/language';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { getCurrentSections } from '../overview/currentSections';
import type { LanguageServer } from '../server/languageServer';

/** The commands that leave of a long document what the user wants to see. */
export function createFoldingCommands(server: LanguageServer) {
  return {
    'vraagAntwoord.foldAnswers': () => withFolds(server, foldAnswers),
    'vraagAntwoord.foldAllButCurrent': () => withFolds(server, foldAllButCurrent),
  };
}

type Run = (editor: TextEditor, overview: Overview, folds: readonly FoldingRange[]) => Promise<void>;

async function withFolds(server: LanguageServer, run: Run): Promise<void> {
  const editor = getActiveEditor();
  if (editor === undefined) return;
  const overview = await server.getOverview(editor.document);
  if (overview === undefined) return notify(getMessages().unavailable);
  const folds = await commands.executeCommand<FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    editor.document.uri,
  );
  await run(editor, overview, folds);
}

async function foldAnswers(_editor: TextEditor, { answers }: Overview, folds: readonly FoldingRange[]): Promise<void> {
  const answerLines = new Set(answers.map(({ range }) => range.start.line));
  await fold(folds.filter(({ start }) => answerLines.has(start)));
}

async function foldAllButCurrent(
  { document, selection }: TextEditor,
  overview: Overview,
  folds: readonly FoldingRange[],
): Promise<void> {
  const sections = getCurrentSections(overview, atFirstWord(document, selection.active));
  const isCurrent = ({ start, end }: FoldingRange) =>
    sections.some((range) => range.start.line <= end && range.end.line >= start);
  await unfold(folds.filter(isCurrent));
  await fold(folds.filter((range) => !isCurrent(range)));
}

function fold(folds: readonly FoldingRange[]): Thenable<unknown> {
  return commands.executeCommand('editor.fold', selectionOf(folds));
}

function unfold(folds: readonly FoldingRange[]): Thenable<unknown> {
  return commands.executeCommand('editor.unfold', selectionOf(folds));
}

/** Exactly the folds that begin on these lines, neither those around nor those inside them. */
function selectionOf(folds: readonly FoldingRange[]) {
  return { levels: 1, direction: 'up', selectionLines: folds.map(({ start }) => start) };
}
