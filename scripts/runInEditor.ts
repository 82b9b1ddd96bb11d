import type { Browser } from 'playwright-core';
import { openBrowser } from './openBrowser';
import { type ServerOptions, startServer } from './startServer';

/** Has a VS Code server call the `run` of a file in its extension host, and resolves when that has ended. */
export async function runInEditor(options: ServerOptions & { readonly tests: string }): Promise<void> {
  const server = await startServer(options);
  const browser = await openBrowser();
  try {
    await runOnPage(browser, server.address);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Opens a page of VS Code of which the address names tests, and resolves when they have ended. */
export async function runOnPage(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', () => {});
  await page.goto(address);
  await withDeadline(ended, 'The tests in the extension host did not end.');
}

function withDeadline<T>(promise: Promise<T>, message: string): Promise<T> {
  const minutes = 5;
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(message)), minutes * 60_000).unref();
    }),
  ]);
}
