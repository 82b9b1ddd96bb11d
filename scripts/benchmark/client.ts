import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  FoldingRangeRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';

/** A language server that is measured. */
export interface Program {
  readonly name: string;
  /** What Node is started with, `--stdio` among it. */
  readonly words: readonly string[];
  /** The Node that it runs on, if that is not the one that measures. */
  readonly node?: string;
  /** Environment variables besides those of the one that measures. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly languageId: string;
  /** The settings that an editor would send it. */
  readonly settings?: unknown;
  /** What it asks of its client besides what the protocol has, answered for the text as it is. */
  readonly answers?: Readonly<Record<string, (text: string) => unknown>>;
}

/** What a keystroke asks for, as a server sends it. */
export interface Replies {
  readonly diagnostics: unknown;
  readonly symbols: unknown;
  readonly folds: unknown;
}

/** A server that runs, with one document open in it. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** Asks for fresh findings. */
  askFindings(): Promise<unknown>;
  /** Asks for fresh findings, outline and folds. */
  ask(): Promise<Replies>;
  /** Types one letter in the middle of the document and asks again. */
  type(): Promise<Replies>;
  /** Ends the server as an editor does. */
  end(): Promise<void>;
  stop(): void;
}

/** Where a document stands: alone, or in a folder that is open too. */
export interface Place {
  readonly uri: string;
  readonly rootUri: string | null;
}

const alone: Place = { uri: 'file:///document', rootUri: null };

/** Starts a server over stdio, as an editor does, and opens a document in it. */
export async function open(
  { words, node = process.execPath, environment, languageId, settings, answers = {} }: Program,
  text: string,
  { uri, rootUri }: Place = alone,
): Promise<Client> {
  const textDocument = { uri };
  const server = spawn(node, words, { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...environment } });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
  for (const [method, answer] of Object.entries(answers)) connection.onRequest(method, () => answer(current));
  connection.listen();
  const place = middleOf(text);
  let current = text;
  let version = 1;
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri, capabilities });
  await connection.sendNotification(InitializedNotification.type, {});
  if (settings !== undefined) await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version, text },
  });
  return { connection, askFindings, ask, type, end, stop };

  function askFindings(): Promise<unknown> {
    return connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  }

  async function ask(): Promise<Replies> {
    const [diagnostics, symbols, folds] = await Promise.all([
      askFindings(),
      connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    ]);
    return { diagnostics, symbols, folds };
  }

  async function type(): Promise<Replies> {
    // Only a program that is asked for it needs to know the text, and it is the client that answers it then.
    current = `${current.slice(0, place.offset)}a${current.slice(place.offset)}`;
    version++;
    const range = { start: place.position, end: place.position };
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text: 'a' }],
    });
    return ask();
  }

  async function end(): Promise<void> {
    const ended = once(server, 'close');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
  }

  function stop(): void {
    connection.dispose();
    server.kill();
  }
}

/** What VS Code can do, as far as a server answers otherwise because of it. */
const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
  },
} as const;

/** The inside of a word in the middle of a text, in Markdown and in JSON as well. */
function middleOf(text: string) {
  const middle = text.length >> 1;
  const word = /\n.{24}[a-z]{2}/g;
  word.lastIndex = middle;
  const offset = (word.exec(text)?.index ?? middle) + 26;
  const before = text.slice(0, offset).split('\n');
  return { offset, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}
