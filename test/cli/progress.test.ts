import assert from 'node:assert/strict';
import { createProgress } from '../../server/src/cli/progress';

suite('Progress', () => {
  test('short work shows none', () => {
    const { written, progress } = start([0, 100, 499]);
    progress.show(1, 3);
    progress.show(2, 3);
    progress.clear();
    assert.deepEqual(written, []);
  });

  test('long work shows how far it is, not too often, and leaves nothing behind', () => {
    const { written, progress } = start([0, 500, 500, 550, 700, 700]);
    progress.show(10, 40);
    progress.show(20, 40);
    progress.show(30, 40);
    progress.clear();
    progress.clear();
    assert.deepEqual(written, [
      '\r████████░░░░░░░░░░░░░░░░░░░░░░ 10 van 40 bestanden bekeken\x1b[K',
      '\r███████████████████████░░░░░░░ 30 van 40 bestanden bekeken\x1b[K',
      '\r\x1b[K',
    ]);
  });
});

/** Progress on a clock that shows these times, one after another. */
function start(times: readonly number[]) {
  const written: string[] = [];
  const left = [...times];
  const progress = createProgress(
    (text) => written.push(text),
    'nl',
    () => left.shift() ?? assert.fail('the clock was looked at once too often'),
  );
  return { written, progress };
}
