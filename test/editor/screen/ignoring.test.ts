import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../../scripts/openBrowser';
import { startServer } from '../../../scripts/startServer';
import { goToLine, openFile, openProblems, openWorkbench } from '../../../scripts/workbench';
import { withFiles } from '../../cli/temporaryFolder';
import { until } from '../until';

const name = 'antwoord.va';
const text = 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord op vraag 1 en 2\nJa.\n';
const message = 'Dit antwoord geldt voor vraag 1 en 2.';

suite('a finding that a person ignores', () => {
  test('goes, is kept in the settings of the folder, and comes back when it is chosen', async () => {
    await withFiles({ [`map/${name}`]: text }, async (folder) => {
      const { address, stop } = await startServer({ folder });
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        await openWorkbench(page, address);
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'map' }).click();
        await openFile(page, name);
        await openProblems(page);
        const finding = page.locator('.markers-panel').getByText(message);
        await finding.waitFor();
        await goToLine(page, 7);
        await page.keyboard.press('Control+.');
        await page.locator('.action-widget .monaco-list-row', { hasText: 'Negeer deze melding' }).click();
        await finding.waitFor({ state: 'hidden' });
        const settings = path.join(folder, '.vscode', 'settings.json');
        const kept = { 'vraagAntwoord.ignored': { [`map/${name}`]: ['merged-answer 1, 2'] } };
        assert.deepEqual(JSON.parse(readFileSync(settings, 'utf8')), kept);

        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill('>Genegeerde meldingen tonen');
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Genegeerde' }).waitFor();
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'merged-answer 1, 2' }).click();
        await page.keyboard.press('Enter');
        await finding.waitFor();
        await until(
          'the settings to be as they were',
          () => JSON.parse(readFileSync(settings, 'utf8')),
          (left) => Object.keys(left).length === 0,
        );
      } finally {
        await browser.close();
        stop();
      }
    });
  });
});
