import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../scripts/openBrowser';
import { parse } from '../../../server/src/parser/parse';
import { getReport, type ReadDocument } from '../../../server/src/report/getReport';
import { renderPage } from '../../../server/src/report/html/page';
import { companionOf } from '../../../server/src/workspace/comparison/companion';

const asked = 'Vraag 1\nHoeveel scholen doen mee?\n\nVraag 2\nWie betaalt de kosten?\n';
const answers = { path: 'antwoorden/toegankelijkheid.txt', structure: parse(`${asked}\nAntwoord 2\nDe gemeente.\n`) };
const questions = { path: 'ingezonden/toegankelijkheid.txt', structure: parse(asked) };

suite('the report in a narrow window', () => {
  let browser: Browser;
  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());

  test('shows all columns of the list of documents, and names in pieces that can be read', async () => {
    const reports = [report(answers, questions), report(questions, answers)];
    const page = await browser.newPage({ viewport: { width: 560, height: 800 } });
    await page.setContent(renderPage(reports, { language: 'nl', addressOf: () => undefined }));
    const list = await page.getByRole('table', { name: 'Documenten' }).boundingBox();
    const name = await page.getByRole('rowheader', { name: answers.path }).boundingBox();
    assert.ok(list && list.x + list.width <= 560, 'the list is as wide as the window');
    assert.ok(name && name.width >= 140, 'a name has room');
  });
});

/** What is said of a document to which another certainly belongs. */
function report(document: ReadDocument, { path, structure }: ReadDocument) {
  const companion = companionOf(document.structure, { uri: path, structure, certainty: 'certain' });
  return getReport(document, { language: 'nl', other: { path, companion } });
}
