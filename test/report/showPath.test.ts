import assert from 'node:assert/strict';
import { showPath } from '../../server/src/report/showPath';

suite('Showing a path', () => {
  test('an ordinary path stays as it is', () => {
    assert.equal(showPath('map/één – «brief» (2).txt'), 'map/één – «brief» (2).txt');
  });

  test('control characters, old and new, are shown by their code', () => {
    assert.equal(showPath('a\x1b[31mb\n\x7f\x9b.txt'), 'a\\x1b[31mb\\x0a\\x7f\\x9b.txt');
  });
});
