import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { runCommand, statusItem } from '../../../scripts/workbench';
import { openFolderPage } from '../seedsPage';

const answered = 'Vraag 1\nHoeveel scholen doen mee aan de proef?\n\nAntwoord 1\nDertig.\n';
const half = `${answered}\nVraag 2\nWie betaalt de kosten van de proef?\n`;
const open = 'Vraag 1\nWanneer begint het onderzoek?\n\nVraag 2\nWie voert het uit?\n';

suite('the documents of a folder', () => {
  let folder: string;
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'documenten-'));
    mkdirSync(path.join(folder, 'mei', 'week 1'), { recursive: true });
    writeFileSync(path.join(folder, 'a.va'), answered);
    writeFileSync(path.join(folder, 'b.va'), half);
    writeFileSync(path.join(folder, 'mei', 'week 1', 'c.va'), open);
    // Of what happens in this folder the editor hears nothing, as it may be on a disk elsewhere.
    ({ page, close } = await openFolderPage(folder, { 'files.watcherExclude': { '**/ver/**': true } }));
    await page.locator('.activitybar').getByRole('tab', { name: 'Vraag en Antwoord' }).click();
    await page.locator('.pane-header[aria-label="Vragen Section"]').click();
    await runCommand(page, 'Naar de lijst van documenten');
  });

  suiteTeardown(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows how complete each of them is, with most open questions first', async () => {
    await rowsAre(page, [
      'Map mei/week 1, 1 document, 1 met open vragen',
      'c.va: Van de 2 vragen is er nog geen beantwoord.',
      'b.va: 1 van de 2 vragen is beantwoord.',
      'a.va: De vraag is beantwoord.',
    ]);
    // Who asked for the list goes through it with the keys.
    await page.locator('.monaco-list:focus').and(page.getByRole('tree')).locator('.monaco-list-row.focused').waitFor();
  });

  test('by name, and only those with open questions', async () => {
    await runCommand(page, 'Documenten op naam');
    await rowsAre(page, [
      'Map mei/week 1, 1 document, 1 met open vragen',
      'c.va: Van de 2 vragen is er nog geen beantwoord.',
      'a.va: De vraag is beantwoord.',
      'b.va: 1 van de 2 vragen is beantwoord.',
    ]);
    await runCommand(page, 'Onvolledige documenten in de lijst');
    await page.getByText('De lijst toont alleen documenten met open vragen.').waitFor();
    assert.equal(await rows(page).count(), 3);
  });

  test('with the keyboard alone: to the first open question of one of them', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+F10');
    await page.locator('.monaco-menu').getByText('Naar de eerste open vraag').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 7, Col 1').waitFor();
  });

  test('follows what changes in the folder', async () => {
    writeFileSync(path.join(folder, 'a.va'), open);
    await row(page, 'a.va: Van de 2 vragen is er nog geen beantwoord.').waitFor();
  });

  test('the report leads to the line of a finding', async () => {
    await runCommand(page, 'Verslag over alle documenten tonen');
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByRole('heading', { name: 'Verslag van vragen en antwoorden' }).waitFor();
    assert.equal(await report.locator('section').count(), 3);
    await report.locator('section', { hasText: 'mei/week 1/c.va' }).getByRole('link', { name: 'regel 4' }).click();
    await page.locator('.tab.active', { hasText: 'c.va' }).waitFor();
    await statusItem(page, 'Ln 4, Col 1').waitFor();
  });

  test('the link of the report that has the focus is outlined in the colour that the theme has for it', async () => {
    await runCommand(page, 'Verslag over alle documenten tonen');
    await page.locator('.tab.active', { hasText: 'Verslag' }).waitFor();
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByRole('heading', { name: 'Verslag van vragen en antwoorden' }).click();
    await page.keyboard.press('Tab');
    const link = await report.locator('a:focus').elementHandle();
    const frame = await link?.ownerFrame();
    assert.ok(frame);
    const [outline, focus] = await frame.evaluate<readonly string[]>(outlineAndFocusColour);
    assert.equal(outline, focus);
  });

  test('while the report is read the list of questions shows the document that was read before', async () => {
    const questions = page.locator('.pane-header[aria-label="Vragen Section"]');
    await questions.click();
    await row(page, 'Vraag 2, open').waitFor();
    await runCommand(page, 'Verslag over alle documenten tonen');
    await page.locator('.tab.active', { hasText: 'Verslag' }).waitFor();
    await row(page, 'Vraag 2, open').click();
    await page.locator('.tab.active', { hasText: 'c.va' }).waitFor();
    await statusItem(page, 'Ln 4, Col 1').waitFor();
    await questions.click();
    await row(page, 'Vraag 2, open').waitFor({ state: 'detached' });
  });

  test('follows a folder that is moved here', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elders-'));
    writeFileSync(path.join(elsewhere, 'd.va'), half);
    renameSync(elsewhere, path.join(folder, 'juni'));
    await row(page, 'Map juni, 1 document').waitFor();
  });

  test('reads anew what it was not told of', async () => {
    mkdirSync(path.join(folder, 'ver'));
    writeFileSync(path.join(folder, 'ver', 'e.va'), half);
    await runCommand(page, 'Documenten opnieuw lezen');
    await row(page, 'Map ver, 1 document').waitFor();
    writeFileSync(path.join(folder, 'ver', 'e.va'), open);
    await runCommand(page, 'Documenten opnieuw lezen');
    await row(page, 'e.va: Van de 2 vragen is er nog geen beantwoord.').waitFor();
  });
});

/** Runs in the report: the colour of the outline of what has the focus, and the one that the theme has for that. */
const outlineAndFocusColour = `[
  getComputedStyle(document.activeElement).outlineColor,
  getComputedStyle(Object.assign(document.body, { style: 'color: var(--vscode-focusBorder)' })).color,
]`;

function rows(page: Page): Locator {
  return page.locator('.sidebar .customview-tree [role=treeitem]');
}

/** The row of which this is the beginning of what is read aloud. */
function row(page: Page, spoken: string): Locator {
  return page.locator(`.sidebar .customview-tree [role=treeitem][aria-label^="${spoken}"]`);
}

/** Waits until what is read aloud of the rows, from top to bottom, is this. */
async function rowsAre(page: Page, spoken: readonly string[]): Promise<void> {
  for (const [place, beginning] of spoken.entries()) {
    await rows(page).nth(place).and(row(page, beginning)).waitFor();
  }
  assert.equal(await rows(page).count(), spoken.length);
}
