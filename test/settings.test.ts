import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../server/src/settings';

suite('settings', () => {
  test('what a client sends', () => {
    const sent = {
      language: 'en',
      severity: { 'merged-answer': 'off', 'empty-answer': 'hint' },
      codeLens: true,
      inlayHints: true,
      workspace: false,
      workspaceDiagnostics: true,
      ignored: ['merged-answer 3, 4'],
    };
    assert.deepEqual(readSettings(sent), sent);
  });

  test('a value that is wrong counts as not set', () => {
    const severity = { 'merged-answer': 'fatal', 'empty-answer': 3, 'no-such-code': 'off' };
    const wrong = {
      language: 'de',
      severity,
      codeLens: 'on',
      inlayHints: 1,
      workspace: 0,
      workspaceDiagnostics: 'on',
      ignored: [3],
    };
    assert.deepEqual(readSettings(wrong), defaultSettings);
  });

  test('nothing at all', () => {
    for (const value of [undefined, null, 'nl', 3, [], { severity: null }, { severity: 'off' }, { ignored: {} }]) {
      assert.deepEqual(readSettings(value), defaultSettings);
    }
  });
});
