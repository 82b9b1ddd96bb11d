import type { Page } from 'playwright-core';
import { choose, goToLine, openFile, openOutline, openProblems, statusItem } from '../../../scripts/workbench';
import { openSeedsPage } from '../seedsPage';

suite('what a person sees', () => {
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    ({ page, close } = await openSeedsPage());
  });

  suiteTeardown(() => close());

  check('000_41dde034a3926c80.txt', '15/15 beantwoord');
  check('001_6ae4c03786fa8873.txt', '15/15 elders beantwoord');
  check('002_5e27be113e6668df.txt', '7/7 beantwoord');
  check('003_254789672661caf9.txt', '10/10 beantwoord');
  check('004_25cd1198d9592f0c.txt', '10/10 beantwoord');

  /** The status bar counts the questions of the document that is shown. */
  function check(seed: string, count: string): void {
    test(`${seed}: ${count}`, async () => {
      await openFile(page, seed);
      await statusItem(page, count).waitFor();
    });
  }

  test('the count goes when the document is shown as plain text', async () => {
    await openFile(page, '004_25cd1198d9592f0c.txt');
    await statusItem(page, '10/10 beantwoord').waitFor();
    await statusItem(page, 'Vraag en Antwoord').click();
    await page.keyboard.type('Plain Text');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Plain Text' }).waitFor();
    await page.keyboard.press('Enter');
    await statusItem(page, '10/10 beantwoord').waitFor({ state: 'hidden' });
  });

  test('an answer can be peeked at from its question', async () => {
    await openFile(page, '000_41dde034a3926c80.txt');
    await goToLine(page, 22);
    await choose(page, '>Peek Definition', 'Peek Definition');
    await page.locator('.peekview-widget').getByText('Antwoord op vraag 3, 4 en 5').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.peekview-widget').waitFor({ state: 'detached' });
    await statusItem(page, 'Ln 22, Col 1').waitFor();
  });

  test('the outline tells how each question is answered', async () => {
    await openFile(page, '000_41dde034a3926c80.txt');
    await openOutline(page);
    const row = page.locator('.outline-tree .monaco-list-row', { hasText: 'Vraag 3' });
    await row.getByText('beantwoord samen met vraag 4 en 5').waitFor();
    await openFile(page, '001_6ae4c03786fa8873.txt');
    await row.getByText('elders beantwoord').waitFor();
  });

  test('the Problems view tells what is merged, and what that means', async () => {
    await openFile(page, '000_41dde034a3926c80.txt');
    await openProblems(page);
    await page.locator('.markers-panel').getByText('Dit antwoord geldt voor vraag 3, 4 en 5.').waitFor();
    // Its code is a link to the page about it, which opens to be read.
    await page.locator('.markers-panel').getByText('merged-answer').first().click();
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Een antwoord geldt voor meer dan één vraag' }).waitFor();
  });
});
