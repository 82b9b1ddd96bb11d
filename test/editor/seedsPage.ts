import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../scripts/openBrowser';
import { projectFolder } from '../../scripts/project';
import { startServer } from '../../scripts/startServer';
import { openWorkbench } from '../../scripts/workbench';

/** VS Code in a browser with the seeds as its folder, until it is closed. */
export async function openSeedsPage(): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const server = await startServer({ folder: path.join(projectFolder, 'seeds') });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await openWorkbench(page, server.address);
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { page, close };
}
