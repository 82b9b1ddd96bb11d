import assert from 'node:assert/strict';
import { commands, extensions, Position, Selection, type TextEditor, window } from 'vscode';
import { openAlone, openSeed, symbolsOf } from '../documents';
import { until } from '../until';

suite('commands', () => {
  test('all that the manifest names are there', async () => {
    await openSeed('000_41dde034a3926c80.txt');
    const { contributes } = extensions.getExtension('vraag-antwoord.vraag-antwoord')?.packageJSON ?? {};
    const named: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    const known = new Set(await commands.getCommands(true));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });

  test('to the counterpart and back', async () => {
    const editor = await showSeed('000_41dde034a3926c80.txt', 24);
    await leadsTo(editor, 'vraagAntwoord.goToCounterpart', 36);
    await leadsTo(editor, 'vraagAntwoord.goToCounterpart', 22);
  });

  test('to the next and the previous unanswered question', async () => {
    await openAlone('001_6ae4c03786fa8873.txt');
    const editor = showLine(1);
    await leadsTo(editor, 'vraagAntwoord.nextUnanswered', 4);
    await leadsTo(editor, 'vraagAntwoord.nextUnanswered', 8);
    await leadsTo(editor, 'vraagAntwoord.previousUnanswered', 4);
    await leadsTo(editor, 'vraagAntwoord.previousUnanswered', 83);
  });

  test('fold all answers', async () => {
    const editor = await showSeed('000_41dde034a3926c80.txt', 1);
    await commands.executeCommand('vraagAntwoord.foldAnswers');
    await shows(editor, { visible: [4, 5, 8, 11, 14, 18], hidden: [9, 15, 16] });
    await commands.executeCommand('editor.unfoldAll');
  });

  test('fold all but the current question', async () => {
    const editor = await showSeed('000_41dde034a3926c80.txt', 12);
    await commands.executeCommand('vraagAntwoord.foldAllButCurrent');
    await shows(editor, { visible: [4, 11, 12, 15, 18, 22, 28, 72], hidden: [5, 9, 19, 36, 70, 74] });
    await commands.executeCommand('editor.unfoldAll');
  });

  test('what is asked while the server starts waits for it', async () => {
    const editor = await showSeed('000_41dde034a3926c80.txt', 24);
    const restarted = commands.executeCommand('vraagAntwoord.restartServer');
    await leadsTo(editor, 'vraagAntwoord.goToCounterpart', 36);
    await restarted;
  });

  test('restart the server', async () => {
    const { document } = await showSeed('000_41dde034a3926c80.txt', 1);
    await commands.executeCommand('vraagAntwoord.restartServer');
    await until(
      'the outline',
      () => symbolsOf(document),
      ({ length }) => length > 0,
    );
  });
});

/** Shows a seed with the cursor at the beginning of a line; lines count from 1. */
async function showSeed(name: string, line: number): Promise<TextEditor> {
  await openSeed(name);
  return showLine(line);
}

function showLine(line: number): TextEditor {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  const start = new Position(line - 1, 0);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
  return editor;
}

async function leadsTo({ document }: TextEditor, command: string, line: number): Promise<void> {
  await commands.executeCommand(command);
  const cursor = () => window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active;
  await until(`${command} to lead to line ${line}`, cursor, (position) => position.line + 1 === line);
}

/** Which lines are in the window, and which are folded away. */
async function shows(editor: TextEditor, { visible, hidden }: { visible: number[]; hidden: number[] }): Promise<void> {
  const isShown = (line: number) => editor.visibleRanges.some((range) => range.contains(new Position(line - 1, 0)));
  await until(
    `lines ${visible} to be shown and lines ${hidden} to be folded`,
    () => [...visible, ...hidden].filter(isShown),
    (shown) => shown.join() === visible.join(),
  );
}
