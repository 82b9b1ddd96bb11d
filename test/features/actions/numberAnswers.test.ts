import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

suite('numbering answers', () => {
  test('one', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord\nJa.',
      'Nummer dit antwoord: vraag 3',
      'Vraag 3\nA?\n\nAntwoord op vraag 3\nJa.',
    );
    checkAction(
      '**Vraag 2 en 3**\r\nA?\r\n\r\nB?\r\n\r\n  **Antwoord:<|>** Ja.\r\n',
      'Nummer dit antwoord: vraag 2 en 3',
      '**Vraag 2 en 3**\r\nA?\r\n\r\nB?\r\n\r\n  **Antwoord op vraag 2 en 3:** Ja.\r\n',
    );
    checkAction(
      '1. Is dat zo?\n\n<|>Antwoord:\nJa.',
      'Nummer dit antwoord: vraag 1',
      '1. Is dat zo?\n\nAntwoord op vraag 1:\nJa.',
    );
  });

  test('as the other answers are', () => {
    checkAction(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\n<|>Antwoord\nNee.',
      'Nummer dit antwoord: vraag 2',
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.',
    );
  });

  test('all of the document', () => {
    checkAction(
      'Vraag 1\nA?\n\nAntwoord<|>\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 3\nC?\n\nAntwoord\nJa.',
      'Nummer alle 2 antwoorden zonder nummer',
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\nJa.',
    );
  });

  test('not where there is a number, or the question has none', () => {
    assert.deepEqual(titlesAt('Vraag 3\nA?\n\n<|>Antwoord 3\nJa.'), []);
    assert.deepEqual(titlesAt('Vraag\nA?\n\n<|>Antwoord\nJa.'), []);
    assert.deepEqual(titlesAt('Vraag 3\nA?\n\n<|>Antwoord van het college:\nJa.'), []);
  });
});
