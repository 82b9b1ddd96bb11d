import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findDocuments } from '../../server/src/cli/findDocuments';
import { type Files, withFiles } from './temporaryFolder';

const document = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n\nAntwoord 2\nEen jaar.\n';
const letter = 'Geachte voorzitter,\n\nDe antwoorden volgen later.\n';

suite('Finding documents', () => {
  test('a file that is named is a document, whatever is in it', () =>
    check({ 'brief.txt': letter, verslag: document }, ['brief.txt', 'verslag'], ['brief.txt', 'verslag']));

  test('in a folder, .txt and .md files with questions', () =>
    check({ 'a.txt': document, 'b.md': document, 'c.html': document, 'd.txt': letter }, ['.'], ['a.txt', 'b.md']));

  test('in a folder, every file with an extension of our own', () =>
    check({ 'a.va': letter, 'b.kamervragen': '', 'C.VA': letter }, ['.'], ['C.VA', 'a.va', 'b.kamervragen']));

  test('in folders below it, but not in hidden folders or node_modules', () =>
    check(
      { 'a/b/c.txt': document, '.git/d.txt': document, 'node_modules/e.txt': document, 'a/node_modules/f.va': '' },
      ['.'],
      ['a/b/c.txt'],
    ));

  test('a hidden folder that is named', () => check({ '.archief/a.txt': document }, ['.archief'], ['.archief/a.txt']));

  test('a folder whose name looks like a pattern', () =>
    check({ 'a[b]*{c}/d.txt': document }, ['a[b]*{c}'], ['a[b]*{c}/d.txt']));

  test('paths are as given', async () => {
    await check({ 'a/b.txt': document, 'c.txt': document }, ['./a/', './c.txt'], ['a/b.txt', 'c.txt']);
    await withFiles({ 'a/b.txt': document }, (folder) => {
      assert.deepEqual(find([folder], '/').paths, [`${folder}/a/b.txt`]);
      assert.deepEqual(find(['../a'], join(folder, 'a')).paths, ['../a/b.txt']);
    });
  });

  test('ordered, each once', () =>
    check(
      { 'b.txt': document, 'a/2.txt': document, 'a/1.txt': document },
      ['b.txt', 'a', './b.txt', '.', 'a/1.txt'],
      ['a/1.txt', 'a/2.txt', 'b.txt'],
    ));

  test('a file that is both named and in a folder is a named one', () =>
    check({ 'a/brief.txt': letter, 'a/b.txt': document }, ['a', 'a/brief.txt'], ['a/b.txt', 'a/brief.txt']));

  test('a path that does not exist', () =>
    check({ 'a.txt': document }, ['b.txt', 'a.txt'], ['a.txt'], ['missing b.txt']));

  test('a file that is no text', () =>
    check(
      { 'a.pdf': '%PDF-1.7', 'b.txt': document, 'c.txt': 'a\0b' },
      ['a.pdf', '.'],
      ['b.txt'],
      ['pdf a.pdf', 'binary c.txt'],
    ));

  test('a folder without documents', () =>
    check({ 'a/brief.txt': letter, 'ab/c.txt': document }, ['a', 'ab'], ['ab/c.txt'], ['empty a']));

  test('a link that leads in a circle', () =>
    withFiles({ 'a/b.txt': document }, (folder) => {
      symlinkSync(folder, join(folder, 'a', 'up'), 'junction');
      assert.deepEqual(find(['.'], folder), { paths: ['a/b.txt'], problems: [] });
    }));

  test('the text of a document', () =>
    withFiles({ 'a.txt': document }, (folder) => {
      assert.deepEqual([...findDocuments(['a.txt'], folder, assert.fail)], [{ path: 'a.txt', text: document }]);
    }));
});

function check(
  files: Files,
  paths: readonly string[],
  expected: readonly string[],
  problems: readonly string[] = [],
): Promise<void> {
  return withFiles(files, (folder) => assert.deepEqual(find(paths, folder), { paths: expected, problems }));
}

function find(paths: readonly string[], folder: string) {
  const problems: string[] = [];
  const documents = [...findDocuments(paths, folder, (problem, path) => problems.push(`${problem} ${path}`))];
  return { paths: documents.map(({ path }) => path), problems };
}
