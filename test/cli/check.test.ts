import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './runIn';
import { type Files, withFiles } from './temporaryFolder';

const complete = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n\nAntwoord 2\nEen jaar.\n';
const merged = 'Vraag 1\nKlopt dit?\n\nVraag 2\nHoe lang al?\n\nAntwoord op vraag 1 en 2\nJa, een jaar.\n';
const open = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n';
const wrong = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nAntwoord 12\nEen jaar.\n';
const submitted = 'Vraag 1\nKlopt dit?\n\nVraag 2\nHoe lang al?\n';

suite('The check command', () => {
  test('fails on a warning or an error', async () => {
    await checkStatus(complete, [], 0);
    await checkStatus(merged, [], 0);
    await checkStatus(submitted, [], 0);
    await checkStatus(open, [], 1);
    await checkStatus(wrong, [], 1);
  });

  test('fails on what a user says', async () => {
    await checkStatus(open, ['--fail-on', 'error'], 0);
    await checkStatus(wrong, ['--fail-on', 'error'], 1);
    await checkStatus(merged, ['--fail-on', 'information'], 1);
    await checkStatus(complete, ['--fail-on', 'information'], 0);
    await checkStatus(wrong, ['--fail-on', 'never'], 0);
  });

  test('what cannot be read is told, and the others are checked', async () => {
    await checkErrors(
      { 'a.docx': 'PK\x03\x04', 'b.txt': open, 'leeg/brief.txt': 'Geachte voorzitter,\n' },
      ['a.docx', 'leeg', 'b.txt'],
      'a.docx: dit is een opgemaakt document, bijvoorbeeld van Word. Sla het op als tekst zonder opmaak en controleer dat.\n' +
        'leeg: in deze map staan geen documenten met vragen.\n',
      1,
    );
  });

  test('a path that does not exist fails, and the others are checked', async () => {
    await checkErrors({ 'b.txt': complete }, ['c.txt', 'b.txt'], 'c.txt: dit bestand of deze map bestaat niet.\n', 2);
  });

  test('what cannot be read is told in the language of the report', async () => {
    await checkErrors({}, ['a.txt', '--language', 'en'], 'a.txt: this file or folder does not exist.\n', 2);
  });

  test('with nothing to check the status is 2, whatever counts as a failure', async () => {
    await checkErrors({}, ['.'], '.: in deze map staan geen documenten met vragen.\n', 2);
    await checkErrors({}, ['.', '--fail-on', 'never'], '.: in deze map staan geen documenten met vragen.\n', 2);
  });

  test('the report goes to a file', () =>
    withFiles({ 'a.txt': open }, async (folder) => {
      const shown = await runIn(folder, 'check', 'a.txt');
      const saved = await runIn(folder, 'check', 'a.txt', '--output', 'verslag.log');
      assert.deepEqual(saved, { ...shown, output: '' });
      assert.equal(readFileSync(join(folder, 'verslag.log'), 'utf8'), shown.output);
    }));

  test('a report that cannot be saved', () =>
    checkErrors(
      { 'a.txt': complete },
      ['a.txt', '--output', 'map/verslag.log'],
      'map/verslag.log: het verslag kan hier niet worden opgeslagen.\n',
      2,
    ));
});

function checkStatus(document: string, options: readonly string[], status: number): Promise<void> {
  return withFiles({ 'a.txt': document }, async (folder) => {
    const run = await runIn(folder, 'check', ...options, 'a.txt');
    assert.deepEqual([run.status, run.errors], [status, ''], run.output);
  });
}

function checkErrors(files: Files, words: readonly string[], errors: string, status: number): Promise<void> {
  return withFiles(files, async (folder) => {
    const run = await runIn(folder, 'check', ...words);
    assert.deepEqual([run.errors, run.status], [errors, status]);
  });
}
