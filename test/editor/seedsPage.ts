import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../scripts/openBrowser';
import { projectFolder } from '../../scripts/project';
import { startServer } from '../../scripts/startServer';
import { openWorkbench } from '../../scripts/workbench';

/** VS Code in a browser with the seeds as its folder and some settings of the user, until it is closed. */
export async function openSeedsPage(
  settings: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const server = await startServer({ folder: path.join(projectFolder, 'seeds'), settings });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await openWorkbench(page, server.address);
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { page, close };
}
