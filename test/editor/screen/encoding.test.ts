import { openFile, statusItem } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';
import { until } from '../until';

const text = 'Vraag 1\nHoeveel scholen in Curaçao doen mee?\n\nAntwoord 1\nVijf scholen, één in elke provincie.\n';
const [written, signs] = ['één', '�'];

suite('a document in another encoding', function () {
  this.timeout(120_000);

  test('is told of in the language status, and is well once it is opened again', async () => {
    await withPage({ 'oud.txt': Buffer.from(text, 'latin1') }, async (page) => {
      await openFile(page, 'oud.txt');
      await page.locator('.view-lines', { hasText: signs }).waitFor();
      const status = page.locator('.statusbar-item[id="status.languageStatus"]');
      const told = page.locator('.hover-language-status', { hasText: 'De tekens kloppen niet' });
      await until('the hint', async () => {
        await status.click();
        return (await told.count()) > 0 ? true : undefined;
      });
      await told.locator('a', { hasText: 'Opnieuw openen' }).click();
      for (const choice of ['Reopen with Encoding', 'Western (Windows 1252)']) {
        await page.locator('.quick-input-widget input').first().fill(choice);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: choice }).waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator('.view-lines', { hasText: written }).waitFor();
      await statusItem(page, '1/1 beantwoord').waitFor();
      await until('the hint to go', async () => ((await told.count()) === 0 ? true : undefined));
    });
  });
});
