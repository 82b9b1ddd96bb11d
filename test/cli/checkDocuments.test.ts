import assert from 'node:assert/strict';
import fs, { symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { mock } from 'node:test';
import { type CheckDocumentsOptions, checkDocuments } from '../../server/src/cli/checkDocuments';
import { realPath } from '../../server/src/cli/realPath';
import { asText } from './presentation';
import { type Files, withFiles } from './temporaryFolder';

const document = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n\nAntwoord 2\nEen jaar.\n';
const letter = 'Geachte voorzitter,\n\nDe antwoorden volgen later.\n';

suite('Checking documents', () => {
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
    await withFiles({ 'a/b.txt': document }, async (folder) => {
      assert.deepEqual((await find([folder], '/')).paths, [`${folder}/a/b.txt`]);
      assert.deepEqual((await find(['../a'], join(folder, 'a'))).paths, ['../a/b.txt']);
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

  test('a pattern names files, as if the shell had filled it in', async () => {
    const files = { '2024/1/a.txt': document, '2024/b.txt': letter, '2024/c.md': document, '2023/d.txt': document };
    await check(files, ['2024/**/*.txt'], ['2024/1/a.txt', '2024/b.txt']);
    await check(files, ['20*/*.{txt,md}'], ['2023/d.txt', '2024/b.txt', '2024/c.md']);
  });

  test('the folders that a pattern names are searched', () =>
    check(
      { '2024/1/a.txt': document, '2024/b.txt': letter, '2023/d.txt': document, '2022.txt': document },
      ['20*'],
      ['2022.txt', '2023/d.txt', '2024/1/a.txt'],
    ));

  test('a file whose name looks like a pattern', () =>
    check({ '[a]*.txt': letter, 'a1.txt': document }, ['[a]*.txt'], ['[a]*.txt']));

  test('a pattern that nothing fits', () =>
    check(
      { 'a.txt': document, 'b/c.pdf': '' },
      ['*.md', 'b*', 'a.txt'],
      ['a.txt'],
      ['unmatched *.md', 'unmatched b*'],
    ));

  test('what git ignores is not searched, but it can be named', async () => {
    const files = { '.git/HEAD': '', '.gitignore': 'uit/\n*.md\n', 'a.txt': document, 'b.md': document };
    await check({ ...files, 'uit/c.txt': document }, ['.'], ['a.txt']);
    await check({ ...files, 'uit/c.txt': document }, ['.', 'b.md', 'uit'], ['a.txt', 'b.md', 'uit/c.txt']);
  });

  test('the rules of the nearest folder go first, up to the top of the repository', () =>
    check(
      {
        '.gitignore': '*',
        'top/.git': 'gitdir: elders',
        'top/.gitignore': '*.md\nweg/\n',
        'top/in/.gitignore': '!b.md\n/c.txt\n',
        'top/in/a.md': document,
        'top/in/b.md': document,
        'top/in/c.txt': document,
        'top/in/d/c.txt': document,
        'top/in/weg/.gitignore': '!e.txt\n',
        'top/in/weg/e.txt': document,
      },
      ['top/in'],
      ['top/in/b.md', 'top/in/d/c.txt'],
    ));

  test('outside of a repository nothing is ignored', () =>
    check({ '.gitignore': '*', 'a.txt': document }, ['.'], ['a.txt']));

  test('the standard input is a document', async () => {
    const options = { input: Readable.from([Buffer.from(letter)]) };
    assert.deepEqual(await find(['-'], '.', options), { paths: ['<stdin>'], problems: [] });
    const named = { input: Readable.from([Buffer.from('\ufeffVraag 1', 'utf16le')]), stdinFilename: 'map/a.txt' };
    assert.deepEqual(await find(['-'], '.', named), { paths: ['map/a.txt'], problems: [] });
    const pdf = { input: Readable.from([Buffer.from('%PDF-1.7')]) };
    assert.deepEqual(await find(['-'], '.', pdf), { paths: [], problems: ['pdf <stdin>'] });
  });

  test('the standard input stands among the files', () =>
    withFiles({ 'a.txt': document, 'c.txt': document }, async (folder) => {
      const options = { input: Readable.from([Buffer.from(document)]), stdinFilename: 'b.txt' };
      assert.deepEqual((await find(['.', '-'], folder, options)).paths, ['a.txt', 'b.txt', 'c.txt']);
    }));

  test('several at a time, in the same order', () => {
    const names = Array.from({ length: 150 }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
    const files = Object.fromEntries(names.map((name, index) => [name, index % 7 === 0 ? 'a\0b' : document]));
    return withFiles(files, async (folder) => {
      const alone = await find(['.'], folder, { jobs: 1 });
      assert.equal(alone.paths.length, 128);
      assert.equal(alone.problems.length, 22);
      for (const jobs of [2, 3, 9]) assert.deepEqual(await find(['.'], folder, { jobs }), alone);
    });
  });

  test('many at a time can be left half-way', () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.txt`, document]));
    return withFiles(files, async (directory) => {
      const options = { presentation: asText, jobs: 2, pairs: true, onProblem: assert.fail } as const;
      const reports = checkDocuments(['.'], { directory, input: Readable.from([]) }, options);
      const [file] = (await reports.next()).value ?? [];
      assert.equal(file?.path, '0.txt');
      await reports.return(undefined);
      assert.deepEqual(await reports.next(), { value: undefined, done: true });
    });
  });

  test('what is known is not found out again', () =>
    withFiles({ 'a.txt': document, 'b.txt': document }, async (folder) => {
      const known = new Map();
      await find(['.'], folder, { known });
      writeFileSync(join(folder, 'a.txt'), letter);
      writeFileSync(join(folder, 'b.txt'), letter);
      known.delete(realPath(join(folder, 'b.txt')));
      assert.deepEqual(await find(['.'], folder, { known }), { paths: ['a.txt'], problems: [] });
    }));

  test('how far the work is', () =>
    withFiles({ 'a.txt': document, 'b.txt': letter }, async (folder) => {
      const steps: string[] = [];
      await find(['.'], folder, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
      assert.deepEqual(steps, ['1/2', '2/2']);
    }));

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

  test('a folder that the system does not open is told, and the others are searched', async () => {
    const files = { 'a/b.txt': document, 'c/d.txt': document, 'c/dicht/e.txt': document };
    await withClosedFolder('dicht', async () => {
      await check(files, ['.'], ['a/b.txt', 'c/d.txt'], ['closed c/dicht']);
      await check(files, ['c/*'], ['c/d.txt'], ['closed c/dicht']);
      await check(files, ['**/e.txt'], [], ['closed c/dicht']);
      await check(files, ['c/dicht', 'a'], ['a/b.txt'], ['closed c/dicht']);
      await check({ ...files, '.git/HEAD': '', '.gitignore': 'dicht' }, ['.'], ['a/b.txt', 'c/d.txt']);
    });
  });

  test('a link that leads in a circle', () =>
    withFiles({ 'a/b.txt': document }, async (folder) => {
      symlinkSync(folder, join(folder, 'a', 'up'), 'junction');
      assert.deepEqual(await find(['.'], folder), { paths: ['a/b.txt'], problems: [] });
    }));

  test('a document has its own name, also where a link to it or to its folder comes first', () =>
    withFiles({ 'b/c.txt': document, 'd.txt': document }, async (folder) => {
      symlinkSync('.', join(folder, 'a'), 'junction');
      symlinkSync('d.txt', join(folder, 'aa.txt'));
      assert.deepEqual(await find(['.'], folder), { paths: ['b/c.txt', 'd.txt'], problems: [] });
      assert.deepEqual(await find(['aa.txt'], folder), { paths: ['aa.txt'], problems: [] });
    }));
});

/** As for a user who may not open the folders of this name. */
async function withClosedFolder(name: string, use: () => Promise<void>): Promise<void> {
  const open = fs.readdirSync;
  mock.method(fs, 'readdirSync', (...words: Parameters<typeof open>) => {
    if (basename(String(words[0])) === name) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return open(...words);
  });
  try {
    await use();
  } finally {
    mock.restoreAll();
  }
}

function check(
  files: Files,
  paths: readonly string[],
  expected: readonly string[],
  problems: readonly string[] = [],
): Promise<void> {
  return withFiles(files, async (folder) => assert.deepEqual(await find(paths, folder), { paths: expected, problems }));
}

async function find(
  paths: readonly string[],
  directory: string,
  { input = Readable.from([]), ...options }: Partial<CheckDocumentsOptions> & { input?: Readable } = {},
) {
  const problems: string[] = [];
  const found: string[] = [];
  const onProblem = (problem: string, path: string) => problems.push(`${problem} ${path}`);
  const chosen = { presentation: asText, pairs: true, onProblem, ...options };
  for await (const [{ path }] of checkDocuments(paths, { directory, input }, chosen)) found.push(path);
  return { paths: found, problems };
}
