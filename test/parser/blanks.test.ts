import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import { pairsOf } from './pairs';

const blanks = { 'no-break spaces': '\u00a0', 'thin spaces': '\u2009', 'two spaces': '  ' };

for (const [name, blank] of Object.entries(blanks)) {
  suite(`${name} between words`, () => {
    const check = (lines: readonly string[], expected: string) => {
      const written = lines.map((line) => line.replaceAll(' ', blank));
      assert.equal(pairsOf(written), expected, written.join('\n'));
    };

    test('in the headings of answers', () => {
      const asked = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
      check([...asked, 'Gezamenlijk antwoord op vraag 1 en 2', 'Ja.'], '1→7 2→7');
      check([...asked, 'Gecombineerd antwoord op beide vragen', 'Ja.'], '1→7 2→7');
      check([...asked, 'Antwoord op de vragen 1 tot en met 2', 'Ja.'], '1→7 2→7');
    });

    test('in the number of a page', () => {
      check(['Vraag 1', 'A?', '', 'Antwoord 1', 'Pagina 2 van 4', '', 'Vraag 2', 'B?'], '1→4 unwritten 2→open');
    });

    test('in the title above questions without a number', () => {
      const lines = ['Vragen van het lid De Boer over een proef', '', 'A?', '', 'B?', '', 'C?'];
      check(lines, '1→open 2→open 3→open');
    });

    test('in the title of a document that is answered', () => {
      check(
        ['Antwoorden op Kamervragen over dieren', '', '1', 'Kent u dit?', 'Ja.', '', '2', 'Hoeveel?', 'Tien.'],
        '1→5 2→9',
      );
    });

    test('in a question without a question mark', () => {
      check(['1. Graag een toelichting.', '', '2. Klopt dit?', '', 'Antwoord op vraag 1 en 2', 'Ja.'], '1→5 2→5');
    });
  });
}

suite('no-break spaces around a document', () => {
  const text = (...lines: readonly string[]) => lines.join('\n').replaceAll(' ', '\u00a0');

  test('in what ends the text of the last answer', () => {
    const { notes } = parse(
      text('Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'Kamervraag document nummer: kv-tk-2019Z1'),
    );
    assert.deepEqual(
      notes.map(({ kind }) => kind),
      ['colophon'],
    );
  });

  test('in the running title of a page', () => {
    const { lines } = parse(text('Vraag 1', 'A?', 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'));
    assert.equal(lines[2]?.kind, 'furniture');
  });
});
