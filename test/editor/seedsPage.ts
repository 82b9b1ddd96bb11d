import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../scripts/openBrowser';
import { projectFolder } from '../../scripts/project';
import { type ServerOptions, startServer } from '../../scripts/startServer';
import { openWorkbench } from '../../scripts/workbench';
import { type Files, withFiles } from '../cli/temporaryFolder';

/** VS Code in a browser, until it is closed. */
export interface FolderPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** VS Code in a browser with the seeds as its folder and some settings of the user. */
export function openSeedsPage(settings: Readonly<Record<string, unknown>> = {}): Promise<FolderPage> {
  return openFolderPage(path.join(projectFolder, 'seeds'), settings);
}

/** VS Code in a browser with a folder. */
export async function openFolderPage(
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
  options: Pick<ServerOptions, 'packaged'> = {},
): Promise<FolderPage> {
  const server = await startServer({ folder, settings, ...options });
  const browser = await openBrowser();
  const page = await browser.newPage();
  await openWorkbench(page, server.address);
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { page, close };
}

/** Opens VS Code in a browser on a folder of its own with these files, by their path, while something is done there. */
export function withPage(
  files: Files,
  act: (page: Page, folder: string) => Promise<void>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return withFiles(files, async (folder) => {
    const { page, close } = await openFolderPage(folder, settings);
    try {
      await act(page, folder);
    } finally {
      await close();
    }
  });
}
