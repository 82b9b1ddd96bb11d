import type { Page } from 'playwright-core';
import { choose, goToLine, openFile } from '../../../scripts/workbench';
import { openSeedsPage } from '../seedsPage';
import { until } from '../until';

suite('the colours of headings', () => {
  let page: Page;
  let close: () => Promise<void>;

  suiteSetup(async () => {
    ({ page, close } = await openSeedsPage());
    await openFile(page, '000_41dde034a3926c80.txt');
    await goToLine(page, 26);
  });

  suiteTeardown(() => close());

  test('an answer to several questions has one of its own, in the dark and the light theme that VS Code begins with', async () => {
    await threeColours(page);
    await choose(page, '>Preferences: Toggle between Light/Dark Themes', 'Toggle between Light/Dark Themes');
    await page.locator('.monaco-workbench.vs').waitFor();
    await threeColours(page);
  });
});

/** The headings of a question, of its answer and of a merged answer come to have three colours. */
async function threeColours(page: Page): Promise<void> {
  await until(
    'three colours',
    () => page.evaluate<readonly (string | null)[]>(coloursOfHeadings),
    (colours) => !colours.includes(null) && new Set(colours).size === 3,
  );
}

/** Runs on the page, where blanks in a line may be of another kind. */
const coloursOfHeadings = `['Vraag 2', 'Antwoord', 'Antwoord op vraag 3, 4 en 5'].map((heading) => {
  const lines = [...document.querySelectorAll('.view-line')];
  const line = lines.find(({ textContent }) => textContent.replace(/\\s/g, ' ') === heading);
  return line ? getComputedStyle(line.querySelector('span > span')).color : null;
})`;
