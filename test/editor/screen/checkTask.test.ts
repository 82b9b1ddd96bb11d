import assert from 'node:assert/strict';
import { choose } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';

suite('the task that checks all documents', () => {
  test('shows what it found, and does not fail for it', async () => {
    const files = { 'a.va': 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n' };
    await withPage(files, async (page) => {
      await choose(page, 'task vraag-antwoord', 'vraag-antwoord');
      const task = 'Alle documenten controleren';
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: task }).waitFor();
      await page.keyboard.press('Enter');
      const problems = page.locator('.markers-panel');
      await problems.getByText('Vraag 2 is nog niet beantwoord.').waitFor();
      assert.equal(await page.getByText('exit code').count(), 0);
    });
  });
});
