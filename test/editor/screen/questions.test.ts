import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { goToLine, openFile, runCommand, statusItem } from '../../../scripts/workbench';
import { openSeedsPage } from '../seedsPage';

suite('the list of questions', () => {
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    // The open questions of a seed are answered in another one.
    ({ page, close } = await openSeedsPage({ 'vraagAntwoord.workspace': false }));
  });

  suiteTeardown(() => close());

  test('says what to do where there is no document', async () => {
    await page.locator('.activitybar').getByRole('tab', { name: 'Vraag en Antwoord' }).click();
    await page.getByRole('button', { name: 'Document openen' }).waitFor();
  });

  test('shows how it stands with each question, and tells it in words', async () => {
    await showExplorer(page);
    await openFile(page, '000_41dde034a3926c80.txt');
    await runCommand(page, 'Naar de lijst van vragen');
    await row(page, 'Vraag 3, beantwoord samen met vraag 4 en 5: Is dergelijke').waitFor();
    assert.equal(await rows(page).count(), 15);
    await row(page, 'Vraag 6, beantwoord: ').waitFor();
  });

  test('selects the question at the cursor, and leaves the focus in the text', async () => {
    await focusEditor(page);
    await goToLine(page, 100);
    await selected(page, 'Vraag 7, beantwoord').waitFor();
    // On an answer to several questions the first of them is selected, or the one that was.
    await goToLine(page, 40);
    await selected(page, 'Vraag 3, beantwoord').waitFor();
    await goToLine(page, 28);
    await selected(page, 'Vraag 5, beantwoord').waitFor();
    await goToLine(page, 40);
    await selected(page, 'Vraag 5, beantwoord').waitFor();
    assert.ok(await page.evaluate("document.activeElement?.closest('.monaco-editor') !== null"));
  });

  test('selects it too where another document came while the list was hidden', async () => {
    await showExplorer(page);
    await openFile(page, '001_6ae4c03786fa8873.txt');
    await goToLine(page, 9);
    await runCommand(page, 'Naar de lijst van vragen');
    await selected(page, 'Vraag 2, open').waitFor();
    await showExplorer(page);
    await openFile(page, '000_41dde034a3926c80.txt');
    await goToLine(page, 100);
    await runCommand(page, 'Naar de lijst van vragen');
    await selected(page, 'Vraag 7, beantwoord').waitFor();
  });

  test('with the keyboard alone: only the merged ones, and to one of them', async () => {
    await runCommand(page, 'Samengevoegde vragen in de lijst');
    await page.getByText('De lijst toont alleen vragen die samen met andere beantwoord zijn.').waitFor();
    await row(page, 'Vraag 6, beantwoord').waitFor({ state: 'detached' });
    assert.equal(await rows(page).count(), 3);
    await listWithFocus(page).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 22, Col 1').waitFor();
    assert.ok(await page.evaluate("document.activeElement?.closest('.monaco-editor') !== null"));
  });

  test('with the keyboard alone: only the open ones, and to one of them', async () => {
    await runCommand(page, 'Onbeantwoorde vragen in de lijst');
    await page.getByText('Alle vragen zijn beantwoord.').waitFor();
    await showExplorer(page);
    await openFile(page, '001_6ae4c03786fa8873.txt');
    await runCommand(page, 'Naar de lijst van vragen');
    await row(page, 'Vraag 15, open: ').waitFor();
    await page.getByText('De lijst toont alleen onbeantwoorde vragen.').waitFor();
    await listWithFocus(page).waitFor();
    await page.keyboard.press('End');
    await page.locator('.sidebar .customview-tree .monaco-list-row.focused', { hasText: 'Vraag 15' }).waitFor();
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 83, Col 1').waitFor();
  });

  test('counts the open ones on its icon, in words too', async () => {
    await page.locator('.activitybar').getByRole('tab', { name: '15 open vragen' }).waitFor();
  });

  test('offers what can be done with a question', async () => {
    const menu = page.locator('.monaco-menu');
    await page.locator('.sidebar').getByRole('button', { name: 'Kiezen welke vragen de lijst toont' }).click();
    await page.locator('.quick-input-list .monaco-list-row.focused .codicon-check').waitFor();
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Onbeantwoorde vragen' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('De lijst toont alleen onbeantwoorde vragen.').waitFor({ state: 'detached' });
    await row(page, 'Vraag 1, open: ').click({ button: 'right' });
    await menu.getByText('Tekst van de vraag kopiëren').waitFor();
    assert.equal(await menu.getByText('Naar het antwoord').count(), 0);
    await page.keyboard.press('Escape');
    await showExplorer(page);
    await openFile(page, '004_25cd1198d9592f0c.txt');
    await runCommand(page, 'Naar de lijst van vragen');
    await row(page, 'Vraag 3, beantwoord samen met vraag 2').click({ button: 'right' });
    // Just after it opened, a menu takes no click.
    await menu.getByText('Naar het antwoord').hover();
    await page.keyboard.press('Enter');
    await statusItem(page, 'Ln 25, Col 1').waitFor();
    await selected(page, 'Vraag 3, beantwoord samen met vraag 2').waitFor();
  });
});

function rows(page: Page): Locator {
  return page.locator('.sidebar .customview-tree [role=treeitem]');
}

/** The row of which this is the beginning of what is read aloud. */
function row(page: Page, spoken: string): Locator {
  return page.locator(`.sidebar .customview-tree [role=treeitem][aria-label^="${spoken}"]`);
}

function selected(page: Page, spoken: string): Locator {
  return page.locator(`.sidebar .customview-tree [role=treeitem][aria-selected=true][aria-label^="${spoken}"]`);
}

function listWithFocus(page: Page): Locator {
  return page.locator('.sidebar .customview-tree .monaco-list:focus');
}

async function showExplorer(page: Page): Promise<void> {
  await page
    .locator('.activitybar')
    .getByRole('tab', { name: /^Explorer/ })
    .click();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
}
