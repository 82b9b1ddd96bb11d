import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

const asked = ['Vraag 1', 'Klopt dit?', 'Vraag 2', 'Waarom?'];

suite('numbers behind the colon of an answer', () => {
  test('of the questions above it, with the text below', () => {
    check([...asked, 'Antwoord: 1 en 2', 'Ja.'], '1→5 2→5');
    check([...asked, 'Vraag 3', 'Hoe?', '', 'Antwoord: 1, 2 en 3', 'Zo.'], '1→8 2→8 3→8');
    check([...asked, 'Antwoord: 1 en 2', 'Ja.', 'Vraag 3', 'Hoe?', 'Antwoord: 3', 'Zo.'], '1→5 2→5 3→9');
    for (const blanks of ['', '  ']) check([...asked, `Antwoord:${blanks}1 en 2  `, 'Ja.'], '1→5 2→5');
    check(['1. Klopt dit?', '', '2. Waarom?', '', 'Antwoord: 1 en 2', 'Ja.'], '1→5 2→5');
  });

  test('which may be the answer itself', () => {
    check([...asked, 'Antwoord: 1 en 2'], '1→open 2→5');
    check([...asked, 'Antwoord: 1 en 2', '', 'Ja.'], '1→open 2→5');
    check([...asked, 'Antwoord: 2 en 3', 'Ja.'], '1→open 2→5');
    check([...asked, 'Antwoord: 2 en 1', 'Ja.'], '1→open 2→5');
    check([...asked, 'Antwoord: 2023 was het', 'Ja.'], '1→open 2→5');
    check([...asked, 'Antwoord 2: 1 en 2', 'Ja.'], '1→open 2→5');
    check([...asked, 'Antwoord: 1 en 2 van de vijf', 'Ja.'], '1→open 2→5');
    check(['Vraag 1', 'A?', 'Antwoord: 1 en 2', 'Ja.', 'Vraag 2', 'B?', 'Antwoord: 1 en 2', 'Ja.'], '1→3 2→7');
  });

  test('but a single number is the answer', () => {
    const structure = parse([...asked, 'Antwoord: 2', 'Ja.'].join('\n'));
    assert.deepEqual(
      structure.answers.map(({ body }) => textOf(structure, body)),
      ['2\nJa.'],
    );
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
