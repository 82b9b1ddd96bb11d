import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('footnote-without-text');

suite('footnote-without-text', () => {
  test('a mark without a note, in every form', () => {
    const [found] = check(
      'Vraag 1\nKent u dit?¹ En dat?<|²|>\n\nAntwoord 1\nJa.\n\n¹ De Krant, 3 maart 2021',
      'Voetnoot 2 heeft geen tekst.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Hint);
    check(
      'Vraag 1\nKent u dit?[1] En dat?<|[2]|>\n\nAntwoord 1\nJa.\n\n[1] De Krant, 3 maart 2021',
      'Voetnoot 2 heeft geen tekst.',
    );
    check(
      'Vraag 1\nKent u dit?1 En dat?<|2|>\n\nAntwoord 1\nJa.\n\n1 https://example.org/bericht',
      'Voetnoot 2 heeft geen tekst.',
    );
  });

  test('one that is left out between others', () => {
    check(
      'Vraag 1\nKent u dit?¹ En dat?<|²|> En dit?³\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n³ Het Blad, 2021',
      'Voetnoot 2 heeft geen tekst.',
    );
  });

  test('every mark has its note', () => {
    check('Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.\n\n¹ De Krant, 3 maart 2021');
  });

  test('several marks with one note', () => {
    check('Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.¹ Zeker.¹\n\n¹ De Krant, 3 maart 2021');
  });

  test('labels that begin anew', () => {
    check(
      'Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa.²\n\n¹ De Krant, 2021\n² Het Blad, 2021\n\nVraag 2\nEn dit?¹\n\nAntwoord 2\nJa.\n\n¹ De Krant, 2022',
    );
  });

  test('a copy that lost all its notes', () => {
    check('Vraag 1\nKent u dit?¹ En dat?²\n\nAntwoord 1\nJa.');
  });

  test('a note in a form that is not recognised', () => {
    check('Vraag 1\nKent u dit?¹ En dat?²\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021\n\n(2) zie aldaar');
  });

  test('a number that is no mark', () => {
    check('Vraag 1\nKent u dit?¹\n\nAntwoord 1\nJa, in het seizoen ’24, op 30 m² met 5 CO2.\n\n¹ De Krant, 2021');
  });
});
