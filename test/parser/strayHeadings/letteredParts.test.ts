import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

suite('parts of an answer to one question', () => {
  const asked = ['Vraag 1', 'Klopt het?', '', 'Antwoord', 'Ja.', '', 'Vraag 2', 'a. Hoeveel? b. Waar?', ''];
  const below = ['', 'Vraag 3', 'Hoe?', '', 'Antwoord', 'Zo.'];

  test('are text', () => {
    for (const heading of ['Antwoord', 'Antwoord:', 'Antwoord 2', 'Antwoord op vraag 2']) {
      check([...asked, heading, 'Vraag 2a: Tien.', 'Vraag 2b: In Assen.', ...below], '1→4 2→10 3→17');
      check([...asked, heading, 'Vraag 2a', 'Tien.', '', 'Vraag 2b', 'In Assen.', ...below], '1→4 2→10 3→20');
      check([...asked, heading, 'Dat is zo.', 'Vraag 2a: Tien.', 'Vraag 2b: In Assen.'], '1→4 2→10');
    }
  });

  test('are questions where they ask, have an answer below them, or do not count from a', () => {
    check([...asked, 'Antwoord', 'Ja.', 'Vraag 2a', 'Hoe?', 'Vraag 2b', 'Wie?'], '1→4 2→10 2a→open 2b→open');
    const told = ['Vraag 2a', 'Geef een overzicht.', 'Vraag 2b', 'Kan de minister dit toelichten.'];
    check([...asked, 'Antwoord', 'Ja.', ...told], '1→4 2→10 2a→open 2b→open');
    const answered = ['Antwoord', 'Ja.', 'Vraag 2a', 'A.', 'Vraag 2b', 'B.', 'Antwoord 2a en 2b', 'Zo.'];
    check([...asked, ...answered], '1→4 2→10 2a→16 2b→16');
    check([...asked, 'Antwoord', 'Ja.', 'Vraag 2b', 'A.', 'Vraag 2c', 'B.'], '1→4 2→10 2b→open 2c→open');
    check([...asked, 'Antwoord', 'Ja.', 'Vraag 2a', 'A.', 'Vraag 3', 'B?'], '1→4 2→10 2a→open 3→open');
    check([...asked, 'Antwoord', 'Ja.', 'Vraag 2a', '', 'Vraag 2b', 'B.'], '1→4 2→10 2a→open 2b→open');
    check([...asked, 'Antwoord', 'Ja.', 'Vraag 3a', 'A.', 'Vraag 3b', 'B.'], '1→4 2→10 3a→open 3b→open');
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
