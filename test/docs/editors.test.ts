import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '../../../docs/editors');
const pages = readdirSync(folder);

suite('The pages about other editors', () => {
  test('each is named in the README, and in the table of what was tried', () => {
    const listed = readFileSync(resolve(folder, '../../README.md'), 'utf8');
    for (const page of pages) {
      assert.ok(listed.includes(`docs/editors/${page}`), page);
      if (page !== 'README.md') assert.ok(read('README.md').includes(`](${page})`), page);
    }
  });

  for (const page of pages) {
    test(`${page} starts the server, and links to what exists`, () => {
      assert.match(
        read(page).replace(/[",'\]]/g, ''),
        /vraag-antwoord lsp --stdio|command = vraag-antwoord\nargs = \[lsp --stdio/,
      );
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(resolve(folder, link))),
        [],
      );
    });
  }

  test('what is to be put in a JSON file is JSON', () => {
    const parts = pages.flatMap((page) => [...read(page).matchAll(/```json\n([\s\S]*?)```/g)]);
    assert.equal(parts.length, 2);
    for (const [, part = ''] of parts) JSON.parse(part);
  });

  test('the documents that are known by their names are those of the extension', () => {
    const manifest = JSON.parse(readFileSync(resolve(folder, '../../package.json'), 'utf8'));
    const [{ extensions, filenamePatterns }] = manifest.contributes.languages;
    for (const page of ['neovim.md', 'helix.md', 'kate.md']) {
      const text = read(page);
      for (const extension of extensions) assert.ok(text.includes(extension.slice(1)), `${page} ${extension}`);
      for (const pattern of filenamePatterns) assert.ok(text.includes(pattern), `${page} ${pattern}`);
    }
  });
});

function read(page: string): string {
  return readFileSync(resolve(folder, page), 'utf8');
}
