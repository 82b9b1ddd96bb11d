import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../../scripts/project';
import { openFile, statusItem } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';

const name = '001_6ae4c03786fa8873.txt';
const questions = readFileSync(path.join(projectFolder, 'seeds', name), 'utf8');

suite('questions without their answers in the folder', () => {
  test('the count opens the list of open questions, and the list leads to one', async () => {
    await withPage({ [name]: questions }, async (page) => {
      await openFile(page, name);
      await statusItem(page, '0/15 beantwoord').click();
      await page.locator('.quick-input-title', { hasText: 'Onbeantwoorde vragen' }).waitFor();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Vraag 2' }).click();
      await statusItem(page, 'Ln 8, Col 1').waitFor();
    });
  });
});
