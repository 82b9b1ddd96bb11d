import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('heading-typo');

suite('heading-typo', () => {
  test('a question', () => {
    const [found] = check(
      '<|Vraag1|>\nA?\n\nAntwoord 1\nJa.',
      'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Vraag 1”.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    check('<|Vraag l|>\nA?\n\nAntwoord 1\nJa.', 'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Vraag 1”.');
  });

  test('an answer', () => {
    check(
      'Vraag 1\nA?\n\n<|Anwoord op vraag 1|>\nJa.',
      'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Antwoord op vraag 1”.',
    );
    check(
      'Vraag 1\r\nA?\r\n\r\n**<|Antwoord op vrag 1|>**\r\nJa.',
      'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Antwoord op vraag 1”.',
    );
  });

  test('an answer without a number', () => {
    check(
      'Vraag 1\nA?\n\n<|Antwooord|>:\nJa.\n\nVraag 2\nB?\n\nAntwoord\nJa.',
      'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Antwoord”.',
    );
  });

  test('a comma that is missing', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\n<|Antwoord op vraag 1 2 en 3|>\nJa.',
      'Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “Antwoord op vraag 1, 2 en 3”.',
    );
  });

  test('headings in other forms are no errors', () => {
    for (const heading of [
      'VRAAG 1',
      'Vraag 1:',
      'Vraag 1.',
      'Vraag 1 (pagina 4)',
      '**Vraag 1**',
      '## Vraag 1',
      'Vraag .1',
    ]) {
      check(`${heading}\nKlopt dit?\n\nAntwoord 1\nJa.`);
    }
    for (const heading of [
      'Antwoord op de vragen 1 en 2',
      'Antwoorden 1 en 2',
      'Antwoord 1 t/m 2',
      'Antwoord vragen 1,2',
    ]) {
      check(`Vraag 1\nA?\n\nVraag 2\nB?\n\n${heading}\nJa.`);
    }
  });

  test('prose is no heading', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\nAntwoord op vrag 1 is er niet.\nanwoord op vrag 1');
    check('Vraag 1\nA?\n\nAntwoord 1\nanwoord op vraag 1 is geen kop\nVraag3 staat hier midden in een zin.');
  });
});
