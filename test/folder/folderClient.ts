import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MarkupKind,
  ProposedFeatures,
  type ProtocolConnection,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import {
  type FileContent,
  type FileParams,
  type Folder,
  type FolderChangedParams,
  fileRequest,
  filesRequest,
  folderChangedNotification,
  folderRequest,
} from '../../server/src/protocol';
import { type ServerOptions, startServer } from '../../server/src/server';

/** The folder that the client has open. */
const folder = 'file:///map';

/** What a client of a folder is to be. */
export interface FolderClientOptions extends ServerOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** No folder is open. */
  readonly withoutFolder?: true;
  /** The client could not look into all folders. */
  readonly isCutOff?: boolean;
  /** No file is read before this. */
  readonly mayRead?: Promise<void>;
  /** The client says that it follows files, and cannot. */
  readonly failsToFollow?: true;
  /** The user ends what takes long as soon as it is shown. */
  readonly endsReading?: true;
}

/** A client with a folder of files in its memory, and a server of its own. Names stand for files in the folder. */
export interface FolderClient {
  readonly connection: ProtocolConnection;
  readonly settings: Record<string, unknown>;
  /** What was asked for, in order: `list`, or the name of a file. */
  readonly asked: readonly string[];
  /** What the server has the client follow. */
  readonly registered: readonly string[];
  readonly changes: readonly FolderChangedParams[];
  readonly log: readonly string[];
  /** What the server told of how far it is. */
  readonly progress: readonly string[];
  /** How often the server said that findings may be different now. */
  refreshes(): number;
  /** Makes, changes or, without a text, deletes a file, and tells the server. */
  write(name: string, text: string | undefined): Promise<void>;
  /** Tells the server that something was made, and nothing of what is in it. */
  announce(name: string): Promise<void>;
  open(name: string, text?: string): Promise<void>;
  change(name: string, text: string): Promise<void>;
  shut(name: string): Promise<void>;
  getFolder(): Promise<Folder | null>;
  close(): Promise<void>;
}

/** The address of a file in the folder. */
export function uriOf(name: string): string {
  return `${folder}/${name}`;
}

/** Starts clients in the tests of a suite, and closes them after each test. */
export function startForEachTest(): typeof startInFolder {
  const clients: FolderClient[] = [];
  teardown(async () => {
    for (const client of clients.splice(0)) await client.close();
  });
  return async (...parameters) => {
    const client = await startInFolder(...parameters);
    clients.push(client);
    return client;
  };
}

/** Starts a server for a client that has a folder with these files open. */
async function startInFolder(
  files: Record<string, string | Uint8Array>,
  {
    capabilities = able,
    settings = {},
    withoutFolder,
    isCutOff = false,
    mayRead,
    failsToFollow,
    endsReading,
    ...options
  }: FolderClientOptions = {},
): Promise<FolderClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(ProposedFeatures.all, toServer, toClient);
  startServer(server, options);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const current: Record<string, unknown> = { ...settings };
  const asked: string[] = [];
  const registered: string[] = [];
  const changes: FolderChangedParams[] = [];
  const log: string[] = [];
  const progress: string[] = [];
  const versions = new Map<string, number>();
  let refreshes = 0;

  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => current));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    if (failsToFollow) throw new Error('Internal error');
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
  });
  connection.onRequest(filesRequest, () => {
    asked.push('list');
    return { uris: Object.keys(files).map(uriOf), isCutOff };
  });
  connection.onRequest<FileContent | null, void>(fileRequest, async ({ uri, limit }: FileParams) => {
    await mayRead;
    const name = uri.slice(folder.length + 1);
    asked.push(name);
    const content = files[name];
    if (content === undefined) return null;
    const bytes = Buffer.from(content);
    return bytes.length < limit ? { base64: bytes.toString('base64') } : { tooLarge: true };
  });
  connection.onNotification(folderChangedNotification, (params: FolderChangedParams) => {
    changes.push(params);
  });
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    connection.onProgress(WorkDoneProgress.type, token, async (value) => {
      progress.push(value.kind === 'begin' ? value.title : (value.message ?? value.kind));
      if (endsReading && value.kind === 'begin') {
        await connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      }
    });
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: withoutFolder ? null : [{ uri: folder, name: 'map' }],
    capabilities,
    initializationOptions: { readsFiles: true, followsFolder: true, tellsOfFolders: true },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    settings: current,
    asked,
    registered,
    changes,
    log,
    progress,
    refreshes: () => refreshes,
    write: (name, text) => {
      const isNew = files[name] === undefined;
      if (text === undefined) delete files[name];
      else files[name] = text;
      const type =
        text === undefined ? FileChangeType.Deleted : isNew ? FileChangeType.Created : FileChangeType.Changed;
      return connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(name), type }],
      });
    },
    announce: (name) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uriOf(name), type: FileChangeType.Created }],
      }),
    open: (name, text = String(files[name])) => {
      versions.set(name, 1);
      return connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(name), languageId: 'vraagantwoord', version: 1, text },
      });
    },
    change: (name, text) => {
      const version = (versions.get(name) ?? 0) + 1;
      versions.set(name, version);
      return connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uriOf(name), version },
        contentChanges: [{ text }],
      });
    },
    shut: (name) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } }),
    getFolder: () => connection.sendRequest<Folder | null>(folderRequest, {}),
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      server.dispose();
    },
  };
}

const able: ClientCapabilities = {
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** Waits for something that the server does of its own accord, and gives up before the test runner does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 3000;
  while (!(await condition())) {
    assert.ok(Date.now() < giveUpAt, 'it never happened');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
