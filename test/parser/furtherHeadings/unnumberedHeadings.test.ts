import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

suite('questions without a number', () => {
  test('below a heading that names none', () => {
    check('<|Vraag:|>\nA?\nAntwoord:\nJa.\n<|Vraag:|>\nB?');
    check('<|Vraag|>\nA?\nAntwoord\nJa.\n<|VRAAG|>  \nB?');
    check('<|VRAAG:|> A?\n\n<|Vraag:|> B?');
    check('**<|Vraag|>** A?\n\n__<|Vraag:|>__ B?');
    check('  **<|Vraag:|>** A?\n\nAntwoord: Ja.');
    check('Vraag: A?');
    check('Vraag\nA?\nAntwoord van het lid\nVraag wie?');
    check('Vraag wie dit weet\nVraag: wie?');
    check('De Vraag:\nA?\n\nDe Vraag:\nB?');
    check('*Vraag* A?\n\n*Vraag* B?');
    check('<|Vraag 7:|> A?\nVraag:\nB?\nVraag:\nC?');
  });

  test('what stands behind such a heading is its text', () => {
    const { questions } = parse('  **Vraag:**  Klopt dit?\n\n__Vraag__\nWaarom?');
    assert.deepEqual(
      questions.map(({ heading, body, numbers: [first] }) => [heading, body.start, first?.number, first?.range.start]),
      [
        ['Vraag:', { line: 0, character: 14 }, '1', { line: 0, character: 10 }],
        ['Vraag', { line: 3, character: 0 }, '2', { line: 2, character: 7 }],
      ],
    );
  });

  test('each paragraph that asks, in a document that says who asks', () => {
    for (const title of [
      'Vragen van het lid De Wit',
      'Vragen van de leden De Wit en Bakker',
      'Vraag van de vaste commissie voor Verkeer',
      'Vragen gesteld door de commissie voor Verkeer',
      '2024Z18891 Vragen gesteld door het lid De Wit',
    ]) {
      check(`${title}\n\n<|Klopt dit?|>\n\nDit is bekend.\n\n  <|Waarom is|>\n  dat zo?`);
    }
    for (const title of [
      'Vragen van de fractie',
      'Vragen over het lid De Wit',
      'Kamervragen van het lid De Wit',
      'vragen van het lid De Wit',
      'Vragen van het lid',
      'Vragen\nvan het lid De Wit',
    ]) {
      check(`${title}\n\nKlopt dit?`);
    }
    check('<|Klopt dit?|>\n\nVragen van het lid De Wit');
  });

  test('with headings of answers only the paragraphs directly above them', () => {
    const title = 'Betreft: vragen van het lid De Wit';
    check(
      `${title}\n\nIs dit bekend?\n\nDit is bekend.\n\n<|Klopt dit?|>\n\n<|En dat?|>\n\nAntwoord\nJa. Of niet?\n\nNee.\n\n<|Hoe?|>\nAntwoord\nZo?`,
    );
    check(`${title}\n\nKlopt dit?\n\nDit klopt.\n\nAntwoord\nJa.`);
    check('Brief\n\nKlopt dit?\n\nAntwoord\nJa.');
    check('Betreft: vragen van het lid De Wit\n\nKlopt dit?');
    check('<|Klopt dit?|>\nAntwoord\nJa.\nBetreft: vragen van het lid De Wit');
  });
});

/** The headings of the questions, or where these have none their first lines, are those that are marked. */
function check(marked: string): void {
  const { text, ranges } = parseMarkers(marked);
  assert.deepEqual(
    parse(text).questions.map(({ selectionRange }) => selectionRange),
    ranges,
    marked,
  );
}
