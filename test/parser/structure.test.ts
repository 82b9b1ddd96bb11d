import assert from 'node:assert/strict';
import { isOpen } from '../../server/src/parser/structure';

suite('structure', () => {
  test('which questions still wait for an answer', () => {
    for (const state of ['unanswered', 'unwritten', 'deferred'] as const) assert.ok(isOpen(state), state);
    for (const state of ['answered', 'referred', 'introduction', 'elsewhere', 'withdrawn'] as const)
      assert.ok(!isOpen(state), state);
  });
});
