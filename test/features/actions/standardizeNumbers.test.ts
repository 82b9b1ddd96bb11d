import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

suite('the list of numbers in a heading', () => {
  for (const list of ['3,4,5', '3, 4, en 5', '3 & 4 & 5', '3,4 en 5', '3; 4; 5', '3 en 4 en 5', '3, 4, 5']) {
    test(`${list} gets commas and one "en"`, () => {
      checkAction(
        withHeading(`Antwoord op vraag ${list}`),
        'Wijzig in “Antwoord op vraag 3, 4 en 5”',
        inText('Antwoord op vraag 3, 4 en 5'),
      );
    });
  }

  test('the rest of the heading stays', () => {
    checkAction(
      withHeading('**Antwoorden op de vragen 3,4 & 5:** Ja.'),
      'Wijzig in “Antwoorden op de vragen 3, 4 en 5:”',
      inText('**Antwoorden op de vragen 3, 4 en 5:** Ja.'),
    );
    checkAction(
      withHeading('  Antwoord 3-4,5').replaceAll('\n', '\r\n'),
      'Wijzig in “Antwoord 3-4 en 5”',
      inText('  Antwoord 3-4 en 5').replaceAll('\n', '\r\n'),
    );
    checkAction('<|>Vraag 3,4\nA?\n\nB?', 'Wijzig in “Vraag 3 en 4”', 'Vraag 3 en 4\nA?\n\nB?');
    checkAction(
      'Vraag 3a\nA?\n\nVraag 3b\nB?\n\n<|>Antwoord 3a & b\nJa.',
      'Wijzig in “Antwoord 3a en b”',
      'Vraag 3a\nA?\n\nVraag 3b\nB?\n\nAntwoord 3a en b\nJa.',
    );
  });

  test('not where it is one, or more than a list', () => {
    for (const heading of [
      'Antwoord 3, 4 en 5',
      'Antwoord 3 t/m 5',
      'ANTWOORD OP VRAAG 3, 4 EN 5',
      'Antwoord 3 (en 5)',
      'Antwoord 5 en 3',
    ]) {
      assert.ok(!titlesAt(withHeading(heading)).some((title) => /^Wijzig/.test(title)), heading);
    }
  });

  test('a missing comma is a typing error, which is corrected elsewhere', () => {
    const marked = withHeading('Antwoord op vraag 3 4 en 5');
    const corrections = (kind: string) => titlesAt(marked, kind).filter((title) => /^Wijzig/.test(title));
    assert.deepEqual(corrections('quickfix'), ['Wijzig in “Antwoord op vraag 3, 4 en 5”']);
    assert.deepEqual(corrections('refactor.rewrite'), []);
  });
});

function withHeading(heading: string): string {
  return inText(`<|>${heading}`);
}

function inText(heading: string): string {
  return `Vraag 3\nA?\n\nVraag 4\nB?\n\nVraag 5\nC?\n\n${heading}\nJa.\n`;
}
