import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../../scripts/openBrowser';
import { startServer } from '../../../scripts/startServer';
import { choose, goToLine, openFile, openProblems, openWorkbench } from '../../../scripts/workbench';
import { withFiles } from '../../cli/temporaryFolder';
import { withPage } from '../seedsPage';
import { until } from '../until';

const name = 'antwoord.va';
const text = 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord op vraag 1 en 2\nJa.\n';
const message = 'Dit antwoord geldt voor vraag 1 en 2.';

suite('a finding that a person ignores', () => {
  test('goes, is kept in the settings of the folder, and comes back when it is chosen', async () => {
    await withPage({ [`map/${name}`]: text }, async (page, folder) => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'map' }).click();
      await openFile(page, name);
      await openProblems(page);
      const finding = page.locator('.markers-panel').getByText(message);
      await finding.waitFor();
      await ignoreFindingOn(page, 7);
      await finding.waitFor({ state: 'hidden' });
      const settings = path.join(folder, '.vscode', 'settings.json');
      const kept = { 'vraagAntwoord.ignored': { [`map/${name}`]: ['merged-answer 1, 2'] } };
      assert.deepEqual(await settingsIn(folder), kept);

      await choose(page, '>Genegeerde meldingen tonen', 'Genegeerde meldingen');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: 'Vraag 1 en 2' })
        .filter({ hasText: 'Een antwoord dat voor meer dan één vraag geldt' })
        .click();
      await page.keyboard.press('Enter');
      await finding.waitFor();
      await until(
        'the settings to be as they were',
        () => JSON.parse(readFileSync(settings, 'utf8')),
        (left) => Object.keys(left).length === 0,
      );
    });
  });

  test('in one of several folders, which keeps it in its own settings', async () => {
    const folders = ['een', 'twee'];
    const files = Object.fromEntries(folders.map((folder) => [`${folder}/${name}`, text]));
    const workspace = JSON.stringify({ folders: folders.map((path) => ({ path })) });
    await withFiles({ ...files, 'beide.code-workspace': workspace }, async (folder) => {
      const { address, stop } = await startServer({ folder });
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        const both = new URL(address);
        both.searchParams.delete('folder');
        both.searchParams.set('workspace', path.join(folder, 'beide.code-workspace'));
        await openWorkbench(page, both.href);
        await openFile(page, name);
        await openProblems(page);
        await ignoreFindingOn(page, 7);
        await page.locator('.markers-panel').getByText(message).waitFor({ state: 'hidden' });
        const kept = { 'vraagAntwoord.ignored': { [name]: ['merged-answer 1, 2'] } };
        assert.deepEqual(await settingsIn(path.join(folder, 'een')), kept);
        assert.ok(!existsSync(path.join(folder, 'twee', '.vscode')));
        assert.equal(readFileSync(path.join(folder, 'beide.code-workspace'), 'utf8'), workspace);
      } finally {
        await browser.close();
        stop();
      }
    });
  });

  test('stays where the settings cannot be written, which is said', async () => {
    await withPage({ [name]: text, '.vscode/settings.json': '{ "half": ' }, async (page, folder) => {
      await openFile(page, name);
      await openProblems(page);
      await ignoreFindingOn(page, 7);
      await page.locator('.statusbar').getByText('De melding blijft staan, omdat').waitFor();
      await page.locator('.markers-panel').getByText(message).waitFor();
      assert.equal(readFileSync(path.join(folder, '.vscode', 'settings.json'), 'utf8'), '{ "half": ');
    });
  });
});

/** By the menu of the finding on a line, which is asked for again where the editor has not seen the finding yet. */
async function ignoreFindingOn(page: Page, line: number): Promise<void> {
  await page.locator('.markers-panel').getByText(message).waitFor();
  await goToLine(page, line);
  const item = page.locator('.action-widget .monaco-list-row', { hasText: 'Negeer deze melding' });
  await until(
    'the menu of the finding',
    async () => {
      await page.keyboard.press('Control+.');
      return item.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    },
    (isShown) => isShown,
  );
  await item.click();
}

/** The settings of a folder, once they are written. */
function settingsIn(folder: string): Promise<unknown> {
  const file = path.join(folder, '.vscode', 'settings.json');
  return until(
    `${file} to be written`,
    () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
    (content) => content.includes('vraagAntwoord'),
  ).then(JSON.parse);
}
