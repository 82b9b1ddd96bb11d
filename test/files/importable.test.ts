import assert from 'node:assert/strict';
import { isImportable, withoutText } from '../../server/src/files/importable';

suite('documents of which a text can be made', () => {
  test('by their names', () => {
    for (const path of ['a.docx', 'map/B.DOCX', 'file:///map/een%20brief.Pdf']) assert.ok(isImportable(path), path);
    for (const path of ['a.doc', 'docx', 'a.docx.txt', 'a.pdf/b.txt']) assert.ok(!isImportable(path), path);
  });

  test('beside which no text stands', () => {
    const texts = ['map/a.va', 'map.oud/b.txt', 'c'];
    assert.deepEqual(withoutText(['map/a.docx', 'map/b.pdf', 'map.oud/b.docx', 'c.v2.docx'], texts), [
      'map/b.pdf',
      'c.v2.docx',
    ]);
    assert.deepEqual(withoutText([], texts), []);
  });
});
