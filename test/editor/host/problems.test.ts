import assert from 'node:assert/strict';
import { commands, languages, Position, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { describeProblems, openSeed } from '../documents';
import { until } from '../until';

suite('problems', () => {
  test('follow the text while it is written', async () => {
    const content = (await openSeed('002_5e27be113e6668df.txt')).getText();
    const document = await workspace.openTextDocument({ language: 'vraagantwoord', content });
    await insertAbove(document, 53, ' • Vraag 8\n  Wat gaat u doen?\n\n');
    await untilProblems(document, '\n53 warning unanswered-question');
    await insertAbove(document, 55, '\n  Meer dan tot nu toe.\n');
    await untilProblems(document, '');
  });

  test('a merged answer points at each of its questions', async () => {
    const document = await openSeed('000_41dde034a3926c80.txt');
    const [merged] = await until(
      'the problem',
      () => languages.getDiagnostics(document.uri),
      ({ length }) => length === 1,
    );
    assert.equal(merged?.message, 'Dit antwoord geldt voor vraag 3, 4 en 5.');
    assert.deepEqual(
      merged?.relatedInformation?.map(({ location }) => location.range.start.line + 1),
      [18, 22, 28],
    );
  });

  test('the link of a problem leads to a page that came with the extension', async () => {
    const document = await openSeed('000_41dde034a3926c80.txt');
    const [merged] = await until(
      'the problem',
      () => languages.getDiagnostics(document.uri),
      ({ length }) => length === 1,
    );
    assert.ok(typeof merged?.code === 'object');
    const { target } = merged.code;
    assert.match(target.path, /docs\/.*merged-answer/);
    const page = await workspace.openTextDocument(target);
    assert.match(page.getText(), /^# Een antwoord geldt voor meer dan één vraag/);
  });

  test('are no longer there for a document that is closed or has another name', async () => {
    const folder = workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const [before, after] = ['concept.va', 'brief.va'].map((name) => Uri.joinPath(folder.uri, name)) as [Uri, Uri];
    await workspace.fs.writeFile(before, new TextEncoder().encode('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n'));
    try {
      await window.showTextDocument(before, { preview: false });
      await untilCount(before, 2);
      const renaming = new WorkspaceEdit();
      renaming.renameFile(before, after);
      assert.ok(await workspace.applyEdit(renaming));
      await untilCount(after, 2);
      await untilCount(before, 0);
      await window.showTextDocument(after, { preview: false });
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await untilCount(after, 0);
      await window.showTextDocument(after, { preview: false });
      await untilCount(after, 2);
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      for (const uri of [before, after]) await workspace.fs.delete(uri).then(undefined, () => undefined);
    }
  });
});

/** Waits until a document has so many problems. */
async function untilCount(uri: Uri, count: number): Promise<void> {
  await until(
    `${count} problems in ${uri}`,
    () => languages.getDiagnostics(uri).length,
    (length) => length === count,
  );
}

function untilProblems(document: TextDocument, expected: string): Promise<string> {
  return until(
    'the problems',
    () => describeProblems(document),
    (found) => found === expected,
  );
}

/** Lines count from 1. */
async function insertAbove(document: TextDocument, line: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line - 1, 0), text);
  assert.ok(await workspace.applyEdit(edit));
}
