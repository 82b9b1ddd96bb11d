import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openFile, runCommand, statusItem } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';

const name = 'antwoord.va';
const question = (number: number) => `Vraag ${number}\nKlopt dit?\n\nAntwoord op vraag ${number}\nJa.\n\n`;

suite('the numbering that a person puts in order', () => {
  test('shows what changes, changes what is checked, and is undone in one step', async () => {
    await withPage({ [name]: question(1) + question(3) }, async (page) => {
      await openFile(page, name);
      await statusItem(page, '2/2 beantwoord').waitFor();
      await runCommand(page, 'Vragen hernummeren');
      const preview = page.locator('.bulk-edit-panel');
      await preview.locator('.monaco-list-row', { hasText: name }).locator('.edit-checkbox').click();
      assert.equal(await preview.locator('.monaco-list-row').count(), 3);
      await preview.getByRole('button', { name: 'Apply' }).click();
      await line(page, 'Vraag 2').waitFor();
      await line(page, 'Antwoord op vraag 2').waitFor();
      await page.locator('.monaco-editor .view-lines').first().click();
      await page.keyboard.press('Control+z');
      await line(page, 'Vraag 3').waitFor();
      await line(page, 'Antwoord op vraag 3').waitFor();
    });
  });

  test('has the focus in the text again, with the keyboard alone', async () => {
    await withPage({ [name]: question(1) + question(3) }, async (page) => {
      await openFile(page, name);
      await statusItem(page, '2/2 beantwoord').waitFor();
      await runCommand(page, 'Vragen hernummeren');
      await page.locator('.bulk-edit-panel .monaco-list:focus').waitFor();
      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await page.keyboard.press('Control+Enter');
      await line(page, 'Vraag 2').waitFor();
      await page.waitForFunction("document.activeElement?.closest('.monaco-editor') != null");
      await page.keyboard.press('Control+End');
      await page.keyboard.type('Nog iets.');
      await line(page, 'Nog iets.').waitFor();
    });
  });
});

/** The line of the editor with exactly this text. */
function line(page: Page, text: string) {
  return page.locator('.view-line').getByText(text, { exact: true });
}
