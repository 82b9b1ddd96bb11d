import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/files/diskFiles';
import { withFiles } from '../cli/temporaryFolder';

suite('the files on the disk', () => {
  test('what may be a document, and the rules of git', async () => {
    const files = {
      'a b.txt': 'Vraag 1',
      'map/C.VA': '',
      'map/.gitignore': '*.md',
      'map/brief.DOCX': '',
      'map/~$brief.docx': '',
      'foto.png': '',
      '.git/d.txt': '',
      'node_modules/e.md': '',
    };
    await withFiles(files, async (folder) => {
      const address = `${pathToFileURL(folder).href}/`;
      const found = await diskFiles.list([address, 'vscode-vfs://elders/map/']);
      assert.deepEqual([...found].sort(), [
        `${address}a%20b.txt`,
        `${address}map/.gitignore`,
        `${address}map/C.VA`,
        `${address}map/brief.DOCX`,
      ]);
      const text = await diskFiles.read(`${address}a%20b.txt`, 100);
      assert.deepEqual(text, Buffer.from('Vraag 1'));
      assert.equal(await diskFiles.read(`${address}a%20b.txt`, 7), 'too-large');
      assert.equal(await diskFiles.read(`${address}weg.txt`, 100), undefined);
      assert.equal(await diskFiles.read('vscode-vfs://elders/map/a.txt', 100), undefined);
    });
  });
});
