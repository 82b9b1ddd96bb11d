import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../../scripts/project';
import { choose, runCommand, statusItem } from '../../../scripts/workbench';
import { withPage } from '../seedsPage';
import { until } from '../until';

const name = '001_6ae4c03786fa8873.txt';
const questions = readFileSync(path.join(projectFolder, 'seeds', name), 'utf8');
const merged = 'Antwoord op vraag 3, 4 en 5';

suite('a person who drafts a document', function () {
  this.timeout(180_000);

  test('answers all questions with the keyboard alone, three of them together', async () => {
    // In a folder of its own: the answers to these questions are another seed.
    await withPage({ [name]: questions }, async (page, folder) => {
      await openByName(page, name);
      await statusItem(page, '0/15 beantwoord').waitFor();
      await insertAnswer(page, 1);
      await write(page, 'Ja, ik ken dit bericht.', '1/15 beantwoord');
      await insertAnswer(page, 2);
      await write(page, 'Ik vind dit zorgelijk.', '2/15 beantwoord');

      await goToNext(page, 3);
      await goToNext(page, 4);
      await goToNext(page, 5);
      await writeMergedAnswerAbove(page, 6);
      await statusItem(page, '5/15 beantwoord').waitFor();

      await insertAnswerFromMenu(page, 6);
      await write(page, 'Nee.', '6/15 beantwoord');
      for (const number of [7, 8, 9, 10, 11, 12, 13, 14, 15]) {
        await insertAnswer(page, number);
        await write(page, `Dit is het antwoord op de vraag met nummer ${number}.`, `${number}/15 beantwoord`);
      }
      await checkProblems(page);
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+s');
      await checkSaved(path.join(folder, name));
    });
  });

  test('changes nothing in a document that is only to be read', async () => {
    await withPage({ [name]: questions }, async (page) => {
      await openByName(page, name);
      await goToNext(page, 1);
      await runCommand(page, 'File: Set Active Editor Read-only in Session');
      await page.keyboard.press('Control+F9');
      await runCommand(page, 'File: Reset Active Editor Read-only in Session');
      await page.keyboard.press('Control+F9');
      await line(page, 'Antwoord op vraag 1').waitFor();
      assert.equal(await line(page, 'Antwoord op vraag 1').count(), 1);
    });
  });
});

async function openByName(page: Page, file: string): Promise<void> {
  await choose(page, file, file);
  await statusItem(page, 'Vraag en Antwoord').waitFor();
}

/** To the next open question, which must be this one: it then stands above the text. */
async function goToNext(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+F8');
  await page.locator('.breadcrumbs-control').getByText(`Vraag ${number}`, { exact: true }).waitFor();
}

async function insertAnswer(page: Page, number: number): Promise<void> {
  await goToNext(page, number);
  await page.keyboard.press('Control+F9');
  await line(page, `Antwoord op vraag ${number}`).waitFor();
}

async function insertAnswerFromMenu(page: Page, number: number): Promise<void> {
  await goToNext(page, number);
  const title = `Antwoord op vraag ${number} invoegen`;
  const chosen = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
  // The menu that opens before the finding is there has another order; who sees that opens it again.
  await until(
    `the menu with ${title} first`,
    async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      return chosen.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    },
    (isOpen) => isOpen,
  );
  await page.keyboard.press('Enter');
  await line(page, `Antwoord op vraag ${number}`).waitFor();
}

/** On a new line above a question, where the editor lists the headings that may come there. */
async function writeMergedAnswerAbove(page: Page, next: number): Promise<void> {
  await goToNext(page, next);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Space');
  const chosen = page.locator('.suggest-widget .monaco-list-row.focused', { hasText: merged });
  await page.locator('.suggest-widget .monaco-list-row', { hasText: merged }).waitFor();
  await until(
    `${merged} to be chosen`,
    async () => {
      await page.keyboard.press('ArrowDown');
      return chosen.count();
    },
    (count) => count === 1,
  );
  await page.keyboard.press('Enter');
  await line(page, merged).waitFor();
  await page.keyboard.type('Dat is zo, en het is in strijd met verdragen.');
  await page.keyboard.press('Enter');
}

/** A text where the cursor is, after which the status bar counts its question too. */
async function write(page: Page, text: string, count: string): Promise<void> {
  await page.keyboard.type(text);
  await statusItem(page, count).waitFor();
}

/** The line of the editor with exactly this text. */
function line(page: Page, text: string) {
  return page.locator('.view-line').getByText(text, { exact: true });
}

async function checkProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+m');
  const findings = page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
  await findings.getByText('Dit antwoord geldt voor vraag 3, 4 en 5.').waitFor();
  assert.equal(await findings.count(), 1);
}

/** What the command line reads in the file that was saved. */
async function checkSaved(file: string): Promise<void> {
  const report = await until(
    'the answers to be saved',
    () => reportOn(file),
    ({ summary }) => summary.answered === 15,
  );
  const [document] = report.documents;
  const answers = new Set(document.questions.map(({ answer }) => answer?.line));
  assert.deepEqual(
    document.questions.map(({ number }) => number),
    Array.from({ length: 15 }, (_, index) => String(index + 1)),
  );
  assert.equal(answers.size, 13);
  assert.deepEqual(
    document.diagnostics.map(({ code }) => code),
    ['merged-answer'],
  );
}

interface Report {
  readonly documents: readonly [
    {
      readonly questions: readonly { readonly number: string; readonly answer: { readonly line: number } | null }[];
      readonly diagnostics: readonly { readonly code: string }[];
    },
  ];
  readonly summary: { readonly answered: number };
}

function reportOn(file: string): Report {
  const program = path.join(projectFolder, 'dist', 'cli.js');
  const output = execFileSync('node', [program, 'check', '--format', 'json', '--fail-on', 'never', file]);
  return JSON.parse(String(output));
}
