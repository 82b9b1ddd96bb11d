import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageclient';
import { createLatestRun } from '../../../client/src/editor/latestRun';
import { editor } from '../vscodeModule';

suite('The latest run', () => {
  // Another file has a simpler one, and may be read after this.
  suiteSetup(() => {
    editor.CancellationTokenSource = CancellationTokenSource;
  });
  setup(() => mock.timers.enable({ apis: ['setTimeout'] }));
  teardown(() => mock.timers.reset());

  test('the run before it counts no more', () => {
    const { run, counting } = create();
    run.now();
    run.now();
    assert.deepEqual(counting(), [false, true]);
  });

  test('many changes make one run, once they pause', () => {
    const { run, counting } = create();
    for (const _ of 'Antwoord') {
      run.soon();
      mock.timers.tick(100);
    }
    assert.deepEqual(counting(), []);
    mock.timers.tick(100);
    assert.deepEqual(counting(), [true]);
  });

  test('a run at once is not followed by the one that waited', () => {
    const { run, counting } = create();
    run.soon();
    run.now();
    mock.timers.tick(1000);
    assert.deepEqual(counting(), [true]);
  });

  test('nothing counts at the end', () => {
    const { run, counting } = create();
    run.now();
    run.soon();
    run.dispose();
    mock.timers.tick(1000);
    assert.deepEqual(counting(), [false]);
  });
});

/** A task, and for each of its runs whether it still counts. */
function create() {
  const tokens: CancellationToken[] = [];
  const run = createLatestRun(async (token) => void tokens.push(token));
  return { run, counting: () => tokens.map(({ isCancellationRequested }) => !isCancellationRequested) };
}
