import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../../scripts/project';
import { goToLine, openFile, openOutline, openProblems, statusItem } from '../../../scripts/workbench';
import { withFiles } from '../../cli/temporaryFolder';
import { openFolderPage } from '../seedsPage';

const name = '000_41dde034a3926c80.txt';

suite('The packaged extension, in a VS Code that never saw its sources', () => {
  test('does what it is for', async function () {
    this.timeout(180_000);
    await withFiles({ [name]: readFileSync(path.join(projectFolder, 'seeds', name)) }, async (folder) => {
      await withPackage(folder, async (page) => {
        await openFile(page, name);
        await statusItem(page, '15/15 beantwoord').waitFor();
        await openOutline(page);
        await page.locator('.outline-tree').getByText('beantwoord samen met vraag 4 en 5').waitFor();
        await openProblems(page);
        await page.locator('.markers-panel').getByText('Dit antwoord geldt voor vraag 3, 4 en 5.').waitFor();
        await goToLine(page, 18);
        await page.keyboard.press('Control+F7');
        await statusItem(page, 'Ln 36, Col 1').waitFor();
        await goToLine(page, 4);
        await page.keyboard.press('Control+Shift+[');
        await page.locator('.margin .codicon-folding-collapsed').first().waitFor();
        await page.locator('.line-numbers', { hasText: /^5$/ }).waitFor({ state: 'detached' });
      });
    });
  });

  test('its page has no picture that does not show', async function () {
    this.timeout(180_000);
    await withFiles({ [name]: '' }, async (folder) => {
      await withPackage(folder, async (page) => {
        await page.keyboard.press('Control+Shift+X');
        await page.locator('.extensions-list .monaco-list-row', { hasText: 'Vraag en Antwoord' }).first().click();
        const shown = page.frameLocator('iframe.webview').frameLocator('iframe');
        await shown.getByRole('heading', { name: 'Hoe u begint' }).waitFor();
        assert.equal(await shown.locator('img').count(), 0);
      });
    });
  });

  let packaged: string | undefined;

  async function withPackage(folder: string, use: (page: Page) => Promise<void>): Promise<void> {
    packaged ??= makePackage();
    const { page, close } = await openFolderPage(folder, {}, { packaged });
    try {
      await use(page);
    } finally {
      await close();
    }
  }
});

function makePackage(): string {
  const file = path.join(projectFolder, 'out', 'vraag-antwoord.vsix');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'package', '--', '--out', file], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return file;
}
