import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from './openBrowser';
import { projectFolder } from './project';
import { startServer } from './startServer';
import { dragEdge, goToLine, openFile, openOutline, openProblems, openWorkbench, statusItem } from './workbench';

const seed = '000_41dde034a3926c80.txt';
const name = 'antwoorden.txt';

/** A picture of the window, and how long it stays, in milliseconds. */
interface Frame {
  readonly image: Buffer;
  readonly delay: number;
}

/**
 * `npm run film`: makes the moving picture of the READMEs again, from a real editor: a document is opened, its outline
 * shows, a question leads to its answer, and a finding about a merged answer is mended. With a folder as argument it
 * leaves each frame there as a picture, to be looked at.
 */
async function film(folder: string | undefined): Promise<void> {
  const frames = await takeFrames();
  if (folder !== undefined) {
    for (const [index, { image }] of frames.entries()) await sharp(image).toFile(path.join(folder, `${index}.png`));
    return;
  }
  const file = path.join(projectFolder, 'docs', 'pictures', 'tour.webp');
  await sharp(
    frames.map(({ image }) => image),
    { join: { animated: true } },
  )
    .webp({
      delay: frames.map(({ delay }) => delay),
      loop: 0,
      // Anything less leaves traces of one frame in the next.
      lossless: true,
      effort: 6,
      minSize: true,
    })
    .toFile(file);
  console.log(file);
}

async function takeFrames(): Promise<readonly Frame[]> {
  const place = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
  // The window shows its name.
  const folder = path.join(place, 'kamervragen');
  mkdirSync(folder);
  copyFileSync(path.join(projectFolder, 'seeds', seed), path.join(folder, name));
  const server = await startServer({ folder, settings });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 940, height: 560 } });
    await openWorkbench(page, server.address);
    return await play(page);
  } finally {
    await browser.close();
    server.stop();
    rmSync(place, { recursive: true });
  }
}

const settings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'editor.cursorBlinking': 'solid',
  'editor.cursorSmoothCaretAnimation': 'off',
  'workbench.reduceMotion': 'on',
};

async function play(page: Page): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  const take = async (delay: number) => {
    frames.push({ image: await page.screenshot({ animations: 'disabled' }), delay });
  };
  await openFile(page, name);
  await statusItem(page, '15/15 beantwoord').waitFor();
  await take(1500);

  await openOutline(page);
  await dragEdge(page, '.pane:has([aria-label="Outline Section"])', 'top', -190);
  await page.locator('.outline-tree .monaco-list-row', { hasText: 'Vraag 6' }).first().waitFor();
  await take(2000);

  await goToLine(page, 18);
  await take(1500);
  await page.keyboard.press('Control+F7');
  await statusItem(page, 'Ln 36, Col 1').waitFor();
  await take(2000);

  await openProblems(page);
  await dragEdge(page, '.part.panel', 'top', 80);
  await page.locator('.markers-panel').getByText('Dit antwoord geldt voor vraag 3, 4 en 5.').waitFor();
  await take(2000);

  await goToLine(page, 36);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Splits dit antwoord' }).waitFor();
  await take(2500);
  await page.keyboard.press('Enter');
  await page.locator('.markers-panel').getByText('No problems have been detected').waitFor();
  await goToLine(page, 18);
  await take(3000);
  return frames;
}

film(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
