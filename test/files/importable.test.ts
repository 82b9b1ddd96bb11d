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

  test('beside which a text stands under a further name', () => {
    assert.deepEqual(withoutText(['a.docx', 'b%20c.docx'], ['a 2.va', 'b%20c%203.va']), []);
    assert.deepEqual(withoutText(['a.docx', 'a 2.docx'], ['a 2.va']), ['a.docx']);
    assert.deepEqual(withoutText(['a.docx'], ['a2.va', 'a 2 b.va']), ['a.docx']);
  });
});
