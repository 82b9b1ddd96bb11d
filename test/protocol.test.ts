import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  InlayHintRequest,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  PrepareRenameRequest,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ReferencesRequest,
  RegistrationRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  SymbolKind,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import {
  type CleanedText,
  type Counterpart,
  cleanedTextRequest,
  counterpartRequest,
  type Overview,
  overviewRequest,
} from '../server/src/protocol';
import { startServer } from '../server/src/server';

const uri = 'file:///vragen.txt';
const textDocument = { uri };
const document = `Vraag 1
Klopt dit?

Antwoord
Ja.

Vraag 2
Sinds wanneer?
`;

suite('protocol', () => {
  const clients: Client[] = [];

  teardown(async () => {
    for (const client of clients.splice(0)) await client.close();
  });

  test('says what it can', async () => {
    const { initialized } = await start(pulling);
    assert.deepEqual(initialized.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: { label: 'Vraag en Antwoord' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: ['question', 'answer'],
          tokenModifiers: ['open', 'deferred', 'referred', 'merged', 'empty'],
        },
        full: true,
        range: true,
      },
      documentLinkProvider: {},
      codeLensProvider: {},
      inlayHintProvider: true,
      completionProvider: {},
      definitionProvider: true,
      declarationProvider: true,
      hoverProvider: true,
      documentHighlightProvider: true,
      referencesProvider: true,
      documentRangeFormattingProvider: true,
      renameProvider: { prepareProvider: true },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite',
          'source.fixAll.vraagAntwoord',
          'source.renumber.vraagAntwoord',
          'quickfix.insertAnswer',
          'quickfix.insertAllAnswers',
          'source.insertAllAnswers.vraagAntwoord',
        ],
      },
      executeCommandProvider: { commands: ['vraagAntwoord.server.show', 'vraagAntwoord.server.insertAnswer'] },
      diagnosticProvider: { identifier: 'vraag-antwoord', interFileDependencies: true, workspaceDiagnostics: true },
    });
  });

  test('answers every request', async () => {
    const { connection } = await start(pulling);
    await open(connection, document);
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['Vraag 1', 'Vraag 2'],
    );
    const found = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'wanneer' });
    assert.deepEqual(found, [
      {
        name: 'Vraag 2 · Sinds wanneer?',
        kind: SymbolKind.Event,
        location: { uri, range: range(6, 0, 6, 7) },
        containerName: 'vragen.txt',
      },
    ]);
    const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 4 },
      { startLine: 3, endLine: 4 },
      { startLine: 6, endLine: 7 },
    ]);
    const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(tokens, { data: [...[0, 0, 7, 0, 0], ...[3, 0, 8, 1, 0], ...[3, 0, 7, 0, 1]] });
    const part = { textDocument, range: range(5, 0, 7, 0) };
    assert.deepEqual(await connection.sendRequest(SemanticTokensRangeRequest.type, part), { data: [6, 0, 7, 0, 1] });
    const [selection] =
      (await connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [{ line: 4, character: 1 }],
      })) ?? [];
    assert.deepEqual(selection?.range, range(4, 0, 4, 2));
    assert.deepEqual(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), []);
    const links = await connection.sendRequest(DefinitionRequest.type, at(0, 2));
    assert.deepEqual(links, [
      {
        originSelectionRange: range(0, 0, 0, 7),
        targetUri: uri,
        targetRange: range(3, 0, 4, 3),
        targetSelectionRange: range(3, 0, 3, 8),
      },
    ]);
    const completions = await connection.sendRequest(CompletionRequest.type, at(8, 0));
    assert.deepEqual(Array.isArray(completions) && completions.map(({ label }) => label), ['Antwoord', 'Vraag 3']);
    assert.deepEqual(await connection.sendRequest(HoverRequest.type, at(0, 2)), {
      contents: { kind: MarkupKind.Markdown, value: '**Antwoord op vraag 1**\n\nJa.' },
      range: range(0, 0, 0, 7),
    });
    assert.deepEqual(await connection.sendRequest(DocumentHighlightRequest.type, at(0, 6)), [
      { range: range(0, 6, 0, 7), kind: 3 },
      { range: range(3, 0, 3, 8), kind: 2 },
    ]);
    const references = { ...at(0, 6), context: { includeDeclaration: false } };
    assert.deepEqual(await connection.sendRequest(ReferencesRequest.type, references), [
      { uri, range: range(3, 0, 3, 8) },
    ]);
    const overview = await connection.sendRequest<Overview>(overviewRequest, { textDocument });
    assert.deepEqual(
      overview.questions.map(({ number, state }) => [number, state]),
      [
        ['1', 'answered'],
        ['2', 'unanswered'],
      ],
    );
    const counterparts = await connection.sendRequest<Counterpart[]>(counterpartRequest, at(1, 0));
    assert.deepEqual(
      counterparts.map(({ kind, numbers }) => [kind, numbers]),
      [['answer', ['1']]],
    );
    assert.deepEqual(await connection.sendRequest(PrepareRenameRequest.type, at(0, 6)), {
      range: range(0, 6, 0, 7),
      placeholder: '1',
    });
    assert.deepEqual(await connection.sendRequest(RenameRequest.type, { ...at(0, 6), newName: '3' }), {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: range(0, 6, 0, 7), newText: '3' }] }],
    });
    const quickFixes = { textDocument, range: range(6, 0, 6, 0), context: { diagnostics: [], only: ['quickfix'] } };
    const actions = await connection.sendRequest(CodeActionRequest.type, quickFixes);
    assert.deepEqual(
      actions?.map(({ title }) => title),
      ['Antwoord op vraag 2 invoegen'],
    );
    assert.deepEqual(await pull(connection), ['Vraag 2 is nog niet beantwoord.']);
  });

  test('cleans text from a PDF', async () => {
    const { connection } = await start(pulling);
    await open(
      connection,
      'Vraag 1\nKent u het bericht over de vergadering van de Wereldgezond-\nheidsorganisatie?  \n',
    );
    const whole = range(0, 0, 3, 0);
    const edits = [
      { range: range(1, 58, 2, 0), newText: '' },
      { range: range(2, 17, 2, 19), newText: '' },
    ];
    const options = { tabSize: 2, insertSpaces: true };
    const formatting = { textDocument, range: whole, options };
    assert.deepEqual(await connection.sendRequest(DocumentRangeFormattingRequest.type, formatting), edits);
    assert.deepEqual(await connection.sendRequest<CleanedText>(cleanedTextRequest, { textDocument, range: whole }), {
      edits,
      joinedLines: 1,
      mendedWords: 1,
      removedLines: 0,
    });
  });

  test('says in the language of the user why a number cannot be changed', async () => {
    const { connection } = await start(pulling, { settings: { language: 'en' } });
    await open(connection, document);
    const inText = { textDocument, position: { line: 1, character: 2 } };
    const onNumber = { textDocument, position: { line: 0, character: 6 } };
    await assert.rejects(connection.sendRequest(PrepareRenameRequest.type, inText), {
      code: LSPErrorCodes.RequestFailed,
      message: 'Place the cursor on the number of a question to change it.',
    });
    await assert.rejects(connection.sendRequest(RenameRequest.type, { ...onNumber, newName: '2' }), {
      code: LSPErrorCodes.RequestFailed,
      message: 'Question 2 exists in this document already. Choose another number, or move the question.',
    });
  });

  test('tells nothing above and behind headings unless a user wants it, and tells the client when that changes', async () => {
    const { connection, settings, refreshes } = await start(pulling);
    await open(connection, document);
    const part = { textDocument, range: range(0, 0, 8, 0) };
    assert.deepEqual(await connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
    assert.deepEqual(await connection.sendRequest(InlayHintRequest.type, part), []);

    settings.current = { codeLens: true, inlayHints: true };
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await until(() => ['codeLens', 'inlayHint'].every((kind) => refreshes.includes(kind)));
    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      lenses?.map(({ command }) => command?.title),
      ['beantwoord · naar antwoord', 'open · antwoord invoegen'],
    );
    const hints = await connection.sendRequest(InlayHintRequest.type, part);
    assert.deepEqual(hints, [{ position: { line: 3, character: 8 }, label: 'op vraag 1', paddingLeft: true }]);
  });

  test('shows a place and puts in an answer when the client asks for it', async () => {
    const { connection, shown, edits } = await start(pulling);
    await open(connection, document);
    const show = { command: 'vraagAntwoord.server.show', arguments: [uri, range(3, 0, 3, 8)] };
    await connection.sendRequest(ExecuteCommandRequest.type, show);
    assert.deepEqual(shown, [{ uri, takeFocus: true, selection: range(3, 0, 3, 0) }]);
    const insert = { command: 'vraagAntwoord.server.insertAnswer', arguments: [uri, range(6, 0, 6, 7)] };
    await connection.sendRequest(ExecuteCommandRequest.type, insert);
    assert.equal(edits.length, 1);
    const answered = { command: 'vraagAntwoord.server.insertAnswer', arguments: [uri, range(0, 0, 0, 7)] };
    await connection.sendRequest(ExecuteCommandRequest.type, answered);
    assert.equal(edits.length, 1);
  });

  test('says in the language of the user what a link opens', async () => {
    const { connection } = await start(pulling, { settings: { language: 'en' } });
    await open(connection, 'Vraag 1\nKent u kv-tk-2019Z15244?\n');
    const target = 'https://zoek.officielebekendmakingen.nl/kv-tk-2019Z15244.html';
    assert.deepEqual(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), [
      { range: range(1, 7, 1, 23), target, tooltip: `Open: ${target}` },
    ]);
  });

  test('offers to correct a mistyped heading', async () => {
    const { connection } = await start(pulling);
    await open(connection, 'Vraag1\nKlopt dit?\n\nAntwoord\nJa.\n');
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full');
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: range(0, 2, 0, 2),
      context: { diagnostics: report.items },
    });
    assert.deepEqual(
      actions?.map(({ title }) => title),
      ['Wijzig in “Vraag 1”', 'Alle koppen verbeteren'],
    );
    const [action] = actions ?? [];
    assert.deepEqual(action && 'edit' in action && action.edit, {
      documentChanges: [
        { textDocument: { uri, version: 1 }, edits: [{ range: range(0, 0, 0, 6), newText: 'Vraag 1' }] },
      ],
    });
  });

  test('follows changes', async () => {
    const { connection } = await start(pulling);
    await open(connection, document);
    assert.deepEqual(await pull(connection), ['Vraag 2 is nog niet beantwoord.']);
    await change(connection, 2, range(8, 0, 8, 0), '\nAntwoord\nSinds kort.\n');
    assert.deepEqual(await pull(connection), []);
    // The text before the change holds characters of two units.
    await change(connection, 3, range(1, 0, 1, 10), 'Is dit 👍👍 juist?');
    await change(connection, 4, range(1, 11, 1, 18), '\n\nVraag 3');
    assert.deepEqual(await pull(connection), ['Vraag 1 is nog niet beantwoord.', 'Na vraag 3 volgt vraag 2.']);
  });

  test('a document that is gone has nothing', async () => {
    const { connection } = await start(pulling);
    await open(connection, document);
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    const position = { line: 0, character: 2 };
    assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
    assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
    assert.deepEqual(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }), []);
    const part = { textDocument, range: range(0, 0, 1, 0) };
    assert.equal(await connection.sendRequest(SemanticTokensRequest.type, { textDocument }), null);
    assert.equal(await connection.sendRequest(SemanticTokensRangeRequest.type, part), null);
    assert.equal(await connection.sendRequest(CodeLensRequest.type, { textDocument }), null);
    assert.equal(await connection.sendRequest(InlayHintRequest.type, part), null);
    const positions = [position];
    assert.equal(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }), null);
    assert.equal(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), null);
    assert.equal(await connection.sendRequest(DefinitionRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(CompletionRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }), null);
    const context = { includeDeclaration: true };
    assert.equal(await connection.sendRequest(ReferencesRequest.type, { textDocument, position, context }), null);
    const newName = '3';
    assert.equal(await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(RenameRequest.type, { textDocument, position, newName }), null);
    const actions = { textDocument, range: range(0, 0, 0, 0), context: { diagnostics: [] } };
    assert.equal(await connection.sendRequest(CodeActionRequest.type, actions), null);
    assert.equal(await connection.sendRequest(cleanedTextRequest, { textDocument, range: range(0, 0, 9, 0) }), null);
    assert.equal(await connection.sendRequest(overviewRequest, { textDocument }), null);
    assert.equal(await connection.sendRequest(counterpartRequest, { textDocument, position }), null);
    assert.deepEqual(await pull(connection), []);
  });

  test('a position that is gone has nothing, or what stands last', async () => {
    const { connection } = await start(pulling);
    await open(connection, document);
    const position = { line: 1000, character: 1000 };
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.deepEqual(await connection.sendRequest(DefinitionRequest.type, { textDocument, position }), []);
  });

  test('a request that goes wrong is an error, and the server goes on', async () => {
    const { connection } = await start(pulling);
    await open(connection, document);
    await assert.rejects(connection.sendRequest('textDocument/hover', { textDocument }));
    await assert.rejects(connection.sendRequest('textDocument/foldingRange', {}));
    await assert.rejects(connection.sendRequest('vraagAntwoord/onbekend', {}));
    await connection.sendNotification('textDocument/didChange', { textDocument });
    assert.deepEqual(await pull(connection), ['Vraag 2 is nog niet beantwoord.']);
  });

  test('settings change what is said, and pulling clients are told', async () => {
    const { connection, settings, refreshes } = await start(pulling);
    await open(connection, document);
    assert.deepEqual(await pull(connection), ['Vraag 2 is nog niet beantwoord.']);

    const pulls = () => refreshes.filter((kind) => kind === 'diagnostics').length;
    const before = pulls();
    settings.current = { language: 'en' };
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await until(() => pulls() > before);
    assert.deepEqual(await pull(connection), ['Question 2 has not been answered yet.']);

    settings.current = { severity: { 'unanswered-question': 'off' } };
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await until(() => pulls() > before + 1);
    assert.deepEqual(await pull(connection), []);
  });

  test('the first findings wait for the settings', async () => {
    const { connection } = await start(pulling, { settings: { language: 'en' } });
    await open(connection, document);
    assert.deepEqual(await pull(connection), ['Question 2 has not been answered yet.']);
  });

  test('a folder may have settings of its own', async () => {
    const { connection } = await start(pulling, {
      settings: (scope: string | undefined) => ({ language: scope === uri ? 'en' : 'nl' }),
    });
    await open(connection, document);
    assert.deepEqual(await pull(connection), ['Question 2 has not been answered yet.']);
  });

  test('settings that cannot be had leave the defaults', async () => {
    const { connection } = await start(pulling, { settings: new Error('no settings') });
    await open(connection, document);
    assert.deepEqual(await pull(connection), ['Vraag 2 is nog niet beantwoord.']);
  });

  test('findings link to the documentation that the client names, otherwise to that of the server', async () => {
    for (const [documentation, expected] of [
      [undefined, 'file:///server/docs/unanswered-question.md'],
      ['vscode-vfs:///docs', 'vscode-vfs:///docs/unanswered-question.md'],
    ]) {
      const { connection } = await start(pulling, { documentation });
      await open(connection, document);
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      assert.equal(report.kind, 'full');
      assert.equal(report.kind === 'full' && report.items[0]?.codeDescription?.href, expected);
    }
  });

  test('a client that does not pull is sent what changes, and nothing stays behind', async () => {
    const { connection, initialized, published } = await start({});
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    const last = () => {
      const { version, diagnostics } = published.at(-1) ?? {};
      return { version, messages: diagnostics?.map(({ message }) => message) };
    };
    await open(connection, document);
    await until(() => last().version === 1);
    assert.deepEqual(last().messages, ['Vraag 2 is nog niet beantwoord.']);

    await change(connection, 2, range(8, 0, 8, 0), '\nAntwoord\nSinds kort.\n');
    await until(() => last().version === 2);
    assert.deepEqual(last().messages, []);

    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await until(() => published.at(-1)?.version === undefined);
    assert.deepEqual(last().messages, []);
  });

  test('of a document that changed meanwhile only the last text is reported', async () => {
    let answer: (settings: unknown) => void = () => {};
    const settings = () => new Promise((resolve) => (answer = resolve));
    const { connection, published } = await start({ workspace: { configuration: true } }, { settings });
    await open(connection, document);
    await change(connection, 2, range(6, 6, 6, 7), '3');
    await connection.sendRequest(overviewRequest, { textDocument });
    answer({ severity: { 'numbering-gap': 'off' } });
    await until(() => published.length > 0);
    assert.deepEqual(
      published.map(({ version, diagnostics }) => [version, ...diagnostics.map(({ message }) => message)]),
      [[2, 'Vraag 3 is nog niet beantwoord.']],
    );
  });

  test('a position in a document that changes meanwhile stands where it stood', async () => {
    let answer: (settings: unknown) => void = () => {};
    const settings = () => new Promise((resolve) => (answer = resolve));
    const { connection } = await start(pulling, { settings });
    await open(connection, document);
    const at = { textDocument, position: { line: 0, character: 6 } };
    const typo = { textDocument, range: range(0, 0, 0, 0), context: { diagnostics: [] } };
    const results = [
      connection.sendRequest(HoverRequest.type, at),
      connection.sendRequest(PrepareRenameRequest.type, at),
      connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    ];
    const refused = [
      connection.sendRequest(RenameRequest.type, { ...at, newName: '3' }),
      connection.sendRequest(CodeActionRequest.type, typo),
    ].map((request) =>
      assert.rejects(request, {
        code: LSPErrorCodes.ContentModified,
        message: 'Het document is intussen gewijzigd. Probeer het opnieuw.',
      }),
    );
    await change(connection, 2, range(0, 0, 6, 0), '');
    await connection.sendRequest(overviewRequest, { textDocument });
    answer({});
    const [hover, number, symbols] = (await Promise.all(results)) as [Hover, { placeholder: string }, unknown[]];
    assert.deepEqual(hover.contents, { kind: MarkupKind.Markdown, value: '**Antwoord op vraag 1**\n\nJa.' });
    assert.equal(number.placeholder, '1');
    assert.equal(symbols.length, 2);
    await Promise.all(refused);
  });

  test('a client that sends its settings itself', async () => {
    const { connection, published } = await start({});
    await open(connection, document);
    const settings = { vraagAntwoord: { language: 'en' } };
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await until(() => published.at(-1)?.diagnostics[0]?.message === 'Question 2 has not been answered yet.');
  });

  test('a client with little gets plain text, places, characters and lists', async () => {
    const { connection, initialized } = await start({});
    assert.equal(initialized.capabilities.codeActionProvider, undefined);
    assert.equal(initialized.capabilities.renameProvider, true);
    await open(connection, document);
    const position = { line: 0, character: 2 };
    const onNumber = { textDocument, position: { line: 0, character: 6 } };
    const links = await connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    assert.deepEqual(links, [{ uri, range: range(3, 0, 3, 8) }]);
    const [item] = (await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 8, character: 0 },
    })) as CompletionItem[];
    assert.deepEqual(item?.documentation, { kind: MarkupKind.PlainText, value: 'Sinds wanneer?' });
    assert.equal(item.insertTextMode, undefined);
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.deepEqual(hover?.contents, { kind: MarkupKind.PlainText, value: 'Antwoord op vraag 1\n\nJa.' });
    const [fold] = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
    assert.deepEqual(fold, { startLine: 0, endLine: 4, endCharacter: 3 });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(symbols, [
      { name: 'Vraag 1', kind: SymbolKind.Field, location: { uri, range: range(0, 0, 4, 3) } },
      {
        name: 'Antwoord',
        kind: SymbolKind.String,
        location: { uri, range: range(3, 0, 4, 3) },
        containerName: 'Vraag 1',
      },
      { name: 'Vraag 2', kind: SymbolKind.Field, location: { uri, range: range(6, 0, 7, 14) } },
    ]);
    const edit = await connection.sendRequest(RenameRequest.type, { ...onNumber, newName: '3' });
    assert.deepEqual(edit, { changes: { [uri]: [{ range: range(0, 6, 0, 7), newText: '3' }] } });
  });

  /** A client and a server of its own, ready for documents. */
  async function start(capabilities: ClientCapabilities, options: StartOptions = {}): Promise<Client> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(ProposedFeatures.all, toServer, toClient);
    startServer(server, { documentation: 'file:///server/docs' });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const settings = { current: options.settings };
    const published: PublishDiagnosticsParams[] = [];
    const refreshes: string[] = [];
    const shown: ShowDocumentParams[] = [];
    const edits: WorkspaceEdit[] = [];
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      if (settings.current instanceof Error) throw settings.current;
      const answers = items.map(({ section, scopeUri }) => {
        if (section !== 'vraagAntwoord') return null;
        return typeof settings.current === 'function' ? settings.current(scopeUri) : settings.current;
      });
      return Promise.all(answers);
    });
    connection.onRequest(RegistrationRequest.type, () => undefined);
    for (const [kind, { type }] of Object.entries(refreshRequests)) {
      connection.onRequest(type, () => {
        refreshes.push(kind);
      });
    }
    connection.onRequest(ShowDocumentRequest.type, (params) => {
      shown.push(params);
      return { success: true };
    });
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      published.push(params);
    });
    connection.listen();
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: options.documentation && { documentation: options.documentation },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    const close = async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      server.dispose();
    };
    const client = { connection, initialized, settings, published, refreshes, shown, edits, close };
    clients.push(client);
    return client;
  }
});

