import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '../../server/src/parser/parse';
import { outlineOf } from './outline';

// The tests run compiled, from out/test/parser.
const root = path.join(__dirname, '..', '..', '..');
const fixtures = path.join(root, 'test', 'fixtures');
const folders = [path.join(root, 'seeds'), fixtures];

suite('golden outlines', () => {
  for (const folder of folders) {
    for (const name of fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.endsWith('.outline.txt'))) {
      test(name, () => check(path.join(folder, name), path.join(fixtures, name.replace(/\.txt$/, '.outline.txt'))));
    }
  }
});

/** Compares the outline of a document with the one that a person approved; `UPDATE=1 npm run test:unit` writes it. */
function check(document: string, golden: string): void {
  const outline = outlineOf(parse(fs.readFileSync(document, 'utf8')));
  if (process.env.UPDATE === '1') fs.writeFileSync(golden, outline);
  assert.equal(outline, fs.readFileSync(golden, 'utf8'));
}
