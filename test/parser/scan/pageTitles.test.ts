import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

const pairs = (...titles: readonly string[]) =>
  ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.', 'Vraag 3', 'C?', 'Antwoord', 'Ja.'].flatMap(
    (line, index) => (index % 4 === 3 ? [line, titles[(index - 3) / 4] ?? ''] : [line]),
  );
const furniture = (lines: readonly string[]) =>
  parse(lines.join('\n')).lines.filter(({ kind }) => kind === 'furniture');

suite('a word with the number of each page', () => {
  test('is no heading', () => {
    for (const word of ['Antwoord', 'Antwoorden', 'Vraag', 'Vragen', '  Antwoord ']) {
      const lines = pairs(`${word} 1/3`, `${word} 2/3`, `${word} 3/3`);
      assert.equal(pairsOf(lines), '1→3 2→8 3→13', word);
      assert.equal(furniture(lines).length, 3, word);
    }
    assert.equal(pairsOf(pairs('Antwoord 1/4', 'Antwoord 2/4', 'Antwoord 3/4')), '1→3 2→8 3→13');
    assert.equal(pairsOf(pairs('', 'Vraag 2/3', 'Vraag 3/3')), '1→3 2→8 3→13');
    assert.equal(pairsOf(pairs('Antwoord 1/2', 'Antwoord 2/2')), '1→3 2→8 3→13');
  });

  test('in the text of a question too', () => {
    const lines = ['Vraag 1', 'A', 'Antwoord 1/2', 'of B?', 'Antwoord', 'Ja.', 'Antwoord 2/2', 'Vraag 2', 'C?'];
    assert.equal(pairsOf(lines), '1→5 2→open');
  });

  test('that says whose answer it is, or that has more around it, is a heading or text', () => {
    for (const title of [
      'Antwoord op vraag 1/3',
      'Antwoord  op  vraag 1/3',
      'Antwoord 1/3:',
      'Zie Antwoord 1/3',
      'Antwoord 1/3 en meer',
    ]) {
      assert.deepEqual(furniture(pairs(...['1', '2', '3'].map((page) => title.replace('1', page)))), [], title);
    }
  });

  test('of many pages', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const lines = numbers.flatMap((number) => [`Vraag ${number}`, 'A?', 'Antwoord', 'Ja.', `Antwoord ${number}/12`]);
    assert.equal(furniture(lines).length, 12);
  });

  test('one alone, or a few that are not those of all pages, are headings', () => {
    assert.equal(pairsOf(['Vraag 1', 'A?', 'Vragen 2/3', 'B?']), '1→open 2→open 3→open');
    assert.equal(pairsOf(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1/2', 'Ja.']), '1→5 2→5');
    const asked = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?', 'Vraag 4', 'D?'];
    assert.equal(pairsOf([...asked, 'Antwoord 1/2', 'Ja.', 'Antwoord 3/4', 'Nee.']), '1→9 2→9 3→11 4→11');
    assert.equal(pairsOf([...asked, 'Antwoord 2/3', 'Ja.', 'Antwoord 2/3', 'Nee.']), '1→open 2→9,11 3→9,11 4→open');
    assert.deepEqual(furniture([...asked, 'Antwoord 1/9', 'Ja.', 'Antwoord 2/9', 'Nee.']), []);
  });

  test('a heading that is joined with it is one beside other answers too, but not above all questions or twice', () => {
    const other = ['Vraag 3', 'C?', 'Antwoord', 'Zo.'];
    const joined = ['Vraag 1', 'A?', 'Antwoord 1/2', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2/2', 'Nee.'];
    assert.deepEqual(furniture([...joined, ...other]), []);
    assert.equal(parse([...joined, ...other].join('\n')).answers.length, 3);
    const above = ['Antwoord 1/2', 'Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2/2'];
    assert.equal(furniture([...above, ...other]).length, 2);
    const twice = ['Vraag 1', 'A?', 'Antwoord 1/2', 'Ja.', 'Antwoord 2/2', 'Vraag 2', 'B?'];
    assert.equal(furniture([...twice, ...other]).length, 2);
    const answered = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Antwoord 1/2', 'Vraag 2', 'B?', 'Antwoord 2/2'];
    assert.equal(furniture([...answered, ...other]).length, 2);
  });

  test('the pages follow each other', () => {
    assert.deepEqual(furniture(pairs('Antwoord 1/3', '', 'Antwoord 3/3')), []);
    assert.deepEqual(furniture(pairs('Antwoord 2/3', 'Antwoord 1/3', 'Antwoord 3/3')), []);
  });

  test('where there is no other of its kind, it is a heading', () => {
    const asked = ['Vraag 1/3', 'A?', 'Antwoord', 'Ja.', 'Vraag 2/3', 'B?', 'Antwoord', 'Nee.', 'Vraag 3/3', 'C?'];
    assert.deepEqual(furniture(asked), []);
    assert.equal(pairsOf(asked), '1→3 2→7 3→open');
    const below = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1/2', 'Ja.', 'Antwoord 2/2', 'Nee.'];
    assert.deepEqual(furniture(below), []);
    assert.equal(parse(below.join('\n')).answers.length, 2);
  });

  test('a heading that is joined with the number of the page, below each question, is one', () => {
    const lines = ['Vraag 1', 'A?', 'Antwoord 1/2', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2/2', 'Nee.'];
    assert.deepEqual(furniture(lines), []);
    assert.equal(parse(lines.join('\n')).answers.length, 2);
  });
});
