import assert from 'node:assert/strict';
import { parseMarkers } from './markers';

suite('markers', () => {
  test('a cursor and a range', () => {
    const { text, positions, ranges } = parseMarkers('<|Vraag 1|>\nKlopt <|>dit?');
    assert.equal(text, 'Vraag 1\nKlopt dit?');
    assert.deepEqual(positions, [{ line: 1, character: 6 }]);
    assert.deepEqual(ranges, [{ start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }]);
  });

  test('ranges come in the order in which they open, also when nested', () => {
    const { ranges } = parseMarkers('<|a<|b|>c|><|d|>');
    assert.deepEqual(
      ranges.map(({ start, end }) => [start.character, end.character]),
      [
        [0, 3],
        [1, 2],
        [3, 4],
      ],
    );
  });

  test('all line ends count', () => {
    const { text, positions } = parseMarkers('a\r\nb\rc\n<|>');
    assert.equal(text, 'a\r\nb\rc\n');
    assert.deepEqual(positions, [{ line: 3, character: 0 }]);
  });

  test('a marker without its other half is a mistake in the test', () => {
    assert.throws(() => parseMarkers('<|a'));
    assert.throws(() => parseMarkers('a|>'));
  });
});
