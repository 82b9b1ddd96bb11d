import assert from 'node:assert/strict';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type DocumentLink,
  type InlayHint,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  window,
  workspace,
} from 'vscode';
import { openAlone, openSeed, positionOf } from '../documents';
import { until } from '../until';

suite('reading', () => {
  test('a selection grows from a word to the document', async () => {
    const document = await openSeed('000_41dde034a3926c80.txt');
    const position = positionOf(document, 15, 'kabinet');
    const [selection]: readonly SelectionRange[] = await commands.executeCommand(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const steps = stepsOf(selection).map(({ start, end }) => `${start.line + 1}-${end.line + 1}`);
    assert.equal(document.getText(selection?.range), 'kabinet');
    // The sentence, the answer and the question with its answer; the editor adds steps of its own.
    for (const step of ['15-16', '14-16', '11-16', `1-${document.lineCount}`]) assert.ok(steps.includes(step), step);
  });

  test('an address over two lines is one link', async () => {
    const address =
      'https://www.rtlnieuws.nl/tech/artikel/5202012/huawei-testte-software-voor-herkenning-gezichten-oeigoeren';
    assert.deepEqual(await linksOn('001_6ae4c03786fa8873.txt', [34, 35]), [`34 ${address}`, `35 ${address}`]);
  });

  test('the number of a document leads to its page', async () => {
    assert.deepEqual(await linksOn('003_254789672661caf9.txt', [1, 67]), [
      '1 https://www.tweedekamer.nl/zoeken?qry=2019Z15244',
      '67 https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3922.html',
    ]);
  });

  test('a question is found by its words, in any order', async () => {
    const { uri } = await openSeed('000_41dde034a3926c80.txt');
    const found: readonly SymbolInformation[] = await commands.executeCommand(
      'vscode.executeWorkspaceSymbolProvider',
      'verdragen internationale vraag',
    );
    const here = found.filter(({ location }) => location.uri.toString() === uri.toString());
    assert.deepEqual(
      here.map(({ name, location }) => `${location.range.start.line + 1} ${name}`),
      [
        '22 Vraag 4 · Kunt u aangeven of, en zo ja welke, internationale verdragen China schendt met het gebruik van deze software voor de…',
      ],
    );
  });

  test('the heading of an open question has a colour of its own', async () => {
    const { uri } = await openAlone('001_6ae4c03786fa8873.txt');
    const legend: SemanticTokensLegend = await commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const { data }: SemanticTokens = await commands.executeCommand('vscode.provideDocumentSemanticTokens', uri);
    assert.deepEqual([...data.subarray(0, 3)], [3, 0, 7]);
    assert.equal(legend.tokenTypes[data[3] ?? -1], 'question');
    assert.deepEqual(
      legend.tokenModifiers.filter((_, bit) => ((data[4] ?? 0) & (1 << bit)) !== 0),
      ['open'],
    );
  });

  test('above and behind headings something stands only when a user wants it', async () => {
    const { uri } = await openSeed('000_41dde034a3926c80.txt');
    const lenses = async () => {
      const found: readonly CodeLens[] = await commands.executeCommand('vscode.executeCodeLensProvider', uri);
      return found.map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
    };
    const hints = async () => {
      const whole = new Range(0, 0, 40, 0);
      const found: readonly InlayHint[] = await commands.executeCommand('vscode.executeInlayHintProvider', uri, whole);
      return found.map(({ position, label }) => `${position.line + 1} ${label}`);
    };
    assert.deepEqual([await lenses(), await hints()], [[], []]);
    const settings = workspace.getConfiguration('vraagAntwoord');
    try {
      await settings.update('codeLens', true, ConfigurationTarget.Global);
      await settings.update('inlayHints', true, ConfigurationTarget.Global);
      await until('the lenses', lenses, (found) => found.includes('36 geldt voor vraag 3, 4 en 5 · naar vraag'));
      await until('the hints', hints, (found) => found.includes('14 op vraag 2'));
      const [first]: readonly CodeLens[] = await commands.executeCommand('vscode.executeCodeLensProvider', uri);
      assert.equal(first?.command?.title, 'beantwoord · naar antwoord');
      await commands.executeCommand(first.command.command, ...(first.command.arguments ?? []));
      await until(
        'a click to lead to the answer',
        () => window.activeTextEditor?.selection.active.line,
        (line) => line === 7,
      );
    } finally {
      await settings.update('codeLens', undefined, ConfigurationTarget.Global);
      await settings.update('inlayHints', undefined, ConfigurationTarget.Global);
    }
  });
});

function stepsOf(selection: SelectionRange | undefined): readonly SelectionRange['range'][] {
  return selection === undefined ? [] : [selection.range, ...stepsOf(selection.parent)];
}

/** The links on some lines as the editor has them, its own among them: the line and the address. */
async function linksOn(seed: string, lines: readonly number[]): Promise<readonly string[]> {
  const { uri } = await openSeed(seed);
  const links: readonly DocumentLink[] = await commands.executeCommand('vscode.executeLinkProvider', uri);
  return links
    .filter(({ range }) => lines.includes(range.start.line + 1))
    .map(({ range, target }) => `${range.start.line + 1} ${target?.toString(true)}`);
}
