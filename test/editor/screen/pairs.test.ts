import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { goToLine, openFile, openOutline, statusItem } from '../../../scripts/workbench';
import { openFolderPage } from '../seedsPage';

const questions = [
  'Hoeveel schepen moeten er omvaren zolang de brug gesloten is?',
  'Wie betaalt de schade van de schippers in deze periode?',
  'Wanneer verwacht u dat het verkeer weer over de brug kan rijden?',
  'Welke andere bruggen van hetzelfde bedrijf worden nu gecontroleerd?',
];
const submitted = questions.map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');
const withoutThird = questions
  .filter((_, index) => index !== 2)
  .map((text, index) => `Vraag ${index + 1}\n${text}\n\nAntwoord ${index + 1}\nDat is zo.\n`)
  .join('\n');

suite('questions and answers in two documents', () => {
  let folder: string;
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vragen-'));
    writeFileSync(path.join(folder, 'vragen.va'), submitted);
    writeFileSync(path.join(folder, 'antwoord.va'), withoutThird);
    ({ page, close } = await openFolderPage(folder));
  });

  suiteTeardown(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the status bar counts the question that the answers leave out', async () => {
    await openFile(page, 'antwoord.va');
    await statusItem(page, '3/4 beantwoord, 1 ontbreekt').waitFor();
  });

  test('the outline tells under which number a question was submitted', async () => {
    await openOutline(page);
    const rows = page.locator('.outline-tree .monaco-list-row').filter({ hasText: 'ingezonden als vraag' });
    await rows.filter({ hasText: 'Vraag 3' }).filter({ hasText: 'ingezonden als vraag 4' }).waitFor();
    assert.equal(await rows.count(), 1);
  });

  test('with the keyboard alone: that question comes in its place, and the next one gets its number', async () => {
    await page.locator('.monaco-editor .view-line').first().click();
    await goToLine(page, 7);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('Vraag 3 uit vragen.va overnemen').waitFor();
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 17, Col 1').waitFor();
    await statusItem(page, '3/4 beantwoord').waitFor();
    await page.locator('.view-line').filter({ hasText: 'Antwoord 4' }).waitFor();
  });

  test('an answer that is written among the questions leaves the others answered elsewhere', async () => {
    await openFile(page, 'vragen.va');
    await statusItem(page, '3/4 elders beantwoord').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\nAntwoord 3\nMorgen.\n');
    await statusItem(page, '4/4 beantwoord').waitFor();
  });
});
