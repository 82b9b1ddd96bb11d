import assert from 'node:assert/strict';
import {
  CodeActionKind,
  commands,
  Position,
  Range,
  Selection,
  type TextEditor,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { recognised } from '../documents';
import { until } from '../until';

const question = (number: number, text: string) => `Vraag ${number}\n${text}\n\nAntwoord op vraag ${number}\nJa.\n\n`;

suite('numbering', () => {
  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('a question moves up and down with its answer, and the cursor with it', async () => {
    const before = question(1, 'Klopt dit?') + question(2, 'Waarom vroeg u dat bij vraag 1?');
    const after = question(1, 'Waarom vroeg u dat bij vraag 2?') + question(2, 'Klopt dit?');
    const editor = await show(before);
    editor.selection = new Selection(7, 3, 7, 3);
    await commands.executeCommand('vraagAntwoord.moveQuestionUp');
    await hasText(editor, after);
    assert.deepEqual(editor.selection.active, new Position(1, 3));
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('undo');
    await hasText(editor, before);
    await commands.executeCommand('redo');
    await hasText(editor, after);
    editor.selection = new Selection(1, 3, 1, 3);
    await commands.executeCommand('vraagAntwoord.moveQuestionDown');
    await hasText(editor, before);
    assert.deepEqual(editor.selection.active, new Position(7, 3));
    await commands.executeCommand('vraagAntwoord.moveQuestionDown');
    await hasText(editor, before);
  });

  test('nothing is renumbered that a user does not agree to', async () => {
    const before = question(1, 'Klopt dit?') + question(3, 'Waarom?');
    const editor = await show(before);
    let isDone = false;
    const done = commands.executeCommand('vraagAntwoord.renumber').then(() => {
      isDone = true;
    });
    await until(
      'the changes to be shown, and refused',
      async () => {
        await commands.executeCommand('refactorPreview.discard');
        return isDone;
      },
      (answer) => answer,
    );
    await done;
    assert.equal(editor.document.getText(), before);
  });

  test('a number changes wherever it is named', async () => {
    const { document } = await show(`Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord op vraag 1 t/m 3\nJa.\n`);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new Position(3, 6),
      '9',
    );
    const texts = edit.get(document.uri).map(({ range, newText }) => [range.start.line, newText]);
    assert.deepEqual(texts, [
      [3, '9'],
      [9, '1, 3 en 9'],
    ]);
  });

  test('a gap has its own correction', async () => {
    const { document } = await show(question(1, 'Klopt dit?') + question(3, 'Waarom?'));
    const actions = await until(
      'the corrections',
      () =>
        commands.executeCommand<{ title: string }[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new Range(6, 0, 6, 0),
          CodeActionKind.QuickFix.value,
        ),
      (found) => found.length > 1,
    );
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => title.includes('nummeren')),
      ['Doornummeren: vraag 3 wordt vraag 2', 'Vragen hernummeren…'],
    );
  });
});

async function show(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: 'vraagantwoord', content });
  const editor = await window.showTextDocument(document);
  await recognised(document);
  return editor;
}

async function hasText({ document }: TextEditor, expected: string): Promise<void> {
  await until(
    'the text',
    () => document.getText(),
    (text) => text === expected,
  );
}
