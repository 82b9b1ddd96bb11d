import assert from 'node:assert/strict';
import { pathFrom } from '../../../server/src/workspace/documents/documentName';

suite('the way to a document', () => {
  test('begins in the folder that is open', () => {
    check(['file:///werk/vragen/'], 'file:///werk/vragen/mei/a%20b.txt', 'mei/a b.txt');
  });
  test('begins with the name of its folder where several are open', () => {
    const folders = ['file:///werk/vragen/', 'file:///werk/antwoorden/'];
    check(folders, 'file:///werk/vragen/a.txt', 'vragen/a.txt');
    check(folders, 'file:///werk/antwoorden/a.txt', 'antwoorden/a.txt');
  });
  test('tells two folders with the same name apart', () => {
    const folders = ['file:///werk/mei/vragen/', 'file:///werk/juni/vragen/'];
    check(folders, 'file:///werk/mei/vragen/a.txt', 'mei/vragen/a.txt');
    check(folders, 'file:///werk/juni/vragen/a.txt', 'juni/vragen/a.txt');
  });
  test('tells a folder apart from one inside it', () => {
    const folders = ['file:///werk/vragen/', 'file:///werk/vragen/mei/'];
    check(folders, 'file:///werk/vragen/a.txt', 'vragen/a.txt');
    check(folders, 'file:///werk/vragen/mei/a.txt', 'vragen/mei/a.txt');
  });
  test('is the whole address where no folder is open', () => {
    check([], 'file:///werk/a.txt', 'file:///werk/a.txt');
  });
});

function check(folders: readonly string[], uri: string, expected: string) {
  assert.equal(pathFrom(folders, uri), expected);
}
