import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const title = 'Splits dit antwoord: de tekst bij vraag 3, een verwijzing bij vraag 4';

function check(marked: string, wanted: string, expected: string): void {
  checkAction(marked, wanted, expected, 'quickfix');
}

function titles(marked: string): readonly string[] {
  return titlesAt(marked, 'quickfix');
}

suite('splitting a merged answer', () => {
  test('each part stands below its own question', () => {
    const before =
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord op vraag 3 en 4\nJa.\n\nEn nee.\n\nVraag 5\nC?\n\nAntwoord op vraag 5\nZo.\n';
    const after = `Vraag 3
A?

Antwoord op vraag 3
Ja.

En nee.

Vraag 4
B?

Antwoord op vraag 4
Zie het antwoord op vraag 3.

Vraag 5
C?

Antwoord op vraag 5
Zo.
`;
    check(before, title, after);
    check(before.replaceAll('\n', '\r\n'), title, after.replaceAll('\n', '\r\n'));
  });

  test('in the form of the document', () => {
    check(
      '**Vraag 2**\n\nA?\n\n**Antwoord**\n\n  Ja.\n\n**Vraag 3**\n\nB?\n\n**Vraag 4**\n\nC?\n\n**<|>Antwoord op vraag 3 en 4**\n\n  Nee.',
      title,
      '**Vraag 2**\n\nA?\n\n**Antwoord**\n\n  Ja.\n\n**Vraag 3**\n\nB?\n\n**Antwoord**\n\n  Nee.\n\n**Vraag 4**\n\nC?\n\n**Antwoord**\n\n  Zie het antwoord op vraag 3.',
    );
    check(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoorden op de vragen 3 en 4: Ja.',
      title,
      'Vraag 3\nA?\n\nAntwoord op vraag 3: Ja.\n\nVraag 4\nB?\n\nAntwoord op vraag 4: Zie het antwoord op vraag 3.',
    );
  });

  test('what the heading says behind its numbers stays, but that they are answered together', () => {
    for (const [words, kept] of [
      [' (OCW)', ' (OCW)'],
      [' van het lid Bo', ' van het lid Bo'],
      [' (samengevoegd)', ''],
      [' tezamen', ''],
    ] as const) {
      check(
        `Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord op vraag 3 en 4${words}\nJa.\n`,
        title,
        `Vraag 3\nA?\n\nAntwoord op vraag 3${kept}\nJa.\n\nVraag 4\nB?\n\nAntwoord op vraag 4${kept}\nZie het antwoord op vraag 3.\n`,
      );
    }
  });

  test('the questions share a heading', () => {
    check(
      'Vraag 3 en 4\nA?\n\nB?\n\n<|>Antwoord 3 en 4\nJa.\n',
      title,
      'Vraag 3 en 4\nA?\n\nB?\n\nAntwoord 3\nJa.\n\nAntwoord 4\nZie het antwoord op vraag 3.\n',
    );
    check(
      'Vraag 3 en 4\nA?\n\nB?\n\n<|>Antwoord\nJa.\n',
      title,
      'Vraag 3 en 4\nA?\n\nB?\n\nAntwoord op vraag 3\nJa.\n\nAntwoord op vraag 4\nZie het antwoord op vraag 3.\n',
    );
  });

  test('answers that stand apart from the questions stay together', () => {
    check(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nVraag 5\nC?\n\n<|>Antwoord 3 en 4\nJa.\n\nAntwoord 5\nNee.\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nVraag 5\nC?\n\nAntwoord 3\nJa.\n\nAntwoord 4\nZie het antwoord op vraag 3.\n\nAntwoord 5\nNee.\n',
    );
  });

  test('above the closing of the letter and its annex', () => {
    const closing =
      'Hoogachtend,\n\nde minister van Defensie,\n\nR. Brekelmans\n\nBijlage 1\n\nEr zijn tien scholen.\n';
    check(
      `Vraag 3 en 4\nA?\n\nB?\n\n<|>Antwoord 3 en 4\nJa.\n\n${closing}`,
      title,
      `Vraag 3 en 4\nA?\n\nB?\n\nAntwoord 3\nJa.\n\nAntwoord 4\nZie het antwoord op vraag 3.\n\n${closing}`,
    );
    check(
      `Vraag 3\nA?\n\n<|>Antwoord 3 en 4\nJa.\n\nVraag 4\nB?\n\n${closing}`,
      title,
      `Vraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nZie het antwoord op vraag 3.\n\n${closing}`,
    );
  });

  test('questions far apart', () => {
    check(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 4\nNee.\n\nVraag 8\nC?\n\n<|>Antwoord 3 en 8\nJa.\n',
      'Splits dit antwoord: de tekst bij vraag 3, een verwijzing bij vraag 8',
      'Vraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nNee.\n\nVraag 8\nC?\n\nAntwoord 8\nZie het antwoord op vraag 3.\n',
    );
  });

  test('first at the finding, before that it is ignored', () => {
    const marked = 'Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord 3 en 4\nJa.';
    assert.equal(titles(marked)[0], title);
  });

  test('not where one question is answered, or nothing is written, or a question is unknown', () => {
    assert.deepEqual(titles('Vraag 3\nA?\n\n<|>Antwoord 3\nJa.'), []);
    assert.ok(!titles('Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord 3 en 4\nPM').some((one) => /^Splits/.test(one)));
    assert.ok(!titles('Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord 3, 4 en 9\nJa.').some((one) => /^Splits/.test(one)));
  });

  test('not where 1a and 1b share the answer to 1', () => {
    assert.deepEqual(titles('Vraag 1\nWaarom:\n\nVraag 1a\nA?\n\nVraag 1b\nB?\n\n<|>Antwoord 1\nJa.'), []);
  });
});
