import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '../../server/src/parser/parse';

const page = readFileSync(resolve(__dirname, '../../../docs/layouts.md'), 'utf8');
const examples = [...page.matchAll(/^### `(\w+)`\n(?:(?!^#)[\s\S])*?```text\n([\s\S]*?)```/gm)];

suite('The page about the layouts', () => {
  test('has an example of every layout that fits on a page', () => {
    assert.deepEqual(
      examples.map(([, layout]) => layout),
      ['headings', 'bullets', 'numbers', 'unnumbered', 'none'],
    );
  });

  for (const [, layout, example = ''] of examples) {
    test(`${layout} is recognised in its example`, () => {
      assert.equal(parse(example).layout, layout);
    });
  }

  test('the answers in the examples are recognised', () => {
    const answers = examples.map(([, , example = '']) =>
      parse(example)
        .answers.flatMap(({ covers }) => covers)
        .join(),
    );
    assert.deepEqual(answers, ['1', '1,2', '1,2', '', '']);
  });
});
