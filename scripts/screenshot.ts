import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './openBrowser';
import { projectFolder } from './project';
import { startServer } from './startServer';
import { dragEdge, goToLine, openFile, openOutline, openProblems, openWorkbench } from './workbench';

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
};

/**
 * `npm run screenshot`: takes the picture of README.md again, the first seed with the outline and the Problems view.
 * With a folder as argument it takes the same picture in each kind of theme, into that folder.
 */
async function takeScreenshots(folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    await takeScreenshot('dark', path.join(projectFolder, 'docs', 'pictures', 'editor.png'));
    return;
  }
  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    await takeScreenshot(theme, path.resolve(folder, `${theme}.png`));
  }
}

async function takeScreenshot(theme: keyof typeof themes, file: string): Promise<void> {
  const server = await startServer({
    folder: path.join(projectFolder, 'seeds'),
    settings: { 'workbench.colorTheme': themes[theme], 'editor.minimap.enabled': false },
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openWorkbench(page, server.address);
    await openFile(page, '000_41dde034a3926c80.txt');
    await showFindings(page);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    console.log(file);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The outline and the Problems view, with room for both, and the merged answer below its questions. */
async function showFindings(page: Page): Promise<void> {
  await openProblems(page);
  await openOutline(page);
  await dragEdge(page, '.part.sidebar', 'right', 120);
  await dragEdge(page, '.pane:has([aria-label="Outline Section"])', 'top', -370);
  await page.locator('.outline-tree .monaco-list-row', { hasText: 'Vraag 6' }).first().waitFor();
  await goToLine(page, 36);
}

takeScreenshots(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
