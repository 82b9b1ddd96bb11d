import type { Locator, Page } from 'playwright-core';

/** Opens the page of a VS Code server and waits until its folder is there. */
export async function openWorkbench(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/**
 * Opens a file by its name, the first that shows of several folders, and waits until the editor knows what it is and has
 * the focus: an editor that takes the focus later closes what was opened with a key meanwhile.
 */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await statusItem(page, 'Vraag en Antwoord').waitFor();
}

/** Opens the outline below the list of files, and waits until something is in it. */
export async function openOutline(page: Page): Promise<void> {
  await page.locator('.pane-header[aria-label="Outline Section"]').click();
  await page.locator('.outline-tree .monaco-list-row').first().waitFor();
}

/** Opens the Problems view by its counts in the status bar, and waits until something is in it. */
export async function openProblems(page: Page): Promise<void> {
  await page.locator('.statusbar-item[id="status.problems"]').click();
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

/** Puts the cursor at the beginning of a line, which is counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await choose(page, `:${line}`, `go to line ${line} `);
  await statusItem(page, `Ln ${line}, Col 1`).waitFor();
}

/** Runs a command of this extension by its title, as a person does with F1. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, `>Vraag en Antwoord: ${title}`, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Types something in the box that F1 opens, and takes the row that is proposed, once it has this text. */
export async function choose(page: Page, typed: string, row: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}

/** Moves the edge of a part of the window, by so many pixels to the right or down. */
export async function dragEdge(page: Page, part: string, edge: 'top' | 'right', distance: number): Promise<void> {
  const box = await page.locator(part).boundingBox();
  if (box === null) {
    throw new Error(`The window has no ${part}`);
  }
  const [x, y] = edge === 'top' ? [box.x + box.width / 2, box.y] : [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(edge === 'top' ? x : x + distance, edge === 'top' ? y + distance : y, { steps: 5 });
  await page.mouse.up();
  // Away from the edge, which stays lit under the mouse.
  await page.mouse.move(0, 0);
}

/** The item of the status bar with exactly this text. */
export function statusItem(page: Page, text: string): Locator {
  return page.locator('.statusbar-item').getByText(text, { exact: true });
}
