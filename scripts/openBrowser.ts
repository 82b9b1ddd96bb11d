import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Opens the Chromium of this machine without a window; on Debian it is installed if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

function findBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The fonts are for the screenshots. */
function installBrowser(): string {
  console.log(
    '\nThere is no Chromium on this machine. It is installed now with apt-get, by sudo where that is needed.',
  );
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error('There is no Chromium on this machine, and apt-get could not install it. Install Chromium.');
  }
  return browser;
}

function aptGet(...parameters: string[]): void {
  const command = ['apt-get', '--quiet', '--quiet', '--option=DPkg::Lock::Timeout=300', ...parameters];
  const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command];
  spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
