import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('empty-answer');

suite('empty-answer', () => {
  test('a heading without text', () => {
    check('Vraag 1\nA?\n\n<|Antwoord 1|>\n\nVraag 2\nB?', 'Het antwoord op vraag 1 heeft nog geen tekst.');
    check('Vraag 1\nA?\n\n<|Antwoord|>\n \u00a0\n', 'Het antwoord op vraag 1 heeft nog geen tekst.');
  });

  test('serious once an answer is written, and mild while only headings are there', () => {
    const severities = (marked: string, ...messages: string[]) =>
      check(marked, ...messages).map(({ severity }) => severity);
    const [first, second] = [1, 2].map((number) => `Het antwoord op vraag ${number} heeft nog geen tekst.`);
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(severities('Vraag 1\nA?\n\n<|Antwoord 1|>\n\nVraag 2\nB?\n\n<|Antwoord 2|>\n', first, second), [
      DiagnosticSeverity.Information,
      DiagnosticSeverity.Information,
    ]);
    assert.deepEqual(severities('Vraag 1\nA?\n\n<|Antwoord 1|>\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n', first), [
      DiagnosticSeverity.Warning,
    ]);
    assert.deepEqual(severities('Vraag 1\nA?\n\n<|Antwoord 1|>\n', first), [DiagnosticSeverity.Warning]);
  });

  test('a heading above the title of the next questions', () => {
    for (const title of ['Vragen van de leden van de D66-fractie', '## D66']) {
      check(
        `Vraag 1\nA?\n\n<|Antwoord 1|>\n\n${title}\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n`,
        'Het antwoord op vraag 1 heeft nog geen tekst.',
      );
    }
  });

  test('a heading above the signature of the letter', () => {
    for (const closing of [
      'Hoogachtend,',
      'De minister van Defensie,\nR. Brekelmans',
      '(handtekening)',
      'Bijlagen\n\n1. Overzicht van de scholen.',
    ]) {
      check(
        `Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\n<|Antwoord 2|>\n\n${closing}\n`,
        'Het antwoord op vraag 2 heeft nog geen tekst.',
      );
      check(`Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\nAntwoord 2\nNee.\n\n${closing}\n`);
    }
    for (const answer of ['De minister van Defensie,\nR. Brekelmans', 'Bijlage 1: overzicht van de scholen']) {
      check(`Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\nAntwoord 2\n${answer}\n`);
    }
  });

  test('for several questions', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\n<|Antwoord op vraag 1 en 2|>\n',
      'Het antwoord op vraag 1 en 2 heeft nog geen tekst.',
    );
  });

  test('text on the line of the heading is text', () => {
    check('Vraag 1\nA?\n\nAntwoord op vraag 1: Ja.\n\nVraag 2\nB?\n\nAntwoord 2\n\nNee.');
  });

  test('an answer without a heading has text', () => {
    check(' • Vraag 1\n  Klopt dit?\n\n  Ja.\n\n • Vraag 2\n  Waarom?\n\n  Daarom.\n');
  });
});
