import assert from 'node:assert/strict';
import type { Browser, Page, Worker } from 'playwright-core';
import { openBrowser } from '../../../scripts/openBrowser';
import { choose, openFile, openOutline, openProblems, openWorkbench, runCommand } from '../../../scripts/workbench';
import { until } from '../until';
import { openSeedsSite } from '../web/seedsSite';
import type { Site } from '../web/site';

suite('on a site like vscode.dev', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  suiteSetup(async () => {
    site = await openSeedsSite();
    browser = await openBrowser();
    page = await browser.newPage();
    await openWorkbench(page, site.address);
    await openFile(page, '004_25cd1198d9592f0c.txt');
  });

  suiteTeardown(async () => {
    await browser.close();
    site.close();
  });

  test('the link of a finding opens its page in the editor', async () => {
    await openProblems(page);
    await page
      .locator('.markers-panel a', { hasText: 'merged-answer' })
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await page.locator('.tab.active', { hasText: 'merged-answer.md' }).waitFor();
    assert.equal(browser.contexts()[0]?.pages().length, 1);
  });

  test('a document is exported in the form that is chosen', async () => {
    await openFile(page, '004_25cd1198d9592f0c.txt');
    await choose(page, '>Vraag en Antwoord: Document exporteren', 'Document exporteren');
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Webpagina' }).click();
    await page.locator('.quick-input-title', { hasText: 'Document exporteren' }).waitFor();
    await until(
      'the name',
      () => input.inputValue(),
      (name) => name.endsWith('/004_25cd1198d9592f0c.html'),
    );
    await input.press('Enter');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '004_25cd1198d9592f0c.html' }).waitFor();
  });

  test('a server that falls over is started again', async () => {
    await openFile(page, '000_41dde034a3926c80.txt');
    const server = await findServer(page);
    await server.evaluate('void setTimeout(() => { throw new Error("falls over"); }, 0)');
    await until('another server', () => anotherServer(page, server));
    await openOutline(page);
    await page.locator('.outline-tree .monaco-list-row', { hasText: 'Vraag 2' }).first().waitFor();
  });

  test('the command that starts it anew leaves no other behind', async () => {
    const server = await findServer(page);
    await runCommand(page, 'Vraag en Antwoord opnieuw starten');
    await until('another server', () => anotherServer(page, server));
    assert.ok(!page.workers().includes(server));
  });
});

/** The worker that the server is. */
function findServer(page: Page): Promise<Worker> {
  return until('the server', async () => (await serversOf(page))[0]);
}

/** The server that came in the place of another one, once that one has gone. */
async function anotherServer(page: Page, gone: Worker): Promise<Worker | undefined> {
  const servers = await serversOf(page);
  return servers.length === 1 && servers[0] !== gone ? servers[0] : undefined;
}

/** A worker has the name of its program, behind that of the extension. */
async function serversOf(page: Page): Promise<readonly Worker[]> {
  const workers = page.workers();
  // One that ends in the meantime has no name any more.
  const names = await Promise.all(workers.map((worker) => worker.evaluate<string>('self.name').catch(() => '')));
  return workers.filter((_, index) => names[index]?.endsWith('serverInBrowser.js'));
}
