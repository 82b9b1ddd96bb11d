import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  Position,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { recognised } from '../documents';
import { until } from '../until';

const document = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nSinds wanneer?\n\nVraag 3\nWaarom?\n';

suite('drafting answers', () => {
  test('what may come at the cursor', async () => {
    const { document: shown } = await showText(document, 8);
    const { items }: CompletionList = await commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      shown.uri,
      new Position(8, 0),
    );
    const own = items.filter(({ sortText }) => /^\d+$/.test(sortText ?? ''));
    assert.deepEqual(
      own.map(({ label }) => label),
      ['Antwoord 2'],
    );
    const inProse: CompletionList = await commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      shown.uri,
      new Position(7, 6),
    );
    assert.deepEqual(
      inProse.items.filter(({ sortText }) => /^\d+$/.test(sortText ?? '')),
      [],
    );
  });

  test('an answer goes in at its question, and the cursor below its heading', async () => {
    const editor = await showText(document, 7);
    await commands.executeCommand('vraagAntwoord.insertAnswer');
    await becomes(editor, document.replace('wanneer?\n', 'wanneer?\n\nAntwoord 2\n\n'));
    assert.equal(editor.selection.active.line, 10);
    await commands.executeCommand('type', { text: 'Sinds kort.' });
    await becomes(editor, document.replace('wanneer?\n', 'wanneer?\n\nAntwoord 2\nSinds kort.\n'));
  });

  test('all answers go in at once', async () => {
    const editor = await showText(document.replaceAll(/^(?=.)/gm, '  '), 0);
    await commands.executeCommand('vraagAntwoord.insertAllAnswers');
    await becomes(
      editor,
      document
        .replace('wanneer?\n', 'wanneer?\n\nAntwoord 2\n#\n')
        .replace('Waarom?\n', 'Waarom?\n\nAntwoord 3\n#\n')
        .replaceAll(/^(?=.)/gm, '  ')
        .replaceAll('#', ''),
    );
    assert.equal(editor.selection.active.line, 10);
  });

  test('a new document has its language, and the cursor where the first text goes', async () => {
    await commands.executeCommand('vraagAntwoord.newDocument');
    const editor = await until(
      'the document',
      () => window.activeTextEditor,
      ({ document: shown }) => {
        return (
          shown.isUntitled && shown.languageId === 'vraagantwoord' && shown.getText().includes('Antwoord op vraag 2')
        );
      },
    );
    await recognised(editor.document);
    assert.equal(editor.document.getText(editor.selection), 'naam');
  });

  test('a new document with the questions of the one that is open, which stays as it is', async () => {
    const text = 'Vragen van het lid De Boer (PvdA) over een proef\n\nVraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n';
    const questions = await showText(text, 0);
    const answers = await answersTo(questions.document);
    assert.equal(
      answers.getText(),
      'Antwoorden op vragen van het lid De Boer (PvdA) over een proef\n\nVraag 1\nKlopt dit?\n\nAntwoord op vraag 1\n\n\n' +
        'Vraag 2\nWaarom?\n\nAntwoord op vraag 2\n\n',
    );
    assert.ok(answers.isUntitled);
    assert.equal(window.activeTextEditor?.selection.active.line, 6);
    assert.equal(questions.document.getText(), text);
  });

  test('a new document with the questions of one that is still to be saved is saved beside it', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder !== undefined);
    const imported = Uri.joinPath(folder.uri, 'digid vragen.va').with({ scheme: 'untitled' });
    const questions = await workspace.openTextDocument(imported);
    const editor = await window.showTextDocument(questions);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Vraag 1\nKlopt dit?\n'));
    await recognised(questions);
    const answers = await answersTo(questions);
    assert.equal(answers.uri.path, Uri.joinPath(folder.uri, 'digid vragen antwoorden.va').path);
    assert.ok(answers.isUntitled);
  });

  test('a new document with the questions of a file is saved beside it, with the same line ends', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder !== undefined);
    const [file, place] = ['ingezonden vragen.va', 'ingezonden vragen antwoorden.va'].map((name) =>
      Uri.joinPath(folder.uri, name),
    ) as [Uri, Uri];
    await workspace.fs.writeFile(file, new TextEncoder().encode('Vraag 1\r\nKlopt dit?\r\n'));
    try {
      const questions = await workspace.openTextDocument(file);
      await window.showTextDocument(questions);
      await recognised(questions);
      const answers = await answersTo(questions);
      assert.equal(answers.uri.path, place.path);
      await answers.save();
      const written = new TextDecoder().decode(await workspace.fs.readFile(place));
      assert.equal(written, 'Vraag 1\r\nKlopt dit?\r\n\r\nAntwoord op vraag 1\r\n\r\n');
    } finally {
      await commands.executeCommand('workbench.action.closeActiveEditor');
      for (const one of [file, place]) await workspace.fs.delete(one).then(undefined, () => {});
    }
  });
});

/** The new document with the questions of the one that is shown. */
async function answersTo(questions: TextDocument): Promise<TextDocument> {
  const chosen = commands.executeCommand('vraagAntwoord.newDocument');
  const editor = await until(
    'the document',
    async () => {
      // The list of what it can be is there a moment later.
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor;
    },
    ({ document: shown }) => shown !== questions && shown.languageId === 'vraagantwoord',
  );
  await chosen;
  return editor.document;
}

/** Shows a new document of this text, with the cursor at the beginning of a line, which is counted from 0. */
async function showText(content: string, line: number): Promise<TextEditor> {
  const opened = await workspace.openTextDocument({ language: 'vraagantwoord', content });
  const editor = await window.showTextDocument(opened);
  await recognised(opened);
  editor.selection = new Selection(new Position(line, 0), new Position(line, 0));
  return editor;
}

async function becomes({ document: shown }: TextEditor, text: string): Promise<void> {
  await until(
    `the text to become ${JSON.stringify(text)}`,
    () => shown.getText().replaceAll('\r\n', '\n'),
    (now) => now === text,
  );
}
