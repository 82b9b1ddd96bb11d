import type { Page } from 'playwright-core';
import { openFile } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';
import { canSeeProcesses, killServer, serverProcess } from '../serverProcess';
import { until } from '../until';

const name = 'vragen.va';

suite('a server that keeps falling over', () => {
  test('is told of where a click starts it again', async () => {
    if (!canSeeProcesses) return;
    await withPage({ [name]: 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n' }, async (page) => {
      await openFile(page, name);
      await countsAre(page, '1/1');
      for (const number of [2, 3, 4, 5]) {
        const killed = await killServer();
        await until('another server', serverProcess, (found) => found !== killed);
        // It works again when it counts what is written since.
        await page.keyboard.press('Control+End');
        await page.keyboard.insertText(`\nVraag ${number}\nHoe?\n`);
        await countsAre(page, `1/${number}`);
      }
      await killServer();
      await page.locator('.statusbar-item[aria-label*="Vraag en Antwoord werkt niet"]').hover();
      await page.locator('.hover-language-status', { hasText: 'Vraag en Antwoord werkt niet' }).waitFor();
      await page.locator('.hover-language-status').getByText('Opnieuw starten').click();
      await page.locator('.statusbar-item[aria-label$="Vraag en Antwoord werkt"]').waitFor();
      await countsAre(page, '1/5');
    });
  });
});

function countsAre(page: Page, counts: string): Promise<void> {
  return page.locator('.statusbar-item', { hasText: `${counts} beantwoord` }).waitFor();
}
