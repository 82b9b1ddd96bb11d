import type { Locator, Page } from 'playwright-core';

/** Opens the page of a VS Code server and waits until its folder is there. */
export async function openWorkbench(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/** Opens a file of the folder by its name, and waits until the editor knows what it is. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await statusItem(page, 'Vraag en Antwoord').waitFor();
}

/** Runs a command as a person would: by its title, from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = await openQuickInput(page, `>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await input.press('Enter');
}

/** Puts the cursor at the beginning of a line, which is counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  const input = await openQuickInput(page, `:${line}`);
  await input.press('Enter');
  await statusItem(page, `Ln ${line}, Col 1`).waitFor();
}

async function openQuickInput(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.fill(text);
  return input;
}

/** The item of the status bar with exactly this text. */
export function statusItem(page: Page, text: string): Locator {
  return page.locator('.statusbar-item').getByText(text, { exact: true });
}
