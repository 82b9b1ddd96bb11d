import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../server/src/settings';

suite('settings', () => {
  test('what a client sends', () => {
    assert.deepEqual(readSettings({ language: 'en', severity: { 'merged-answer': 'off', 'empty-answer': 'hint' } }), {
      language: 'en',
      severity: { 'merged-answer': 'off', 'empty-answer': 'hint' },
    });
  });

  test('a value that is wrong counts as not set', () => {
    const wrong = { language: 'de', severity: { 'merged-answer': 'fatal', 'empty-answer': 3, 'no-such-code': 'off' } };
    assert.deepEqual(readSettings(wrong), defaultSettings);
  });

  test('nothing at all', () => {
    for (const value of [undefined, null, 'nl', 3, [], { severity: null }, { severity: 'off' }]) {
      assert.deepEqual(readSettings(value), defaultSettings);
    }
  });
});
