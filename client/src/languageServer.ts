import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import {
  type BaseLanguageClient,
  CancellationToken as Cancellation,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type Middleware,
  type Position,
  type Range,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import {
  type CleanedText,
  type CommandResult,
  type Counterpart,
  cleanedTextRequest,
  counterpartRequest,
  type Folder,
  type FolderChangedParams,
  firstOpenRequest,
  folderChangedNotification,
  folderRequest,
  type InitializationOptions,
  type MoveQuestionParams,
  moveQuestionRequest,
  type Overview,
  overviewRequest,
  type ReportParams,
  readAnewNotification,
  renumberRequest,
  reportRequest,
  stopReadingNotification,
} from '../../server/src/protocol';
import { giveFiles } from './files';
import { ignoringMiddleware } from './ignoringMiddleware';
import { languageId, proposalScheme } from './language';
import { createTraceChannel } from './traceChannel';
import { passOn } from './watchedFiles';

/** Makes a client that can be started once; which host it runs in decides how. */
export type CreateClient = (options: LanguageServerOptions) => BaseLanguageClient;

/** The options that do not depend on the host. */
export type LanguageServerOptions = ReturnType<typeof createOptions> & { readonly outputChannel: LogOutputChannel };

/** `failed` means that it stopped or did not start against the wish of the user. */
export type ServerState = 'starting' | 'running' | 'stopped' | 'failed';

/** The language server as the commands and the status bar see it. */
export interface LanguageServer extends Disposable {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** The server has been told that a document is open, and can be asked about it. */
  readonly onDidOpen: Event<TextDocument>;
  /** What the server says of the folder, or of a document that belongs to another, may be different now. */
  readonly onDidChangeFolder: Event<FolderChangedParams>;
  /** Starts the server unless it was started before; resolves when it runs or has failed. */
  start(): Promise<void>;
  /** Resolves when the server has ended. */
  stop(): Promise<void>;
  /** Puts a new server in the place of the one that was, and resolves as `start` does. */
  restart(): Promise<void>;
  /** `undefined` when the server does not run, does not know the document or was told to stop looking. */
  getOverview(document: TextDocument, token?: CancellationToken): Promise<Overview | undefined>;
  /**
   * How complete the documents of the folder are; has them all read the first time. `undefined` when the server does
   * not run, there is no folder, the user does not want it or was told to stop waiting.
   */
  getFolder(token?: CancellationToken): Promise<Folder | undefined>;
  /** Ends the reading of the documents of the folder. */
  stopReading(): Promise<void>;
  /** Has the documents of the folder listed and read anew, if they were read before. */
  readAnew(): Promise<void>;
  /** Where the first open question of a document of the folder stands; `undefined` when none is, or as `getFolder`. */
  getFirstOpen(uri: string): Promise<Position | undefined>;
  /** The report on all documents of the folder as a page; `undefined` as `getFolder`. */
  getReport(params: ReportParams, follower: ReportFollower): Promise<string | undefined>;
  /** `undefined` when the server does not run, or the document changed before it answered. */
  getCleanedText(document: TextDocument, range: Range): Promise<CleanedText | undefined>;
  /** `undefined` when the server does not run or was told to stop; empty where nothing belongs to the position. */
  getCounterparts(
    document: TextDocument,
    position: Position,
    token?: CancellationToken,
  ): Promise<readonly Counterpart[] | undefined>;
  /** What puts the numbering of all questions in order; `undefined` when the server does not run. */
  getRenumbering(document: TextDocument): Promise<CommandChange | undefined>;
  /** What moves the question at a position past its neighbour; `undefined` when the server does not run. */
  getMovedQuestion(
    document: TextDocument,
    position: Position,
    direction: MoveQuestionParams['direction'],
  ): Promise<CommandChange | undefined>;
}

/** Who waits for a report. */
export interface ReportFollower {
  readonly token: CancellationToken;
  /** Is told how much of the whole was done since the last time, in percents. */
  readonly onProgress: (increment: number) => void;
}

/** What a command changes, as the editor takes it. */
export type CommandChange = Omit<CommandResult, 'edit'> & { readonly edit?: WorkspaceEdit | undefined };

// A server that falls over a fifth time is left alone, so that it does not keep the machine busy.
const mostRestarts = 4;
const restartPeriod = 3 * 60 * 1000;

/**
 * Keeps one language server: starts it, starts it again when it falls over, and replaces it when the user asks.
 * A client whose start failed cannot be used again, so every start that the user asks for makes a new one.
 */
export function createLanguageServer(
  createClient: CreateClient,
  initialization: InitializationOptions,
): LanguageServer {
  const stateChanged = new EventEmitter<ServerState>();
  const opened = new EventEmitter<TextDocument>();
  const folderChanged = new EventEmitter<FolderChangedParams>();
  let state: ServerState = 'stopped';
  let client: BaseLanguageClient | undefined;
  let output: LogOutputChannel | undefined;
  let reports = 0;

  const enter = (newState: ServerState) => {
    if (newState === state) return;
    state = newState;
    stateChanged.fire(state);
  };

  const start = async () => {
    if (client !== undefined) return;
    const errorHandler = createErrorHandler(() => state === 'running');
    output ??= createTraceChannel();
    const started = createClient({ ...createOptions(initialization, errorHandler, opened), outputChannel: output });
    client = started;
    giveFiles(started);
    started.onNotification(folderChangedNotification, (params: FolderChangedParams) => folderChanged.fire(params));
    const isCurrent = () => client === started;
    // The client runs before it has told the server which documents are open; its start ends after that.
    const enterRunning = () => started.start().then(() => isCurrent() && enter('running'), ignore);
    started.onDidChangeState(({ newState }) => {
      if (!isCurrent()) return;
      if (newState === State.Running) void enterRunning();
      else enter(newState === State.Starting ? 'starting' : 'failed');
    });
    await enterRunning();
  };

  const stop = async () => {
    const stopping = client;
    const isStarting = state === 'starting';
    client = undefined;
    enter('stopped');
    // A client that starts refuses to stop, and its server would stay behind.
    if (isStarting) await stopping?.start().catch(ignore);
    // One that failed to start refuses as well; there is nothing to stop then.
    await stopping?.dispose().catch(ignore);
  };

  const request = async <Result>(
    method: string,
    params: object,
    token?: CancellationToken,
  ): Promise<Result | undefined> => {
    if (client === undefined || state !== 'running') return undefined;
    try {
      return (await client.sendRequest<Result | null>(method, params, token ?? Cancellation.None)) ?? undefined;
    } catch {
      // Cancelled, or the server went away while it answered: the next change asks again.
      return undefined;
    }
  };

  const requestChange = async (method: string, params: object): Promise<CommandChange | undefined> => {
    const result = await request<CommandResult>(method, params);
    return result && { ...result, edit: await client?.protocol2CodeConverter.asWorkspaceEdit(result.edit) };
  };

  const notifyServer = async (method: string): Promise<void> => {
    if (state === 'running') await client?.sendNotification(method);
  };

  return {
    get state() {
      return state;
    },
    onDidChangeState: stateChanged.event,
    onDidOpen: opened.event,
    onDidChangeFolder: folderChanged.event,
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    getOverview: (document, token) => request(overviewRequest, { textDocument: identify(document) }, token),
    getFolder: (token) => request(folderRequest, {}, token),
    stopReading: () => notifyServer(stopReadingNotification),
    readAnew: () => notifyServer(readAnewNotification),
    getFirstOpen: (uri) => request(firstOpenRequest, { uri }),
    getReport: async (params, { token, onProgress }) => {
      const workDoneToken = `report ${++reports}`;
      let done = 0;
      const listener = client?.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
        if (progress.kind === 'end' || progress.percentage === undefined) return;
        onProgress(progress.percentage - done);
        done = progress.percentage;
      });
      try {
        return await request<string>(reportRequest, { ...params, workDoneToken }, token);
      } finally {
        listener?.dispose();
      }
    },
    getCleanedText: (document, { start, end }) =>
      request(cleanedTextRequest, {
        textDocument: identify(document),
        range: { start: identifyPlace(start), end: identifyPlace(end) },
      }),
    getCounterparts: (document, position, token) =>
      request(counterpartRequest, { textDocument: identify(document), position: identifyPlace(position) }, token),
    getRenumbering: (document) => requestChange(renumberRequest, { textDocument: identify(document) }),
    getMovedQuestion: (document, position, direction) =>
      requestChange(moveQuestionRequest, {
        textDocument: identify(document),
        position: identifyPlace(position),
        direction,
      }),
    dispose: () => {
      void stop().finally(() => output?.dispose());
      stateChanged.dispose();
      opened.dispose();
      folderChanged.dispose();
    },
  };
}

