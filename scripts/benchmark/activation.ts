import path from 'node:path';
import { openBrowser } from '../openBrowser';
import { projectFolder } from '../project';
import { startServer } from '../startServer';
import { openFile, openWorkbench } from '../workbench';

/** What a seed that is opened in VS Code takes, in milliseconds. */
export interface Opening {
  /** How long VS Code says, in its list of running extensions, that it took to load and start this one. */
  readonly activation: number;
  /** From the click that opens the seed until the number of findings shows, with all that VS Code does for itself. */
  readonly findings: number;
}

/** Opens a seed in a VS Code that was just started. */
export async function measureOpening(): Promise<Opening> {
  const server = await startServer({ folder: path.join(projectFolder, 'seeds') });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await openWorkbench(page, server.address);
    const start = performance.now();
    await openFile(page, '000_41dde034a3926c80.txt');
    await page.locator('.statusbar-item[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
    const findings = performance.now() - start;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
    await page.keyboard.press('Enter');
    const extension = page.locator('.runtime-extensions-editor .extension', { hasText: 'Vraag en Antwoord' });
    const told = (await extension.locator('.activation-time').first().textContent()) ?? '';
    return { activation: Number(/(\d+) ?ms/.exec(told)?.[1] ?? Number.NaN), findings };
  } finally {
    await browser.close();
    server.stop();
  }
}
