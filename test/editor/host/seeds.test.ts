import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type FoldingRange } from 'vscode';
import { describeOutline, describeProblems, openSeed, symbolsOf } from '../documents';
import { seeds } from '../seeds';
import { until } from '../until';

for (const { name, outline, otherFolds, problems } of seeds) {
  suite(name, () => {
    test('outline', async () => {
      const symbols = await symbolsOf(await openSeed(name));
      assert.equal(describeOutline(symbols), outline);
      assertNested(symbols);
    });

    test('folding', async () => {
      const { uri } = await openSeed(name);
      const folds: readonly FoldingRange[] = await commands.executeCommand('vscode.executeFoldingRangeProvider', uri);
      const found = folds.map(({ start, end }) => `${start + 1}-${end + 1}`);
      const expected = [...(outline.match(/\d+-\d+/g) ?? []), ...otherFolds].filter(hasSeveralLines);
      assert.deepEqual(found.sort(), expected.sort());
    });

    test('problems', async () => {
      const document = await openSeed(name);
      await until(
        'the problems',
        () => describeProblems(document),
        (found) => found === problems,
      );
    });
  });
}

/** Breadcrumbs and sticky scroll need that each section lies in the one that holds it. */
function assertNested(symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.ok(range.contains(selectionRange), `${name} holds its heading`);
    assert.ok(
      children.every((child) => range.contains(child.range)),
      `${name} holds its answers`,
    );
    assertNested(children);
  }
}

function hasSeveralLines(lines: string): boolean {
  const [first, last] = lines.split('-');
  return first !== last;
}
