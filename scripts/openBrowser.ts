import { type Browser, chromium } from 'playwright-core';
import { findOrInstall } from './findOrInstall';

/** Opens the Chromium of this machine without a window; on Debian it is installed if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findOrInstall({
    title: 'Chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    // The fonts are for the screenshots.
    packages: ['chromium', 'fonts-dejavu-core'],
  });
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}
