import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('unused-footnote');

suite('unused-footnote', () => {
  test('a note that no mark points at', () => {
    const [found] = check(
      'Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.\n\n¹ De Krant, 3 maart 2021\n<|² Het Blad, 4 maart 2021|>',
      'Nergens staat een verwijzing naar voetnoot 2.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Hint);
    check(
      'Vraag 1\nKent u dit?[1]\n\nAntwoord 1\nJa.\n\n[1] De Krant, 2021\n<|[2] Het Blad, 2021|>',
      'Nergens staat een verwijzing naar voetnoot 2.',
    );
  });

  test('every note is used', () => {
    check('Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.²\n\n¹ De Krant, 2021\n² Het Blad, 2021');
    check('Vraag 1\nKent u dit?12\n\nAntwoord 1\nJa.\n\n1 https://example.org/a\n2 https://example.org/b');
  });

  test('a copy that lost all its marks', () => {
    check('Vraag 1\nKent u dit?\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n² Het Blad, 2021');
  });

  test('labels that begin anew', () => {
    check(
      'Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\n¹ De Krant, 2022',
    );
  });

  test('a mark in a form that is not recognised', () => {
    check('Vraag 1\nKent u dit?¹ En dat (2)?\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n² Het Blad, 2021');
    check('Vraag 1\nKent u dit?¹ En dat?\n2 3\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n² Het Blad, 2021');
    check('Vraag 1\nKent u dit?¹ En dat (zie noot 2)?\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n² Het Blad, 2021');
    check('Vraag 1\nKent u dit?¹ En dat?, 2\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n² Het Blad, 2021');
  });
});
