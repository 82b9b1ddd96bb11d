import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/convert/readDocument';

suite('Reading a document in any form', () => {
  test('a text that begins with many comments is a text', async () => {
    const text = `${'<!-- een opmerking -->\n'.repeat(100)}Vraag 1\nKlopt dit?\n`;
    assert.deepEqual(await read(text), { text });
  });

  test('a file without text', async () => {
    for (const text of ['', ' \n', '<html><body></body></html>', '<?xml version="1.0"?><kamervragen/>']) {
      assert.deepEqual(await read(text), { problem: 'empty' }, text);
    }
  });

  test('a web page may begin with comments', async () => {
    const page = '<!-- een --> <!-- twee -->\n<html><body><p>Vraag 1</p></body></html>';
    assert.deepEqual(await read(page), await read('<html><body><p>Vraag 1</p></body></html>'));
  });
});

function read(text: string): ReturnType<typeof readDocument> {
  return readDocument(Buffer.from(text), (bytes) => Buffer.from(bytes).toString());
}
