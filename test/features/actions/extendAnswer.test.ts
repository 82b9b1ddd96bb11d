import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const title = 'Laat dit antwoord ook gelden voor vraag 4';

suite('extending an answer to the next question', () => {
  test('it moves below the question', () => {
    const before =
      'Vraag 3\nA?\n\n<|>Antwoord op vraag 3\nJa.\n\nVraag 4\nB?\n\nVraag 5\nC?\n\nAntwoord op vraag 5\nNee.\n';
    const after =
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 3 en 4\nJa.\n\nVraag 5\nC?\n\nAntwoord op vraag 5\nNee.\n';
    checkAction(before, title, after);
    checkAction(before.replaceAll('\n', '\r\n'), title, after.replaceAll('\n', '\r\n'));
  });

  test('it keeps what its heading says behind its numbers', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3 (OCW)\nJa.\n\nVraag 4\nB?\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4 (OCW)\nJa.\n',
    );
  });

  test('it stays where it stands below the question', () => {
    checkAction(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n**Antwoord 3:<|>** Ja.\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n**Antwoord 3 en 4:** Ja.\n',
    );
  });

  test('at the end of the document', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord\nJa.\n\nVraag 4\nB?',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 3 en 4\nJa.',
    );
  });

  test('all open numbers of a merged question', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4 en 5\nB?\n\nC?\n',
      'Laat dit antwoord ook gelden voor vraag 4 en 5',
      'Vraag 3\nA?\n\nVraag 4 en 5\nB?\n\nC?\n\nAntwoord 3, 4 en 5\nJa.\n',
    );
  });

  test('a question that is put in its sub-questions comes first', () => {
    checkAction(
      'Vraag 1a\nA?\n\nVraag 1b\nB?\n\n<|>Antwoord 1\nJa.\n\nVraag 2\nC?\n',
      'Laat dit antwoord ook gelden voor vraag 2',
      'Vraag 1a\nA?\n\nVraag 1b\nB?\n\nVraag 2\nC?\n\nAntwoord 1 en 2\nJa.\n',
    );
  });

  test('not where the next question is answered, or this answer is not written', () => {
    assert.ok(!titlesAt('Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nNee.').includes(title));
    assert.ok(!titlesAt('Vraag 3\nA?\n\n<|>Antwoord 3\nPM\n\nVraag 4\nB?').includes(title));
    assert.ok(!titlesAt('Vraag 3\nA?\n\n<|>Antwoord 3\nJa.').includes(title));
  });
});
