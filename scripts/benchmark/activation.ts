import path from 'node:path';
import { openBrowser } from '../openBrowser';
import { projectFolder } from '../project';
import { startServer } from '../startServer';
import { openFile, openWorkbench } from '../workbench';

/**
 * How long VS Code says, in its list of running extensions, that it took to load and start this one when a seed was
 * opened, in milliseconds.
 */
export async function measureActivation(): Promise<number> {
  const server = await startServer({ folder: path.join(projectFolder, 'seeds') });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await openWorkbench(page, server.address);
    await openFile(page, '000_41dde034a3926c80.txt');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
    await page.keyboard.press('Enter');
    const extension = page.locator('.runtime-extensions-editor .extension', { hasText: 'Vraag en Antwoord' });
    const told = (await extension.locator('.activation-time').first().textContent()) ?? '';
    return Number(/(\d+) ?ms/.exec(told)?.[1] ?? Number.NaN);
  } finally {
    await browser.close();
    server.stop();
  }
}
