import assert from 'node:assert/strict';
import { type CodeAction, commands, Position, Selection, type TextDocument, window, workspace } from 'vscode';
import { until } from '../until';

suite('rewriting answers', () => {
  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('two answers are merged, and split again', async () => {
    const content = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n';
    const document = await workspace.openTextDocument({ language: 'vraagantwoord', content });
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(3, 0, 3, 0);
    await choose(document, 3, 'Voeg samen met het antwoord op vraag 2');
    assert.equal(document.getText(), 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord 1 en 2\nJa.\n\nDaarom.\n');
    // The cursor went along with the answer.
    assert.equal(editor.selection.active.line, 6);
    await choose(document, 6, 'Splits dit antwoord: de tekst bij vraag 1, een verwijzing bij vraag 2');
    assert.equal(
      document.getText(),
      'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nDaarom.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nZie het antwoord op vraag 1.\n',
    );
  });
});

/** Chooses a change from the menu at the beginning of a line, counted from 0. */
async function choose(document: TextDocument, line: number, title: string): Promise<void> {
  const { range } = document.lineAt(line);
  const actions = await until(
    title,
    () =>
      commands.executeCommand<readonly CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range.with({ end: new Position(line, 0) }),
      ),
    (found) => found.some((action) => action.title === title),
  );
  const edit = actions.find((action) => action.title === title)?.edit;
  assert.ok(edit);
  assert.ok(await workspace.applyEdit(edit));
}
