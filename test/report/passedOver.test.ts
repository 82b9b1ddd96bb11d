import assert from 'node:assert/strict';
import { passedOverNotice } from '../../server/src/report/passedOver';

suite('The files in which no questions were found', () => {
  test('are named', () => {
    assert.deepEqual(passedOverNotice([], 'nl'), []);
    assert.deepEqual(passedOverNotice(['a.txt'], 'nl'), ['In 1 ander bestand zijn geen vragen gevonden: a.txt.']);
    assert.deepEqual(passedOverNotice(['a.txt', 'b.md'], 'en'), [
      'No questions were found in 2 other files: a.txt, b.md.',
    ]);
  });

  test('are counted where there are many', () => {
    const paths = Array.from({ length: 12 }, (_, number) => `map/${number}.txt`);
    const names = 'map/0.txt, map/1.txt, map/2.txt, map/3.txt, map/4.txt';
    assert.deepEqual(passedOverNotice(paths, 'nl'), [
      `In 12 andere bestanden zijn geen vragen gevonden: ${names} en nog 7.`,
    ]);
    assert.deepEqual(passedOverNotice(paths, 'en'), [
      `No questions were found in 12 other files: ${names} and 7 more.`,
    ]);
  });
});
