import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { goToLine, openFile, statusItem } from '../../../scripts/workbench';
import { openFolderPage } from '../seedsPage';

const text = `Vraag 1
Klopt dit bericht?

Antwoord 1
Ja.

Vraag 2
Sinds wanneer is dat bekend?

Vraag 3
Wat vindt u daarvan?

`;

suite('what a person sees while drafting', () => {
  // What is typed here may be saved.
  const folder = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    writeFileSync(path.join(folder, 'vragen.va'), text);
    ({ page, close } = await openFolderPage(folder));
  });

  suiteTeardown(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  test('Ctrl+Space in a sentence offers nothing that belongs at the beginning of a line', async () => {
    await openFile(page, 'vragen.va');
    await goToLine(page, 2);
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget', { hasText: 'No suggestions' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('Ctrl+Space below a question lists the headings that may come, and Enter takes the first', async () => {
    await openFile(page, 'vragen.va');
    await goToLine(page, 12);
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'Antwoord 3' }).waitFor();
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'Antwoord 2 en 3' }).waitFor();
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 13, Col 1').waitFor();
    await statusItem(page, '1/3 beantwoord').waitFor();
  });
});
