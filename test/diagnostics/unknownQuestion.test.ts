import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('unknown-question');

suite('unknown-question', () => {
  test('a number in an answer heading that no question has', () => {
    const [found] = check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en <|16|>\nJa.',
      'Vraag 16 bestaat niet in dit document.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Error);
  });

  test('numbers of one span are named together', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag <|2 t/m 5|>\nJa.',
      'Vraag 3 t/m 5 bestaan niet in dit document.',
    );
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1, <|3 t/m 5|> en <|7|>\nJa.',
      'Vraag 3 t/m 5 bestaan niet in dit document.',
      'Vraag 7 bestaat niet in dit document.',
    );
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 t/m <|3|>\nJa.', 'Vraag 3 bestaat niet in dit document.');
  });

  test('numbers that questions have', () => {
    check('Vraag 1\nA?\n\nVraag 2 en 3\nB?\n\nC?\n\nAntwoord op vraag 1 t/m 3\nJa.');
  });

  test('a part of a question, and the question of parts', () => {
    check('Vraag 1\na. A?\nb. B?\n\nAntwoord 1a\nJa.');
    check('Vraag 1a\nA?\n\nVraag 1b\nB?\n\nAntwoord op vraag 1\nJa.');
  });

  test('a document of answers alone', () => {
    check('Antwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\nNee.');
  });
});
