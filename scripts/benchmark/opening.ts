import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../openBrowser';
import { projectFolder } from '../project';
import { runInEditor } from '../runInEditor';
import { startServer } from '../startServer';
import { newReport } from '../testReport';
import { openFile, openWorkbench } from '../workbench';

const folder = path.join(projectFolder, 'seeds');

/** How long this extension takes to be loaded and to start, in milliseconds, when a seed is opened in VS Code. */
export async function measureActivation(): Promise<number> {
  const report = newReport('activation');
  await runInEditor({
    folder,
    environment: { VRAAG_ANTWOORD_REPORT: report },
    tests: path.join(__dirname, 'activationTime.js'),
  });
  return Number(readFileSync(report, 'utf8'));
}

/**
 * How long it takes in a VS Code that was just started, in milliseconds, from the click that opens a seed until the
 * number of findings shows, with all that VS Code does for itself.
 */
export async function measureOpening(): Promise<number> {
  const server = await startServer({ folder });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await openWorkbench(page, server.address);
    const start = performance.now();
    await openFile(page, '000_41dde034a3926c80.txt');
    await page.locator('.statusbar-item[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
    return performance.now() - start;
  } finally {
    await browser.close();
    server.stop();
  }
}
