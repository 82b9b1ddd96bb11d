import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { openInDesktop } from './desktop';
import { projectFolder } from './project';
import { startServer } from './startServer';

/**
 * `npm start`: prints the check of the seeds and opens them in VS Code with this extension, in the desktop's if there
 * is one, otherwise as a page for the browser that is served until this process is ended.
 */
async function start(): Promise<void> {
  const seeds = path.join(projectFolder, 'seeds');
  spawnSync(process.execPath, ['dist/cli.js', 'check', 'seeds'], { cwd: projectFolder, stdio: 'inherit' });
  if (openInDesktop(seeds)) {
    console.log('\nDe map seeds gaat open in VS Code.');
    return;
  }
  const { address } = await startServer({ folder: seeds });
  console.log(`\nDe map seeds staat open in VS Code op ${address}`);
  console.log('Open dat adres in een browser op deze computer. Stoppen: Ctrl+C.');
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
