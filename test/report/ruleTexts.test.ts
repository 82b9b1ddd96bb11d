import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/diagnostics/rules';
import { ruleTexts } from '../../server/src/report/ruleTexts';

suite('The texts of the rules', () => {
  test('each is described as in the settings', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8'));
    const { properties } = manifest.contributes.configuration.properties['vraagAntwoord.severity'];
    for (const { code } of rules) assert.equal(ruleTexts[code].description.nl, properties[code].description, code);
  });

  test('each is a sentence in both languages', () => {
    for (const [code, { description, help }] of Object.entries(ruleTexts)) {
      for (const text of [description.nl, description.en, help.nl, help.en]) assert.match(text, /^\p{Lu}.*\.$/u, code);
      assert.notEqual(description.nl, description.en, code);
    }
  });
});
