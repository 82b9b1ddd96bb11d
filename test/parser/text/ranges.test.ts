import assert from 'node:assert/strict';
import {
  compare,
  contains,
  earliest,
  endOf,
  isEmpty,
  isInside,
  isSame,
  latest,
  startOf,
  touches,
} from '../../../server/src/parser/text/ranges';
import { parseMarkers } from '../../markers';

suite('ranges', () => {
  test('the order of positions', () => {
    const { positions } = parseMarkers('<|>a<|>b\n<|>c<|>\n<|>');
    for (const [one, first] of positions.entries()) {
      for (const [other, second] of positions.entries()) {
        assert.equal(Math.sign(compare(first, second)), Math.sign(one - other));
        assert.equal(earliest(first, second), one < other ? first : second);
        assert.equal(latest(first, second), one > other ? first : second);
      }
    }
  });

  test('a cursor in a range', () => {
    const { positions, ranges } = parseMarkers('<|>a<|<|>b\n<|>c<|>|>d<|>');
    const [range] = ranges;
    assert.ok(range);
    assert.deepEqual(
      positions.map((position) => contains(range, position)),
      [false, true, true, true, false],
    );
  });

  test('the text of a line', () => {
    const line = { line: 2, character: 5, text: ' \t Ja.  ', kind: 'text' } as const;
    assert.deepEqual(startOf(line), { line: 2, character: 8 });
    assert.deepEqual(endOf(line), { line: 2, character: 11 });
  });

  // Two ranges, and how the first stands to the second.
  for (const [marked, ...words] of [
    ['<|<|ab|>|>', 'touches', 'is', 'is in', 'is around'],
    ['<|ab|> <|cd|>'],
    ['<|ab|><|cd|>', 'touches'],
    ['<|ab\n|><|cd|>', 'touches'],
    ['<|a<|b|>|>', 'touches', 'is around'],
    ['<|<|a|>b|>', 'touches', 'is around'],
    ['<|a<||>b|>', 'touches', 'is around'],
    ['<|a\n<|b\n|>c|>', 'touches', 'is around'],
  ] as const) {
    test(JSON.stringify(marked), () => {
      const [one, other] = parseMarkers(marked).ranges;
      assert.ok(one && other);
      const how = {
        touches: touches(one, other),
        is: isSame(one, other),
        'is in': isInside(one, other),
        'is around': isInside(other, one),
      };
      assert.deepEqual(
        Object.entries(how).flatMap(([word, holds]) => (holds ? [word] : [])),
        words,
      );
      assert.deepEqual([touches(other, one), isSame(other, one)], [how.touches, how.is]);
    });
  }

  test('a range without a character', () => {
    const [empty, line, character] = parseMarkers('<||><|\n|><|a|>').ranges;
    assert.ok(empty && line && character);
    assert.deepEqual([empty, line, character].map(isEmpty), [true, false, false]);
  });
});
