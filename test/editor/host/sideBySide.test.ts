import assert from 'node:assert/strict';
import { commands, Position, Range, Selection, type TextEditor, ViewColumn, window, workspace } from 'vscode';
import { openSeed, recognised } from '../documents';
import { until } from '../until';

const seed = '000_41dde034a3926c80.txt';

suite('side by side', () => {
  setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('shows the answer beside the question at the cursor, and follows it', async () => {
    const editor = await showSeed();
    await goTo(editor, 98);
    await toggle();
    await showsBeside(105);
    assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.One);
    await goTo(editor, 205);
    await showsBeside(198);
    // From the answer to three questions it shows the one that the reader came from.
    await goTo(editor, 22);
    await showsBeside(36);
    await goTo(editor, 40);
    await showsBeside(22);
    assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.One);
  });

  test('above the first question it shows the first answer', async () => {
    const editor = await showSeed();
    await goTo(editor, 1);
    await toggle();
    await until('the answer to question 1 beside', () => window.visibleTextEditors.find(isBeside)?.visibleRanges);
    await goTo(editor, 98);
    await showsBeside(105);
    await goTo(editor, 1);
    await showsBeside(8);
  });

  test('follows the window where the cursor is out of it', async () => {
    const editor = await showSeed();
    await goTo(editor, 1);
    await toggle();
    editor.revealRange(new Range(240, 0, 266, 0));
    await showsBeside(228);
  });

  test('at an open question its own surroundings stand beside it', async () => {
    const text = `Vraag 1\nKlopt dit?\n\nAntwoord\nJa.${'\n'.repeat(200)}Vraag 2\nWaarom?\n\nVraag 3\nHoe?\n`;
    const document = await recognised(await workspace.openTextDocument({ content: text }));
    const editor = await window.showTextDocument(document);
    await goTo(editor, 205);
    await toggle();
    const isAround = ({ visibleRanges }: TextEditor) => visibleRanges.some(({ end }) => end.line > 203);
    await until('question 2 beside', () => window.visibleTextEditors.find((one) => isBeside(one) && isAround(one)));
  });

  test('stays in step while the text changes', async () => {
    const document = await recognised(
      await workspace.openTextDocument({
        content: `Vraag 1\nKlopt dit?\n\nAntwoord\nJa.${'\n'.repeat(200)}Vraag 2\nWaarom?\n`,
      }),
    );
    const editor = await window.showTextDocument(document);
    await goTo(editor, 205);
    await toggle();
    await until('the second editor', () => window.visibleTextEditors.find(isBeside));
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\nAntwoord\nDaarom.'));
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Vragen van het lid De Wit\n\n'));
    await goTo(editor, document.lineCount);
    await showsBeside(207);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the same command ends it and closes what it opened', async () => {
    await showSeed();
    await toggle();
    await until('the second editor', () => window.visibleTextEditors.find(isBeside));
    await toggle();
    await columnsAre([ViewColumn.One]);
  });

  test('it ends when the second editor is closed, and may begin again', async () => {
    const editor = await showSeed();
    await toggle();
    await until('the second editor', () => window.visibleTextEditors.find(isBeside));
    await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await columnsAre([ViewColumn.One]);
    await goTo(editor, 98);
    await toggle();
    await showsBeside(105);
  });
});

async function showSeed(): Promise<TextEditor> {
  await openSeed(seed);
  assert.ok(window.activeTextEditor);
  return window.activeTextEditor;
}

async function toggle(): Promise<void> {
  await commands.executeCommand('vraagAntwoord.showBeside');
}

/** Puts the cursor on a line, which is counted from 1. */
async function goTo(editor: TextEditor, line: number): Promise<void> {
  const start = new Position(line - 1, 0);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
}

/** The line is at the top of the second editor, or as near to it as the end of the document allows. */
async function showsBeside(line: number): Promise<void> {
  await until(
    `line ${line} to be shown beside`,
    () =>
      window.visibleTextEditors.find(isBeside)?.visibleRanges.map(({ start, end }) => [start.line + 1, end.line + 1]),
    (shown) => shown.some(([first = 0, last = 0]) => first <= line && line <= last),
  );
}

function isBeside({ viewColumn }: TextEditor): boolean {
  return viewColumn === ViewColumn.Two;
}

async function columnsAre(expected: readonly ViewColumn[]): Promise<void> {
  await until(
    `the columns ${expected}`,
    () => window.tabGroups.all.map(({ viewColumn }) => viewColumn),
    (columns) => columns.join() === expected.join(),
  );
}
