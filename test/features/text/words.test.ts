import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordPattern, wordsIn } from '../../../server/src/features/text/words';

suite('words', () => {
  test('are those of the editor', () => {
    // This file runs from out/test/features/text, four folders below the root.
    const file = join(__dirname, '..', '..', '..', '..', 'language-configuration.json');
    const configuration = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(configuration.wordPattern, { pattern: wordPattern.source, flags: wordPattern.flags });
  });

  test('hold hyphens and apostrophes, and no marks', () => {
    const text = 'Minister-president, ’s avonds: de foto’s (CO2) kosten €5.';
    const words = wordsIn(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['Minister-president', '’s', 'avonds', 'de', 'foto’s', 'CO2', 'kosten', '5']);
  });
});
