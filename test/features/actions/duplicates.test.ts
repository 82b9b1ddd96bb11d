import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

suite('what stands twice', () => {
  test('an answer with the same text goes', () => {
    checkAction(
      'Vraag 1\nA?\n\nAntwoord 1\nJa, dat\nklopt.\n\nAntwoord <|>1\nJa, dat klopt.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.',
      'Verwijder dit antwoord op vraag 1, dat gelijk is aan het eerste',
      'Vraag 1\nA?\n\nAntwoord 1\nJa, dat\nklopt.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.',
      'quickfix',
    );
    checkAction(
      '**Vraag 1**\r\nA?\r\n\r\n**Antwoord 1**\r\nJa.\r\n\r\n**Antwoord <|>1**\r\nJa.\r\n',
      'Verwijder dit antwoord op vraag 1, dat gelijk is aan het eerste',
      '**Vraag 1**\r\nA?\r\n\r\n**Antwoord 1**\r\nJa.\r\n',
      'quickfix',
    );
  });

  test('an answer with another text, or to more questions, stays', () => {
    assert.ok(
      !titlesAt('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nAntwoord <|>1\nNee.', 'quickfix').some((title) =>
        /^Verwijder/.test(title),
      ),
    );
    assert.ok(
      !titlesAt('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 1\nJa.\n\nAntwoord <|>1 en 2\nJa.', 'quickfix').some((title) =>
        /^Verwijder/.test(title),
      ),
    );
  });

  test('a question with the same text goes', () => {
    checkAction(
      'Vraag 1\nKlopt dit bericht?\n\nVraag <|>1\nKlopt dit  bericht?\n\nAntwoord\nJa.\n',
      'Verwijder deze vraag 1, die gelijk is aan de eerste',
      'Vraag 1\nKlopt dit bericht?\n\nAntwoord\nJa.\n',
      'quickfix',
    );
    assert.ok(
      !titlesAt('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag <|>1\nA?\n\nAntwoord 1\nNee.', 'quickfix').some((title) =>
        /^Verwijder/.test(title),
      ),
    );
    assert.ok(
      !titlesAt('Vraag 1\nA?\n\nVraag <|>1\nB?\n\nAntwoord 1\nNee.', 'quickfix').some((title) =>
        /^Verwijder/.test(title),
      ),
    );
  });

  test('a question gets the number that is left out', () => {
    checkAction(
      'Vraag 3\nA?\n\nAntwoord\nJa.\n\nVraag <|>3\nB?\n\nAntwoord\nNee.\n\nVraag 5\nC?\n\nAntwoord\nJa.',
      'Maak hier vraag 4 van',
      'Vraag 3\nA?\n\nAntwoord\nJa.\n\nVraag 4\nB?\n\nAntwoord\nNee.\n\nVraag 5\nC?\n\nAntwoord\nJa.',
      'quickfix',
    );
    checkAction(
      'Vraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag <|>3\nB?\n\nAntwoord 3\nNee.\n\nVraag 5\nC?\n\nAntwoord 5\nJa.',
      'Maak hier vraag 4 van, en van het antwoord eronder antwoord 4',
      'Vraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nNee.\n\nVraag 5\nC?\n\nAntwoord 5\nJa.',
      'quickfix',
    );
    checkAction(
      'Vraag 2\nA?\n\nVraag <|>2\nB?\n\nAntwoord 2 en 3\nNee.',
      'Maak hier vraag 3 van',
      'Vraag 2\nA?\n\nVraag 3\nB?\n\nAntwoord 2 en 3\nNee.',
      'quickfix',
    );
  });
});
