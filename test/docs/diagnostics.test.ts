import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { rules } from '../../server/src/diagnostics/rules';
import { parse } from '../../server/src/parser/parse';

const pages = resolve(__dirname, '../../../docs/diagnostics');

suite('The pages about the diagnostics', () => {
  test('every rule has a page, and every page a rule', () => {
    assert.deepEqual(readdirSync(pages).sort(), rules.map(({ code }) => `${code}.md`).sort());
  });

  for (const { code } of rules) {
    test(`${code} has the parts that every page has`, () => {
      const headings = [...read(code).matchAll(/^(#+) (.+)$/gm)].map(([, level, title]) => `${level} ${title}`);
      assert.deepEqual(headings.slice(1), ['## Wat het betekent', '## Voorbeeld', '## Oplossen', '## Uitzetten']);
      assert.match(headings[0] ?? '', /^# \S/);
    });

    test(`${code} has an example in which it is found`, () => {
      const [, example = ''] = /```text\n([\s\S]*?)```/.exec(read(code)) ?? [];
      const found = getDiagnostics(parse(example), { uri: 'file:///voorbeeld.va', language: 'nl', severities: {} });
      assert.ok(
        found.some((diagnostic) => diagnostic.code === code),
        example,
      );
    });

    test(`${code} has the setting that switches it off`, () => {
      assert.ok(read(code).includes(`"vraagAntwoord.severity": { "${code}": "off" }`));
    });
  }
});

function read(code: string): string {
  return readFileSync(join(pages, `${code}.md`), 'utf8');
}
