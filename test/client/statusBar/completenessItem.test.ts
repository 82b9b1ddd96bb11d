import '../vscodeModule';
import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { showCompletenessInStatusBar } from '../../../client/src/statusBar/completenessItem';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';
import { withEditor } from '../vscodeModule';

suite('The status bar', () => {
  test('counts the answers', async () => {
    assert.equal(await shownFor('Vraag 1\nWaar?\n\nAntwoord 1\nHier.\n\nVraag 2\nWaarom?'), '1/2 beantwoord');
  });

  test('counts what is put off, as the list of documents does', async () => {
    const letter = 'Vraag 1\nWaar?\n\nVraag 2\nWaarom?\n\nMededeling\nDe vragen worden later beantwoord.';
    assert.equal(await shownFor(letter), '0/2 beantwoord, 2 uitgesteld');
  });
});

/** What stands in the status bar for a document that is open. */
async function shownFor(text: string): Promise<string> {
  const item = { text: '', show: () => {}, hide: () => assert.fail('the item is shown') };
  const parts = {
    Disposable: { from: () => undefined },
    StatusBarAlignment: { Right: 2 },
    window: {
      createStatusBarItem: () => item,
      activeTextEditor: { document: { languageId: 'vraagantwoord' } },
    },
    workspace: { getConfiguration: () => ({ get: () => undefined }) },
  };
  const current = { document: {} as TextDocument, overview: getOverview(parse(text)) };
  await withEditor(parts, async () => {
    showCompletenessInStatusBar({ current, onDidChange: () => ({ dispose: () => {} }), dispose: () => {} });
  });
  return item.text;
}
