import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runIn, runWith } from './runIn';
import { withFiles } from './temporaryFolder';

const page = '<html><body><div class="vraag"><h2>Vraag 1</h2><p>Kent u de brug?</p></div></body></html>';
const text = 'Vraag 1\nKent u de brug?\n';

suite('The convert command', () => {
  test('gives the text of a document', () =>
    withFiles({ 'brief.html': page }, async (folder) => {
      assert.deepEqual(await runIn(folder, 'convert', 'brief.html'), { status: 0, output: text, errors: '' });
    }));

  test('reads the standard input', async () => {
    const run = await runWith({ input: Readable.from([Buffer.from(page)]) }, 'convert', '-');
    assert.deepEqual(run, { status: 0, output: text, errors: '' });
  });

  test('writes what the user names, or what the name of the file says', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      const named = await runIn(folder, 'convert', '--to', 'markdown', 'brief.txt');
      assert.equal(named.output, '## Vraag 1\n\nKent u de brug?\n');
      const saved = await runIn(folder, 'convert', '--output', 'brief.md', 'brief.txt');
      assert.deepEqual(saved, { status: 0, output: '', errors: '' });
      assert.equal(readFileSync(join(folder, 'brief.md'), 'utf8'), named.output);
    }));

  test('there and back by way of Word', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      await runIn(folder, 'convert', '--output', 'brief.docx', 'brief.txt');
      assert.equal((await runIn(folder, 'convert', 'brief.docx')).output, text);
    }));

  test('a Word document is not for a screen', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      assert.deepEqual(await runIn(folder, 'convert', '--to', 'docx', 'brief.txt'), {
        status: 2,
        output: '',
        errors:
          'brief.txt: een Word-document past niet op het scherm. Noem met --output het bestand waarin het moet komen.\n',
      });
    }));

  test('a name that says nothing of the form, or another one', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      const unknown = await runIn(folder, 'convert', '--output', 'brief.pdf', 'brief.txt');
      assert.deepEqual(
        [unknown.status, unknown.errors],
        [
          2,
          'brief.pdf: deze naam zegt niet wat voor document het moet worden. Kies een naam op .txt, .va, .kamervragen, .docx, .md, .html, .htm, .json, .akn, .xml.\n',
        ],
      );
      const other = await runIn(folder, 'convert', '--to', 'json', '--output', 'brief.docx', 'brief.txt');
      assert.deepEqual(
        [other.status, other.errors],
        [
          2,
          'brief.docx: deze naam is van een ander soort document dan --to noemt. Kies een andere naam, of laat --to weg.\n',
        ],
      );
      assert.deepEqual(readdirSync(folder), ['brief.txt']);
      assert.equal((await runIn(folder, 'convert', '--to', 'text', '--output', 'brief.log', 'brief.txt')).status, 0);
      assert.equal((await runIn(folder, 'convert', '--output', '-', 'brief.txt')).output, text);
      assert.deepEqual(readdirSync(folder), ['brief.log', 'brief.txt']);
    }));

  test('a folder', () =>
    withFiles({ 'map/brief.txt': text }, async (folder) => {
      const run = await runIn(folder, 'convert', 'map');
      assert.deepEqual([run.status, run.errors], [2, 'map: dit is een map. Noem een document dat erin staat.\n']);
    }));

  test('the document itself is not written over', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      const run = await runIn(folder, 'convert', '--to', 'html', '--output', './brief.txt', 'brief.txt');
      assert.deepEqual(
        [run.status, run.errors],
        [2, './brief.txt: dit is het document zelf. Kies een ander bestand.\n'],
      );
      assert.equal(readFileSync(join(folder, 'brief.txt'), 'utf8'), text);
    }));

  test('a document that is not there, and one that cannot be read', () =>
    withFiles({ 'brief.pdf': '%PDF-1.7\n' }, async (folder) => {
      assert.equal(
        (await runIn(folder, 'convert', 'brief.txt')).errors,
        'brief.txt: dit bestand of deze map bestaat niet.\n',
      );
      assert.deepEqual(await runIn(folder, 'convert', 'brief.pdf'), {
        status: 2,
        output: '',
        errors: 'brief.pdf: deze pdf is beschadigd. Haal het bestand opnieuw op, of vraag erom bij de afzender.\n',
      });
    }));

  test('in English, with the name that the standard input has', async () => {
    const words = ['convert', '--language', 'en', '--stdin-filename', 'brief.bin', '-'];
    const run = await runWith({ input: Readable.from([Buffer.from([0, 1, 2])]) }, ...words);
    assert.deepEqual(
      [run.status, run.errors],
      [
        2,
        'brief.bin: this is not a document that can be read. Choose a Word document, a PDF, a web page or a text file.\n',
      ],
    );
  });

  test('a place where nothing can be saved', () =>
    withFiles({ 'brief.txt': text }, async (folder) => {
      const run = await runIn(folder, 'convert', '--output', 'nergens/brief.md', 'brief.txt');
      assert.deepEqual(
        [run.status, run.errors],
        [2, 'nergens/brief.md: deze map bestaat niet. Maak haar eerst, of kies een andere.\n'],
      );
    }));

  test('without a document', async () => {
    const { status, errors } = await runIn('.', 'convert');
    assert.deepEqual([status, errors.split('\n')[0]], [2, 'Noem een document.']);
  });
});
