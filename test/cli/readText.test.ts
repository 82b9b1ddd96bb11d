import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readText } from '../../server/src/cli/readText';
import { withFiles } from './temporaryFolder';

suite('Reading text', () => {
  test('UTF-8', () => check(Buffer.from('Antwoord\nÉén, «twee»', 'utf8'), { text: 'Antwoord\nÉén, «twee»' }));

  test('UTF-8 with a byte order mark, which is no part of the text', () =>
    check(Buffer.from('\ufeffVraag 1', 'utf8'), { text: 'Vraag 1' }));

  test('UTF-16, low byte first', () => check(Buffer.from('\ufeffÉén', 'utf16le'), { text: 'Één' }));

  test('UTF-16, high byte first', () => check(Buffer.from('\ufeffÉén', 'utf16le').swap16(), { text: 'Één' }));

  test('UTF-16 without a mark, also with quotes and dashes that have no byte of zero', () => {
    const text = '“Vraag 1”\r\nKlopt het dat u de brug – één jaar te laat – opende? \u{1f600}\n';
    return Promise.all([
      check(Buffer.from(text, 'utf16le'), { text }),
      check(Buffer.from(text, 'utf16le').swap16(), { text }),
    ]);
  });

  test('what only looks like UTF-16', () => {
    const text = Buffer.from('Vraag 1\nKlopt het dat de brug te laat opende?', 'utf16le');
    const withControl = Buffer.from('Vraag 1\nKlopt het dat de brug te laat \x02opende?', 'utf16le');
    const halfPair = Buffer.from('Vraag 1\nKlopt het dat de brug te laat \ud83dopende?', 'utf16le');
    const inFourBytes = Buffer.from([...text].flatMap((byte, index) => (index % 2 === 0 ? [byte, 0, 0, 0] : [])));
    const samples = Buffer.from(Int16Array.from({ length: 64 }, (_, index) => index - 32).buffer);
    const isBinary = [
      ...[withControl, halfPair, inFourBytes, samples],
      ...[text.subarray(1), text.subarray(0, 30), Buffer.concat([text, Buffer.from('Vraag 1\nJa.'.repeat(9))])],
    ];
    return Promise.all(isBinary.map((bytes) => check(bytes, { obstacle: 'binary' })));
  });

  test('windows-1252, with quotes of its own', () =>
    check(Buffer.from([0x93, 0x45, 0xe9, 0x6e, 0x94, 0x20, 0x80]), { text: '“Eén” €' }));

  test('line ends and form feeds stay as they are', () =>
    check(Buffer.from('a\r\nb\rc\fd\n'), { text: 'a\r\nb\rc\fd\n' }));

  test('an empty file', () => check(Buffer.from(''), { text: '' }));

  test('a PDF', () => check(Buffer.from('%PDF-1.7\n…'), { obstacle: 'pdf' }));

  test('a Word document, new and old, and rich text', async () => {
    await check(Buffer.from('PK\x03\x04[Content_Types].xml…word/document.xml'), { obstacle: 'formatted' });
    await check(Buffer.from('PK\x03\x04[Content_Types].xml…xl/workbook.xml'), { obstacle: 'otherFormat' });
    await check(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { obstacle: 'otherFormat' });
    await check(Buffer.from('{\\rtf1 Vraag 1}'), { obstacle: 'otherFormat' });
  });

  test('bytes that are no text', () =>
    check(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), { obstacle: 'binary' }));

  test('a file that is not there', () =>
    withFiles({ 'a.txt': '' }, (folder) => {
      assert.deepEqual(readText(join(folder, 'b.txt')), { obstacle: 'missing' });
      assert.deepEqual(readText(join(folder, 'a.txt', 'b.txt')), { obstacle: 'missing' });
    }));

  test('something else than a file', () =>
    withFiles({}, (folder) => assert.deepEqual(readText(folder), { obstacle: 'folder' })));
});

function check(bytes: Buffer, expected: ReturnType<typeof readText>): Promise<void> {
  return withFiles({ 'file.txt': bytes }, (folder) => assert.deepEqual(readText(join(folder, 'file.txt')), expected));
}
