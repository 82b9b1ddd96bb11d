import assert from 'node:assert/strict';
import { lineAddress, wayBetween } from '../../../server/src/report/html/addresses';

suite('The addresses on a page', () => {
  test('the way from the folder of the page to a document', () => {
    const check = (folder: string, address: string, way: string) => assert.equal(wayBetween(folder, address), way);
    check('file:///werk', 'file:///werk/a%20b.txt', 'a%20b.txt');
    check('file:///werk/', 'file:///werk/mei/a.txt', 'mei/a.txt');
    check('file:///werk/verslagen', 'file:///werk/mei/a.txt', '../mei/a.txt');
    check('file:///werk/verslagen', 'file:///werk/verslagen%20oud/a.txt', '../verslagen%20oud/a.txt');
    check('file:///thuis/ik', 'file:///werk/a.txt', '../../werk/a.txt');
  });

  test('elsewhere the whole address', () => {
    for (const address of ['vscode-vfs://github/a.txt', 'file://server/werk/a.txt']) {
      assert.equal(wayBetween('file:///werk', address), address);
    }
  });

  test('a line', () => {
    assert.equal(lineAddress('a.txt', 12), 'a.txt#L12');
    assert.equal(lineAddress('a.txt', undefined), 'a.txt');
    assert.equal(lineAddress(undefined, 12), undefined);
  });
});
