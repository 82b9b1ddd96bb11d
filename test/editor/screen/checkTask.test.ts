import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { withPage } from '../seedsPage';

suite('the task that checks all documents', () => {
  test('shows what it found, and does not fail for it', async () => {
    const files = { 'a.va': 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n' };
    await withPage(files, async (page) => {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('task vraag-antwoord');
      await chosenRow(page, 'vraag-antwoord');
      await page.keyboard.press('Enter');
      await chosenRow(page, 'Alle documenten controleren');
      await page.keyboard.press('Enter');
      const problems = page.locator('.markers-panel');
      await problems.getByText('Vraag 2 is nog niet beantwoord.').waitFor();
      assert.equal(await page.getByText('exit code').count(), 0);
    });
  });
});

async function chosenRow(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
}
