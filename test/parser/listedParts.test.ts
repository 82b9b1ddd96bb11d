import assert from 'node:assert/strict';
import { listedParts } from '../../server/src/parser/listedParts';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('The parts that a question lists', () => {
  test('are its lines with a letter, counted from a', () => {
    check('Vraag 1\nOver geld:\n<|a. Hoeveel?|>\n<|b. Waarom?|>', 'a b');
    check('Vraag 1\n<|a) Hoeveel?|>  \n  <|b) Waarom?|>\n\n<|c) En nu?|>\n', 'a b c');
    check('Vraag 1: <|a. Hoeveel?|>\n<|b.  Waarom zei J. dat?|>', 'a b');
    check('1. Wat klopt?\n<|a. Hoeveel?|>\n<|b. Waarom?|>\n\nAntwoord\nJa.', 'a b');
  });

  test('are none where one stands alone, or they do not count from a', () => {
    check('Vraag 1\na. Hoeveel?', '');
    check('Vraag 1\nb. Hoeveel?\nc. Waarom?', '');
    check('Vraag 1\na. Hoeveel?\nc. Waarom?', '');
    check('Vraag 1\nb. Hoeveel?\na. Waarom?', '');
    check('Vraag 1\nHoeveel?\nWaarom?', '');
  });

  test('are none where another one stands inside a line', () => {
    for (const inside of ['en c. waar?', '  c) waar?', 'of (b) waar?']) {
      check(`Vraag 1\na. Hoeveel?\nb. Waarom, ${inside}`, '');
    }
  });

  test('are none of a question with several numbers', () => {
    check('Vraag 1 en 2\na. Hoeveel?\nb. Waarom?', '');
  });

  test('are not what other lines say', () => {
    check('Vraag 1\nIs het a. of b. dat klopt?', '');
    check('Vraag 1\nGeldt dit voor a. bruggen?\nb. Waarom?', '');
    check('Vraag 1\na.Hoeveel?\nb.Waarom?', '');
    check('Vraag 1\naldus.\nbovendien.', '');
  });
});

/** The letters of the parts of the first question, and where each stands, from its letter to the end of its line. */
function check(marked: string, letters: string): void {
  const { text, ranges } = parseMarkers(marked);
  const structure = parse(text);
  const [question] = structure.questions;
  assert.ok(question !== undefined);
  const parts = listedParts(structure, question);
  assert.equal(parts.map(({ letter }) => letter).join(' '), letters);
  assert.deepEqual(
    parts.map(({ range }) => range),
    ranges,
  );
}
