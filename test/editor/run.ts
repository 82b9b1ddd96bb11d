import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { downloadDesktop } from '../../scripts/desktop';
import { openBrowser } from '../../scripts/openBrowser';
import { projectFolder } from '../../scripts/project';
import { runInEditor, runOnPage } from '../../scripts/runInEditor';
import { type Counts, newReport, printReport, printTotal } from '../../scripts/testReport';
import { runMocha } from './mochaRun';
import { openSeedsSite } from './web/seedsSite';

const seeds = path.join(projectFolder, 'seeds');
const tests = path.join(projectFolder, 'out', 'test', 'editor', 'index.js');

/**
 * Runs the tests that need a real editor: those of `host/` inside its extension host, through the `vscode` API, in Node
 * and in a browser; and those of `screen/` on its page, where they see what a person sees. With a word
 * (`npm run test:editor -- seeds`), only the files with it in their names. Those of `neovim/` need a real Neovim, and
 * those of `packaged/` install what is published.
 */
export async function testInEditor(word = ''): Promise<readonly Counts[]> {
  return [
    await testHost(word),
    await testWorker(word),
    await testIn('screen', 'On the page of VS Code', word),
    await testIn('neovim', 'In Neovim', word),
    await testIn('packaged', 'As it is packaged', word),
  ];
}

async function testHost(word: string): Promise<Counts> {
  const report = newReport('host');
  const environment = { VRAAG_ANTWOORD_REPORT: report, VRAAG_ANTWOORD_ONLY: word };
  const desktop = await downloadDesktop();
  try {
    await (desktop === undefined
      ? runInEditor({ folder: seeds, environment, tests })
      : testOnDesktop(desktop, environment));
  } catch (error) {
    // A test that fails is in the report; anything else shows here and by the report that is missing.
    console.error(error instanceof Error ? error.message : error);
  }
  return printReport('In the extension host of VS Code', report);
}

async function testOnDesktop(program: string, environment: Record<string, string>): Promise<void> {
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: tests,
    extensionTestsEnv: environment,
    launchArgs: [seeds, '--disable-extensions', '--disable-workspace-trust'],
  });
}

/** The same tests in a worker of a browser, on a site like vscode.dev and in a folder that is on no disk. */
async function testWorker(word: string): Promise<Counts> {
  const report = newReport('worker');
  const browser = await openBrowser();
  try {
    const site = await openSeedsSite({ word, report });
    await runOnPage(browser, site.address).finally(site.close);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await browser.close();
  }
  return printReport('In a worker of the browser', report);
}

/** The tests of a folder that start what they need. */
async function testIn(folder: string, title: string, word: string): Promise<Counts> {
  const report = newReport(folder);
  await runMocha(folder, report, word);
  return printReport(title, report);
}

if (require.main === module) {
  process.exitCode = 1;
  void testInEditor(process.argv[2]).then(printTotal);
}
