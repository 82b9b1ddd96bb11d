import assert from 'node:assert/strict';
import { getInlayHints } from '../../server/src/features/inlayHints';
import type { Language } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('inlay hints', () => {
  test('behind an answer without a number, before its colon', () => {
    check('Vraag 1\nKlopt dit?\n\nAntwoord<|>\nJa.\n\nVraag 2\nEcht?\n\nAntwoord<|>:\nJa.', [
      'op vraag 1',
      'op vraag 2',
    ]);
    check('Vraag 1\nKlopt dit?\n\n**Antwoord<|>**\nJa.', ['op vraag 1']);
    check('Vraag 1 en 2\nKlopt dit?\n\nAntwoord<|>\r\nJa.', ['op vraag 1 en 2']);
  });

  test('not behind one that says its number, or has no heading', () => {
    check('Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.', []);
    check(' • Vraag 1\n  Klopt dit?\n\n  Ja, dat klopt.\n\n • Vraag 2\n  Waarom?\n\n  Daarom.', []);
  });

  test('behind the numbers of a reference', () => {
    check(
      `Vraag 1
Wie betaalt
de proef?

Antwoord 1
De gemeente.

Vraag 2
Waarom is er niet eerder aan de gemeente gevraagd of zij betaalt?

Antwoord 2
Zoals gemeld bij vraag 1<|> is dat zo. Zie ook het antwoord op de vragen 1<|> en 2<|>.`,
      ['(Wie betaalt de proef?)', '(Wie betaalt de proef?)', '(Waarom is er niet eerder aan de…)'],
    );
  });

  test('behind a reference without a number', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nIdem<|>.', ['(A?)']);
  });

  test('under a merged heading behind each number its own question; nothing for what is not there', () => {
    check(
      'Vraag 1 en 2\nWie?\n\nHoe?\n\nAntwoord 1 en 2\nJa.\n\nVraag 3\nO?\n\nAntwoord 3\nZie vraag 2<|>, en vraag 8.',
      ['(Hoe?)'],
    );
  });

  test('not inside a span of numbers', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord 4\nZie het antwoord op vraag 1<|> t/m 3<|>.',
      ['(A?)', '(C?)'],
    );
  });

  test('only in the part that is shown', () => {
    const structure = parse('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord\nJa.');
    const part = { start: { line: 5, character: 0 }, end: { line: 11, character: 0 } };
    assert.deepEqual(
      getInlayHints(structure, part, 'nl').map(({ label }) => label),
      ['op vraag 2'],
    );
  });

  test('in English', () => {
    check('Vraag 1\nKlopt dit?\n\nAntwoord<|>\nJa.', ['to question 1'], 'en');
  });
});

/** The hints stand at the cursors, and say this. */
function check(marked: string, labels: readonly string[], language: Language = 'nl'): void {
  const { text, positions } = parseMarkers(marked);
  const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  const hints = getInlayHints(parse(text), whole, language);
  assert.deepEqual(
    hints.map(({ position, label }) => ({ position, label })),
    positions.map((position, index) => ({ position, label: labels[index] })),
  );
}
