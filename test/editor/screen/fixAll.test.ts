import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, statusItem } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';
import { until } from '../until';

const name = 'antwoord.va';

suite('corrections when a document is saved', () => {
  test('the headings with a typing error, for a user who asked for it', async () => {
    await withPage(
      { [name]: 'Vraag1\nKlopt dit?\n\nAnwoord op vraag 1\nJa.\n' },
      async (page, folder) => {
        await openFile(page, name);
        await statusItem(page, '1/1 beantwoord').waitFor();
        await page.locator('.monaco-editor .view-line').first().click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type('\nVraag 2\nWaarom?');
        // A person does not save before the last letter has arrived where the corrections come from.
        await statusItem(page, '1/2 beantwoord').waitFor();
        // VS Code corrects while it saves only once it has come to rest after its start, and saves anew when asked again.
        await until(
          'the document to be saved',
          async () => {
            await page.keyboard.press('Control+s');
            await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
            return readFileSync(path.join(folder, name), 'utf8');
          },
          (text) => text === 'Vraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nWaarom?',
        );
      },
      { 'editor.codeActionsOnSave': { 'source.fixAll.vraagAntwoord': 'explicit' } },
    );
  });
});
