import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('references', () => {
  test('to an answer', () => {
    check('Zie <|antwoord vraag 4|>.', 'answer 4');
    check('Zie mijn <|antwoord op vraag 4|>.', 'answer 4');
    check('Zie het <|antwoord op de vragen 6 en 7|>.', 'answer 6 7');
    check('Zie onze <|antwoorden op de vragen 2 en 3|>.', 'answer 2 3');
    check('Zie <|antwoord bij vraag 2|>.', 'answer 2');
    check('Zie de <|beantwoording van vraag 2|>.', 'answer 2');
    check('Het is zo (<|zie vraag 3|>).', 'answer 3');
    check('De problemen (zie vraag en <|antwoord 14|>) blijven.', 'answer 14');
    check('Wij verwijzen naar het <|antwoord bij vraag 1 D|>.', 'answer 1d');
    check('Zie het <|antwoord op\nvraag 2 t/m 4|>.', 'answer 2 3 4');
    check('Bent u het eens met <|vraag 7|>\nA, of met B?', 'question 7');
  });

  test('to a question', () => {
    check('Dit is bedoeld in <|vraag 9|>.', 'question 9');
    check('Zoals gemeld bij <|vraag 7|>.', 'question 7');
  });

  test('in every part of a document, over page ends and line ends', () => {
    const text = 'Vraag 1: zie vraag 7\nKlopt dit?\n\nAntwoord 1\nZie het antwoord\n\nISSN 0921 - 7398\nop vraag\r\n5.';
    assert.deepEqual(
      parse(text).references.map(({ numbers, range }) => [numbers[0]?.number, range.start.line, range.end.line]),
      [
        ['7', 0, 0],
        ['5', 4, 8],
      ],
    );
  });

  test('in a question that lost its heading', () => {
    const text = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nWat is het antwoord op vraag 1?\n\nAntwoord 2\nJa.\n\nVraag 3\nB?';
    const [reference] = parse(text).references;
    assert.deepEqual(reference?.range, { start: { line: 6, character: 11 }, end: { line: 6, character: 30 } });
  });

  test('to another document, or to nothing, are none', () => {
    check('Zie het antwoord op vraag 12 van het lid De Wit.');
    check('Zie het antwoord op vraag 3 van de leden De Wit en Bakker.');
    check('Zie antwoord vraag 14 van de vragen van lid De Wit.');
    check('Zie vraag 4 uit de brief van mei.');
    check('Zie de eerdere vragen 3 en 4.');
    check('De vraag 2024 of 2025 speelt niet.');
    check('Het antwoord op vragen daarover volgt.');
  });
});

function check(marked: string, expected?: string): void {
  const { text, ranges } = parseMarkers(`Vraag 1\nKlopt dit?\nAntwoord\n${marked}`);
  const { references } = parse(text);
  assert.deepEqual(
    references.map(({ target, numbers }) => `${target} ${numbers.map(({ number }) => number).join(' ')}`),
    expected === undefined ? [] : [expected],
  );
  assert.deepEqual(
    references.map(({ range }) => range),
    ranges,
  );
}
