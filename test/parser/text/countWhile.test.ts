import assert from 'node:assert/strict';
import { countWhile } from '../../../server/src/parser/text/countWhile';

suite('counting while', () => {
  test('the offsets before a place', () => {
    const offsets = [2, 3, 5, 8, 13];
    for (let place = 0; place < 16; place++) {
      assert.equal(
        countWhile(offsets, (offset) => offset < place),
        offsets.filter((offset) => offset < place).length,
      );
    }
    assert.equal(
      countWhile([], () => true),
      0,
    );
  });
});
