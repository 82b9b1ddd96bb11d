import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { saveReport } from '../../server/src/cli/saveReport';
import { withFiles } from './temporaryFolder';

suite('Saving a report', () => {
  test('a file gets all pieces', () => check(['een', 'twee'], 'eentwee'));

  test('a file stays as it was until all pieces are there', () =>
    withFiles({ 'verslag.txt': 'eerder' }, async (folder) => {
      const file = join(folder, 'verslag.txt');
      const pieces = async function* () {
        yield 'half';
        assert.equal(readFileSync(file, 'utf8'), 'eerder');
        throw new Error('kapot');
      };
      await assert.rejects(
        saveReport(pieces(), file, () => true),
        /kapot/,
      );
      assert.equal(readFileSync(file, 'utf8'), 'eerder');
      assert.deepEqual(readdirSync(folder), ['verslag.txt']);
    }));

  test('a file stays as it was when the report is not wanted after all', () => check(['nieuw'], 'eerder', false));

  test('a file that cannot be written', () =>
    withFiles({}, async (folder) => {
      assert.equal(await saveReport(piecesOf(['een']), join(folder, 'weg', 'verslag.txt'), () => true), 'missing');
      mkdirSync(join(folder, 'map'));
      assert.equal(await saveReport(piecesOf(['een']), join(folder, 'map'), () => true), 'folder');
      assert.deepEqual(readdirSync(folder), ['map']);
    }));

  test('a link that somebody put where the draft comes leads nowhere', () => {
    // Not everybody may make a link on Windows.
    if (process.platform === 'win32') return;
    return withFiles({ 'ander.txt': 'eerder' }, async (folder) => {
      const draft = join(folder, `.verslag.txt.${process.pid}.tmp`);
      symlinkSync(join(folder, 'ander.txt'), draft);
      assert.equal(await saveReport(piecesOf(['een']), join(folder, 'verslag.txt'), () => true), 'unreadable');
      assert.equal(readFileSync(join(folder, 'ander.txt'), 'utf8'), 'eerder');
    });
  });
});

function check(pieces: readonly string[], expected: string, isWanted = true): Promise<void> {
  return withFiles({ 'verslag.txt': 'eerder' }, async (folder) => {
    const file = join(folder, 'verslag.txt');
    assert.equal(await saveReport(piecesOf(pieces), file, () => isWanted), undefined);
    assert.equal(readFileSync(file, 'utf8'), expected);
    assert.deepEqual(readdirSync(folder), ['verslag.txt']);
  });
}

async function* piecesOf(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