function createOptions(
  initializationOptions: InitializationOptions,
  errorHandler: ErrorHandler,
  opened: EventEmitter<TextDocument>,
) {
  return {
    documentSelector: [{ language: languageId }],
    initializationOptions,
    errorHandler,
    initializationFailedHandler: () => false,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...ignoringMiddleware,
      workspace: { ...ignoringMiddleware.workspace, didChangeWatchedFile: passOn },
      didOpen: async (document: TextDocument, next: (document: TextDocument) => Promise<void>) => {
        await next(document);
        opened.fire(document);
      },
      // What is found in a document need not be told again of the text that it may become.
      provideDiagnostics: (document, previous, token, next) => {
        const uri = 'uri' in document ? document.uri : document;
        return uri.scheme === proposalScheme ? undefined : next(document, previous, token);
      },
    } satisfies Middleware,
  };
}

/** Says nothing on the screen, the language status item does that; restarts a server that ran until it fell over. */
function createErrorHandler(isRunning: () => boolean): ErrorHandler {
  const restarts: number[] = [];
  return {
    // What could not be sent was for a server that fell over, of which the end is told too.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      const recent = restarts.filter((time) => now - time < restartPeriod);
      if (!isRunning() || recent.length >= mostRestarts) return { action: CloseAction.DoNotRestart, handled: true };
      restarts.push(now);
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

/** The state tells of a failure to start, and the client has written the cause to its output. */
function ignore(): void {}

function identify(document: TextDocument): { readonly uri: string } {
  return { uri: document.uri.toString() };
}

/** A position of the editor gives its numbers by functions, and those do not come along to a server in a worker. */
function identifyPlace({ line, character }: Position): Position {
  return { line, character };
}
