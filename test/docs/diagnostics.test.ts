import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { rules } from '../../server/src/diagnostics/rules';
import { parse } from '../../server/src/parser/parse';
import type { Structure } from '../../server/src/parser/structure';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';

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
      const examples = [...read(code).matchAll(/```text\n([\s\S]*?)```/g)].map(([, text = '']) => text);
      const [example = '', submitted] = examples.toReversed();
      const structure = parse(example);
      const comparison = submitted === undefined ? undefined : comparisonWith(structure, submitted);
      const found = getDiagnostics(structure, {
        uri: 'file:///voorbeeld.va',
        language: 'nl',
        severities: {},
        comparison,
      });
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

/** An example of two documents has the submitted questions first, and the document in which it is found below. */
function comparisonWith(structure: Structure, submitted: string) {
  const counterpart = { uri: 'file:///ingezonden.va', structure: parse(submitted), certainty: 'certain' } as const;
  return compareDocuments(structure, counterpart);
}

function read(code: string): string {
  return readFileSync(join(pages, `${code}.md`), 'utf8');
}
