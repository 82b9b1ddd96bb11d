import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createMessageConnection,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { type Folder, folderRequest, type InitializationOptions } from '../server/src/protocol';
import { startServer } from '../server/src/server';
import { until } from './folder/folderClient';

const folder = 'file:///map';
const uri = `${folder}/vragen.va`;
const document = `Vraag 1
Klopt dit 👍 bericht? Zie vraag 2.

Antwoord
Ja.

Vraag 2
Sinds wanneer?

Toelichting:
Deze vragen dienen ter aanvulling.
`;

suite('a client that lacks', () => {
  const clients: Client[] = [];

  teardown(async () => {
    for (const { connection, close } of clients.splice(0)) {
      await connection.sendRequest(ShutdownRequest.type);
      close();
    }
  });

  test('everything is sent findings, and is asked and told nothing else', async () => {
    const client = await start({}, { rootUri: folder });
    await client.open();
    await until(() => client.findings().length > 0);
    assert.deepEqual(client.findings(), ['Vraag 2 is nog niet beantwoord.']);
    const read = await client.connection.sendRequest<Folder>(folderRequest, {});
    assert.equal(read.documents.length, manyFiles.length);
    await until(() => client.received.length > 1);
    assert.deepEqual(new Set(client.received), new Set(['textDocument/publishDiagnostics']));
  });

  test('nothing is told what changes, and how far a long reading is', async () => {
    const able: ClientCapabilities = {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
      textDocument: { diagnostic: {} },
    };
    const client = await start(able, { rootUri: folder, initializationOptions: { followsFolder: true } });
    await client.connection.sendRequest(folderRequest, {});
    await until(() => client.received.includes('workspace/diagnostic/refresh'));
    assert.deepEqual(
      new Set(client.received),
      new Set([
        'client/registerCapability',
        'window/workDoneProgress/create',
        '$/progress',
        'workspace/configuration',
        'vraagAntwoord/folderChanged',
        'workspace/diagnostic/refresh',
      ]),
    );
  });

  test('an address of a folder has no other documents, and a root counts as one', async () => {
    const documentsOf = async (parameters: object) => {
      const { connection } = await start({}, parameters);
      return (await connection.sendRequest<Folder | null>(folderRequest, {}))?.documents.length;
    };
    assert.equal(await documentsOf({}), undefined);
    assert.equal(await documentsOf({ rootUri: null }), undefined);
    assert.equal(await documentsOf({ rootUri: null, workspaceFolders: null }), undefined);
    assert.equal(await documentsOf({ rootUri: folder }), manyFiles.length);
    assert.equal(await documentsOf({ rootUri: folder, workspaceFolders: null }), manyFiles.length);
  });

  test('folders that change is offered no news of them, and another needs no registration', async () => {
    const lacking = await start({});
    assert.equal(lacking.initialized.capabilities.workspace, undefined);
    const able = await start({ workspace: { workspaceFolders: true } });
    assert.deepEqual(able.initialized.capabilities.workspace, {
      workspaceFolders: { supported: true, changeNotifications: true },
    });
    await able.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: folder, name: 'map' }], removed: [] },
    });
    const isRead = async () => (await able.connection.sendRequest<Folder | null>(folderRequest, {})) !== null;
    await until(isRead);
    assert.ok(!able.received.includes('client/registerCapability'));
  });

  test('other encodings than UTF-16, or UTF-16 among its encodings, gets positions in UTF-16', async () => {
    for (const positionEncodings of [undefined, ['utf-8'], ['utf-32', 'utf-16']]) {
      const client = await start(positionEncodings === undefined ? {} : { general: { positionEncodings } });
      assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
      await client.open();
      const position = { line: 1, character: 32 };
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      assert.deepEqual(hover?.range, { start: position, end: { line: 1, character: 33 } });
    }
  });

  test('the later kinds of symbols gets those of the first version', async () => {
    const kindsFor = async (capabilities: ClientCapabilities) => {
      const { connection, open } = await start(capabilities);
      await open();
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? [];
      return [kindsOf(symbols), kindsOf(found as SymbolInformation[])];
    };
    const { Field, String: text, Event, Object: note } = SymbolKind;
    const symbolKind = { valueSet: [Field, text, Event, note] };
    const tree = { hierarchicalDocumentSymbolSupport: true };
    assert.deepEqual(await kindsFor({ textDocument: { documentSymbol: { symbolKind } }, workspace: { symbol: {} } }), [
      [Field, text, Event, note],
      [Field, Field],
    ]);
    assert.deepEqual(
      await kindsFor({ textDocument: { documentSymbol: tree }, workspace: { symbol: { symbolKind } } }),
      [
        [Field, text, Field, text],
        [Field, Event],
      ],
    );
  });

  test('questions about settings may send them, and has the defaults until then', async () => {
    const client = await start({});
    await client.open();
    await until(() => client.findings()[0] === 'Vraag 2 is nog niet beantwoord.');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: undefined });
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { vraagAntwoord: { language: 'en' } },
    });
    await until(() => client.findings()[0] === 'Question 2 has not been answered yet.');
  });

  /** A client that takes note of all that the server asks and tells. */
  async function start(capabilities: ClientCapabilities, parameters: StartParameters = {}): Promise<Client> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(ProposedFeatures.all, toServer, toClient);
    startServer(server, { diskFiles: { list: async () => manyFiles, read: async () => Buffer.from(document) } });
    const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const received: string[] = [];
    let published: PublishDiagnosticsParams | undefined;
    connection.onRequest((method) => {
      received.push(method);
      return method === 'workspace/workspaceFolders' ? [{ uri: folder, name: 'map' }] : null;
    });
    connection.onNotification((method, sent) => {
      received.push(method);
      if (method === 'textDocument/publishDiagnostics') published = sent as PublishDiagnosticsParams;
    });
    connection.onUnhandledProgress(() => received.push('$/progress'));
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>(InitializeRequest.method, {
      capabilities,
      ...parameters,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    const client: Client = {
      connection,
      initialized,
      received,
      findings: () => published?.diagnostics.map(({ message }) => String(message)) ?? [],
      open: () =>
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: 'vraagantwoord', version: 1, text: document },
        }),
      close: () => {
        connection.dispose();
        server.dispose();
      },
    };
    clients.push(client);
    return client;
  }
});

/** So many that a client which can show it is told how far their reading is. */
const manyFiles = Array.from({ length: 1000 }, (_, index) => (index === 0 ? uri : `${folder}/${index}.va`));

interface StartParameters {
  readonly rootUri?: string | null;
  readonly workspaceFolders?: null;
  readonly initializationOptions?: InitializationOptions;
}

interface Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** The methods of all that the server asked and told. */
  readonly received: readonly string[];
  /** The messages that were sent last. */
  findings(): readonly string[];
  open(): Promise<void>;
  close(): void;
}

/** In the order in which they stand. */
function kindsOf(symbols: readonly (DocumentSymbol | SymbolInformation)[] | null): SymbolKind[] {
  return (symbols ?? []).flatMap((symbol) => [
    symbol.kind,
    ...('children' in symbol ? kindsOf(symbol.children ?? []) : []),
  ]);
}
