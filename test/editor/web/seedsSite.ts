import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleTests, memoryFolder, placeMemoryFolder, placeProduct, readSeeds } from './extensions';
import { openSite, type Site } from './site';

/** The tests that run when a page is opened. */
export interface SiteTests {
  /** Only the files with this word in their names run; all of them when it is empty. */
  readonly word: string;
  /** The file for mocha's report. */
  readonly report: string;
}

/** A site like vscode.dev with the extension, and the seeds as a folder that is on no disk. */
export async function openSeedsSite(tests?: SiteTests): Promise<Site> {
  const extensions = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
  const names = ['product', 'memory'];
  placeProduct(path.join(extensions, 'product'));
  await placeMemoryFolder(path.join(extensions, 'memory'), readSeeds());
  // Tests run where the extension runs that they are in.
  const script = 'product/tests.js';
  if (tests !== undefined) await bundleTests(path.join(extensions, script), tests.word);
  const running = tests && { tests: script, report: tests.report };
  const { address, close } = await openSite({ extensions, names, folder: memoryFolder, ...running });
  return {
    address,
    close: () => {
      close();
      rmSync(extensions, { recursive: true });
    },
  };
}
