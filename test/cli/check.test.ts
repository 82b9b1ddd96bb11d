import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { mock } from 'node:test';
import * as reporting from '../../server/src/report/getReport';
import { runIn, runWith } from './runIn';
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
      { 'a.docx': 'PK\x03\x04word/document.xml', 'b.txt': open, 'leeg/brief.txt': 'Geachte voorzitter,\n' },
      ['a.docx', 'leeg', 'b.txt'],
      'a.docx: dit is een opgemaakt document, bijvoorbeeld van Word of een webpagina. Maak er tekst van met vraag-antwoord convert, of met “Document importeren…” in VS Code, en controleer die.\n' +
        'leeg: in deze map staan geen documenten met vragen. Van een Word-document, een pdf of een webpagina maakt u eerst tekst met vraag-antwoord convert.\n',
      1,
    );
  });

  test('files of a folder in which no questions were found are named', () =>
    withFiles(
      { 'a.txt': complete, 'brief.txt': 'Geachte voorzitter,\n', 'plan.md': 'Vraag 1 is moeilijk.\n' },
      async (folder) => {
        const said = 'In 2 andere bestanden zijn geen vragen gevonden: brief.txt, plan.md.';
        const text = await runIn(folder, 'check', '.');
        assert.deepEqual([text.output.trimEnd().split('\n').at(-1), text.errors, text.status], [said, '', 0]);
        const page = await runIn(folder, 'check', '--format', 'html', '.');
        assert.ok(page.output.includes(`<p>${said}</p>`));
        const named = await runIn(folder, 'check', 'a.txt');
        assert.doesNotMatch(named.output, /geen vragen gevonden/);
      },
    ));

  test('documents of Word in a folder are named, but for those beside which a text stands', () =>
    withFiles({ 'a.txt': complete, 'a.docx': '', 'b.docx': '', 'mei/c.PDF': '', '~$b.docx': '' }, async (folder) => {
      const said =
        '2 Word- of pdf-bestanden zijn niet gelezen: b.docx, mei/c.PDF. Maak met vraag-antwoord convert tekst van wat moet meetellen.';
      const text = await runIn(folder, 'check', '.', 'mei');
      assert.deepEqual([text.output.trimEnd().split('\n').at(-1), text.status], [said, 0]);
      const page = await runIn(folder, 'check', '--format', 'html', '.');
      assert.ok(page.output.includes(`<p>${said}</p>`));
      const named = await runIn(folder, 'check', 'a.txt');
      assert.doesNotMatch(named.output, /Word/);
      const english = await runIn(folder, 'check', '--language', 'en', '.');
      const told = 'were not read: b.docx, mei/c.PDF. Make text of what is to count with vraag-antwoord convert.';
      assert.ok(english.output.includes(told), english.output);
    }));

  test('of a document that cannot be converted it is told at once what to do', async () => {
    const errors =
      'documenten van deze soort (zoals .doc, .xlsx, .odt of .rtf, of met een wachtwoord) kunnen niet worden gelezen. Open het document in het programma waarin het gemaakt is, sla het op als .docx, en maak daarvan tekst met vraag-antwoord convert.\n';
    await checkErrors({ 'a.xlsx': 'PK\x03\x04xl/workbook.xml' }, ['a.xlsx'], `a.xlsx: ${errors}`, 2);
    await checkErrors({ 'a.rtf': '{\\rtf1 Vraag 1}' }, ['a.rtf'], `a.rtf: ${errors}`, 2);
  });

  test('a web page that is named is told from a text without questions', async () => {
    const page = '<!DOCTYPE html>\n<p>Vraag 1</p>';
    const errors =
      'dit is een opgemaakt document, bijvoorbeeld van Word of een webpagina. Maak er tekst van met vraag-antwoord convert, of met “Document importeren…” in VS Code, en controleer die.\n';
    await checkErrors({ 'a.html': page }, ['a.html'], `a.html: ${errors}`, 2);
    await checkErrors({ 'b.html': '<!-- -->\n<article><p>Vraag 1</p></article>' }, ['b.html'], `b.html: ${errors}`, 2);
    await checkErrors({ 'a.xml': '<?xml version="1.0"?>' }, ['a.xml'], `a.xml: ${errors}`, 2);
    await checkErrors({ 'a.txt': page, 'b.txt': complete }, ['.'], '', 0);
    await checkErrors({ 'a.txt': '<htmlx>' }, ['a.txt'], '', 0);
  });

  test('a file that the system does not give fails, and the others are checked', () =>
    withFiles({ 'b.txt': complete }, async (folder) => {
      // A link that leads to itself.
      symlinkSync('a.txt', join(folder, 'a.txt'));
      const { errors, status } = await runIn(folder, 'check', 'a.txt', 'b.txt');
      assert.deepEqual([errors, status], ['a.txt: dit bestand kan niet worden gelezen.\n', 2]);
    }));

  test('a report takes no name of a document', () =>
    withFiles({ 'a.txt': complete, 'brief.docx': 'Word' }, async (folder) => {
      const { errors, status } = await runIn(folder, 'check', 'a.txt', '--output', 'brief.docx');
      const told =
        'brief.docx: deze naam is niet die van een verslag. Kies een naam op .txt, .html, .json of .sarif.\n';
      assert.deepEqual([errors, status], [told, 2]);
      assert.equal(readFileSync(join(folder, 'brief.docx'), 'utf8'), 'Word');
    }));

  test('a path that does not exist fails, and the others are checked', async () => {
    await checkErrors({ 'b.txt': complete }, ['c.txt', 'b.txt'], 'c.txt: dit bestand of deze map bestaat niet.\n', 2);
  });

  test('what cannot be read is told in the language of the report', async () => {
    await checkErrors({}, ['a.txt', '--language', 'en'], 'a.txt: this file or folder does not exist.\n', 2);
  });

  test('with nothing to check the status is 2, whatever counts as a failure', async () => {
    await checkErrors(
      {},
      ['.'],
      '.: in deze map staan geen documenten met vragen. Van een Word-document, een pdf of een webpagina maakt u eerst tekst met vraag-antwoord convert.\n',
      2,
    );
    await checkErrors(
      {},
      ['.', '--fail-on', 'never'],
      '.: in deze map staan geen documenten met vragen. Van een Word-document, een pdf of een webpagina maakt u eerst tekst met vraag-antwoord convert.\n',
      2,
    );
  });

  test('the report goes to a file', () =>
    withFiles({ 'a.txt': open }, async (folder) => {
      const shown = await runIn(folder, 'check', 'a.txt');
      const saved = await runIn(folder, 'check', 'a.txt', '--output', 'verslag.log');
      assert.deepEqual(saved, { ...shown, output: '' });
      assert.equal(readFileSync(join(folder, 'verslag.log'), 'utf8'), shown.output);
    }));

  test('the name of the file says the form of the report, unless a user does', () =>
    withFiles({ 'a.txt': open }, async (folder) => {
      const beginnings = {
        'a.html': '<!doctype html>',
        'b.HTM': '<!doctype html>',
        'c.json': '{\n  "version": 1',
        'd.sarif': '{\n  "$schema"',
        'e.sarif.json': '{\n  "$schema"',
        'f.log': 'a.txt\n',
      };
      for (const [name, beginning] of Object.entries(beginnings)) {
        await runIn(folder, 'check', 'a.txt', '--output', name);
        assert.ok(readFileSync(join(folder, name), 'utf8').startsWith(beginning), name);
      }
      await runIn(folder, 'check', 'a.txt', '--format', 'lines', '--output', 'a.html');
      assert.match(readFileSync(join(folder, 'a.html'), 'utf8'), /^a\.txt:7:1: warning/);
    }));

  test('a report to - is the output of the command', () =>
    withFiles({ 'a.txt': open }, async (folder) => {
      assert.deepEqual(await runIn(folder, 'check', 'a.txt', '--output', '-'), await runIn(folder, 'check', 'a.txt'));
      assert.deepEqual(readdirSync(folder), ['a.txt']);
    }));

  test('a report that cannot be saved', () =>
    checkErrors(
      { 'a.txt': complete },
      ['a.txt', '--output', 'map/verslag.log'],
      'map/verslag.log: deze map bestaat niet. Maak haar eerst, of kies een andere.\n',
      2,
    ));

  test('a report is not written over a document', async () => {
    await checkKept({ 'a.txt': open }, ['a.txt', '--output', 'a.txt']);
    await checkKept({ 'map/a.txt': open }, ['map', '--output', './map/../map/a.txt']);
    await checkKept({ 'a.zip': 'PK\x03\x04', 'b.va': open }, ['a.zip', 'b.va', '--output', 'a.zip']);
    await checkKept({ 'a.zip': 'PK\x03\x04' }, ['a.zip', '--format', 'json', '--output', 'a.zip']);
  });

  test('a report is not written over a document to which a link leads', () =>
    withFiles({ 'map/a.txt': open }, async (folder) => {
      symlinkSync('map', join(folder, 'link'), 'junction');
      await assertKept(folder, ['map', '--output', 'link/a.txt'], { 'map/a.txt': open });
    }));

  test('a report is written over an earlier one', () =>
    withFiles({ 'a.va': complete, 'verslag.txt': 'Geen vragen.\n' }, async (folder) => {
      assert.deepEqual(await runIn(folder, 'check', '.', '--output', 'verslag.txt'), {
        status: 0,
        output: '',
        errors: '',
      });
      assert.match(readFileSync(join(folder, 'verslag.txt'), 'utf8'), /^a\.va\n2 vragen/);
    }));

  test('without documents an earlier report stays', () =>
    withFiles({ 'verslag.txt': 'Eerder.\n', 'leeg/brief.txt': 'Geachte voorzitter,\n' }, async (folder) => {
      const { status } = await runIn(folder, 'check', 'leeg', '--output', 'verslag.txt');
      assert.equal(status, 2);
      assert.equal(readFileSync(join(folder, 'verslag.txt'), 'utf8'), 'Eerder.\n');
    }));

  test('a report in a folder of its own links to the documents', () =>
    withFiles({ 'map/a b.va': open, 'verslagen/.gitkeep': '' }, async (folder) => {
      await runIn(folder, 'check', 'map', '--format', 'html', '--output', 'verslagen/verslag.html');
      const page = readFileSync(join(folder, 'verslagen/verslag.html'), 'utf8');
      assert.match(page, /<a href="\.\.\/map\/a%20b\.va#L7">/);
    }));

  test('a reader that stops early ends the work, with the status of what was read', () =>
    withFiles({ 'a.va': open, 'b.va': complete }, async (folder) => {
      const output = new Writable({
        write(_chunk, _encoding, done) {
          done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        },
      });
      assert.deepEqual(await runWith({ directory: folder, output }, 'check', '.'), {
        status: 1,
        output: '',
        errors: '',
      });
    }));

  test('progress is shown where somebody watches, and is gone in the end', () =>
    withFiles({ 'a.va': complete, 'b.va': complete }, async (folder) => {
      const clock = mock.method(performance, 'now', () => clock.mock.callCount() * 1000);
      try {
        const { errors } = await runWith({ directory: folder, showsProgress: true }, 'check', '.');
        assert.match(errors, /1 van 2 bestanden bekeken/);
        assert.ok(errors.endsWith('\r\x1b[K'), JSON.stringify(errors));
      } finally {
        mock.restoreAll();
      }
    }));

  test('an error in one document is told, and the others are checked', () =>
    withFiles({ 'a.txt': complete, 'b.txt': open }, async (folder) => {
      const { getReport } = reporting;
      mock.method(reporting, 'getReport', (...[document, options]: Parameters<typeof getReport>) => {
        if (document.path === 'a.txt') throw new Error('Broken');
        return getReport(document, options);
      });
      try {
        const { status, output, errors } = await runIn(folder, 'check', '.');
        assert.equal(errors, 'a.txt: dit document is niet gecontroleerd door een fout in dit programma.\n');
        assert.match(output, /^b\.txt\n2 vragen/);
        assert.equal(status, 2);
      } finally {
        mock.restoreAll();
      }
    }));

  test('control characters in a name do not reach the terminal', async () => {
    await checkErrors({}, ['a\x1b[31m'], 'a\\x1b[31m: dit bestand of deze map bestaat niet.\n', 2);
  });
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

function checkKept(files: Files, words: readonly string[]): Promise<void> {
  return withFiles(files, (folder) => assertKept(folder, words, files));
}

/** The command refuses to write its report, and the files are what they were. */
async function assertKept(folder: string, words: readonly string[], files: Files): Promise<void> {
  const { status, output, errors } = await runIn(folder, 'check', ...words);
  assert.ok(
    errors.endsWith(`${words.at(-1)}: dit is een van de documenten. Kies een ander bestand voor het verslag.\n`),
    errors,
  );
  assert.deepEqual([status, output], [2, '']);
  for (const [name, content] of Object.entries(files)) {
    assert.equal(readFileSync(join(folder, name), 'utf8'), content);
  }
}
