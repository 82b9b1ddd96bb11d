import assert from 'node:assert/strict';
import { commands, type Hover, languages, type MarkdownString, Position, Selection, window } from 'vscode';
import { openSeed, symbolsOf } from '../documents';
import { until } from '../until';

const [questions, answers] = ['001_6ae4c03786fa8873.txt', '000_41dde034a3926c80.txt'];

suite('documents that belong together', () => {
  setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('questions of which the answers are another document are answered elsewhere', async () => {
    const document = await openSeed(questions);
    await until(
      'the outline to tell so',
      () => symbolsOf(document),
      (symbols) => symbols.filter(({ detail }) => detail.startsWith('elders beantwoord · ')).length === 15,
    );
    await until(
      'the findings to go',
      () => languages.getDiagnostics(document.uri),
      ({ length }) => length === 0,
    );
  });

  test('the seeds that belong together do not differ', async () => {
    const document = await openSeed(answers);
    const hover = async () => {
      const found: readonly Hover[] = await commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        new Position(3, 2),
      );
      return (found[0]?.contents[0] as MarkdownString | undefined)?.value ?? '';
    };
    await until('where the question was submitted', hover, (text) => text.includes('Ingezonden als vraag 1 in 001'));
    const codes = languages.getDiagnostics(document.uri).map(({ code }) => typeof code === 'object' && code.value);
    assert.deepEqual(codes, ['merged-answer']);
  });

  test('go to definition opens the answer', async () => {
    await showLine(questions, 15);
    await commands.executeCommand('editor.action.revealDefinition');
    await isAt(answers, 36);
  });

  test('the command to the counterpart opens the answer, and comes back', async () => {
    await showLine(questions, 8);
    await commands.executeCommand('vraagAntwoord.goToCounterpart');
    await isAt(answers, 14);
    await commands.executeCommand('vraagAntwoord.goToCounterpart');
    await isAt(questions, 8);
    await commands.executeCommand('vraagAntwoord.goToCounterpart');
    await isAt(answers, 14);
  });

  test('side by side shows the answers beside the questions, and closes them again', async () => {
    await showLine(questions, 8);
    await commands.executeCommand('vraagAntwoord.showBeside');
    const beside = await until('the answers', () =>
      window.visibleTextEditors.find(({ document }) => document.fileName.endsWith(answers)),
    );
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.fileName.endsWith(questions));
    const start = new Position(82, 0);
    editor.selection = new Selection(start, start);
    editor.revealRange(editor.selection);
    await until(
      'the answer to question 15',
      () => beside.visibleRanges,
      (ranges) => ranges.some((range) => range.contains(new Position(235, 0))),
    );
    await commands.executeCommand('vraagAntwoord.showBeside');
    await until(
      'the answers to close',
      () => window.visibleTextEditors,
      ({ length }) => length === 1,
    );
  });
});

/** Shows a seed with the cursor at the beginning of a line, which is counted from 1. */
async function showLine(name: string, line: number): Promise<void> {
  await openSeed(name);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  const start = new Position(line - 1, 0);
  editor.selection = new Selection(start, start);
}

function isAt(name: string, line: number): Promise<unknown> {
  return until(
    `line ${line} of ${name}`,
    () => window.activeTextEditor,
    ({ document, selection }) => document.fileName.endsWith(name) && selection.active.line + 1 === line,
  );
}
