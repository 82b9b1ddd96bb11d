import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';
import { pairsOf } from '../pairs';

suite('questions that say how many there are', () => {
  test('behind a slash, in a document that has no others', () => {
    assert.equal(pairsOf(['Vraag 1/12', 'A?', 'Antwoord', 'Ja.', 'Vraag 2/12', 'B?', 'Antwoord', 'Nee.']), '1→3 2→7');
    assert.equal(pairsOf(['Vraag 1/3', 'A?', 'Vraag 2/3', 'B?', 'Vraag 3/3', 'C?']), '1→open 2→open 3→open');
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2/2', 'B?', 'Antwoord 2', 'Ja.']), '1→3 2→7');
  });

  test('behind a slash, with answers that say so too', () => {
    for (const [question, answer] of [
      ['Vraag', 'Antwoord'],
      ['Vraag', 'Antwoord op vraag'],
    ]) {
      for (const mark of ['', ':']) {
        const pair = (number: number) => [
          `${question} ${number}/3${mark}`,
          'A?',
          `${answer} ${number}/3${mark}`,
          'Ja.',
        ];
        assert.equal(pairsOf([...pair(1), ...pair(2), ...pair(3)]), '1→3 2→7 3→11');
        const asked = [1, 2, 3].flatMap((number) => pair(number).slice(0, 2));
        const answered = [1, 2, 3].flatMap((number) => pair(number).slice(2));
        assert.equal(pairsOf([...asked, ...answered]), '1→7 2→9 3→11');
      }
    }
    const last = ['Vraag 3/4', 'C?', 'Antwoord 3/4', 'Ja.'];
    assert.equal(pairsOf(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', ...last]), '1→3 3→7 4→7');
  });

  test('but beside others, alone or in another order a slash stands between two numbers, or behind that of a page', () => {
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Antwoord', 'Ja.']), '1→3 2→3');
    assert.equal(pairsOf(['Vraag 1', 'A?', 'Vraag 2/3', 'B?', 'Vraag 4', 'C?']), '1→open 2→open 3→open 4→open');
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Vraag 3/4', 'B?']), '1→open 2→open 3→open 4→open');
    assert.equal(pairsOf(['Vraag 2/3', 'A?', 'Vraag 3/3', 'B?']), '2→open 3→open');
  });

  test('from the word to behind the number of all, with the number before the slash', () => {
    const { text, ranges } = parseMarkers('  <|Vraag <|1|>/2|> \nA?\n  <|Vraag <|2|>/2|>\nB?');
    const { questions } = parse(text);
    assert.deepEqual(
      questions.flatMap(({ selectionRange, numbers }) => [selectionRange, ...numbers.map(({ range }) => range)]),
      ranges,
    );
  });
});