interface StartOptions {
  /** What the client answers when it is asked for settings; a function is called with the scope, an error is thrown. */
  readonly settings?: unknown;
  readonly documentation?: string | undefined;
}

interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly settings: { current: unknown };
  readonly published: PublishDiagnosticsParams[];
  /** What the server asked to fetch again: one element for each time. */
  readonly refreshes: readonly string[];
  readonly shown: readonly ShowDocumentParams[];
  readonly edits: readonly WorkspaceEdit[];
  readonly close: () => Promise<void>;
}

const refreshRequests = {
  diagnostics: DiagnosticRefreshRequest,
  codeLens: CodeLensRefreshRequest,
  inlayHint: InlayHintRefreshRequest,
};

/** What Visual Studio Code can do. */
const pulling: ClientCapabilities = {
  window: { showDocument: { support: true } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    symbol: { symbolKind: { valueSet: [SymbolKind.Event] } },
  },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

function open(connection: ProtocolConnection, text: string): Promise<void> {
  return connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'vraagantwoord', version: 1, text },
  });
}

function change(connection: ProtocolConnection, version: number, range: Range, text: string): Promise<void> {
  return connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range, text }],
  });
}

/** The messages that a pull gives. */
async function pull(connection: ProtocolConnection): Promise<readonly unknown[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items.map(({ message }) => message) : [];
}

/** Waits for something that the server does of its own accord, and gives up before the test runner does. */
async function until(condition: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 1500;
  while (!condition()) {
    assert.ok(Date.now() < giveUpAt, 'it never happened');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number): Range {
  const start: Position = { line: startLine, character: startCharacter };
  return { start, end: { line: endLine, character: endCharacter } };
}
