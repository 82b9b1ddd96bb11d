import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient, Position, Range } from 'vscode-languageclient';
import {
  type AnswerDocument,
  answerDocumentRequest,
  type CleanedText,
  type CommandResult,
  type Counterpart,
  cleanedTextRequest,
  counterpartRequest,
  type Folder,
  type FolderChangedParams,
  firstOpenRequest,
  folderRequest,
  type MoveQuestionParams,
  moveQuestionRequest,
  type Overview,
  overviewRequest,
  type ReportParams,
  readAnewNotification,
  renumberRequest,
  reportRequest,
  stopReadingNotification,
} from '../../../server/src/protocol';
import { createTraceChannel } from './traceChannel';

/** Makes a client that can be started once, and loads what that takes; which host it runs in decides how. */
export type LoadClient = (follower: ClientFollower) => Promise<LoadedClient>;

/** A client with what more there is to do with it. */
export interface LoadedClient {
  readonly client: BaseLanguageClient;
  /** Resolves when the server runs and knows which documents are open. */
  readonly start: () => Promise<void>;
  /** Tells of how much the server has done of what it does under this name, in percents, until it is disposed. */
  readonly followProgress: (name: string, onProgress: (percentage: number) => void) => Disposable;
}

/** Who a client is made for. */
export interface ClientFollower {
  /** Where it writes the traffic with the server, and what the server writes. */
  readonly output: LogOutputChannel;
  /** What it is does not say whether anybody still wants it. */
  readonly onState: (state: ServerState) => void;
  readonly onOpen: (document: TextDocument) => void;
  readonly onFolder: (params: FolderChangedParams) => void;
}

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
  /** Starts the server unless it was started before; resolves when it runs or could not start. */
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
  /** `undefined` when the server does not run, or the document is not one of questions alone. */
  getAnswerDocument(document: TextDocument): Promise<AnswerDocument | undefined>;
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

/** A client from the moment that the server is wanted. */
interface Run {
  readonly loaded: Promise<LoadedClient>;
  /** Resolves when the server runs or could not start. */
  readonly started: Promise<void>;
}

/**
 * Keeps one language server: starts it, and replaces it when the user asks. What it is asked while it starts waits for
 * it. A client whose start failed cannot be used again, so every start that the user asks for makes a new one.
 */
export function createLanguageServer(loadClient: LoadClient): LanguageServer {
  const stateChanged = new EventEmitter<ServerState>();
  const opened = new EventEmitter<TextDocument>();
  const folderChanged = new EventEmitter<FolderChangedParams>();
  let state: ServerState = 'stopped';
  let current: Run | undefined;
  let ended = Promise.resolve();
  let output: LogOutputChannel | undefined;
  let reports = 0;

  const enter = (newState: ServerState) => {
    if (newState === state) return;
    state = newState;
    stateChanged.fire(state);
  };

  const start = async () => {
    current ??= begin();
    await current.started;
  };

  const begin = (): Run => {
    const enterIfCurrent = (newState: ServerState) => {
      if (current === run) enter(newState);
    };
    const loaded = ended.then(() => {
      output ??= createTraceChannel();
      return loadClient({
        output,
        onState: enterIfCurrent,
        onOpen: (document) => opened.fire(document),
        onFolder: (params) => folderChanged.fire(params),
      });
    });
    const run: Run = {
      loaded,
      started: loaded
        .then(({ start }) => start())
        .then(
          () => enterIfCurrent('running'),
          () => enterIfCurrent('failed'),
        ),
    };
    enter('starting');
    return run;
  };

  const stop = () => {
    const stopping = current;
    current = undefined;
    enter('stopped');
    if (stopping !== undefined) ended = end(stopping);
    return ended;
  };

  const request = async <Result>(
    method: string,
    params: object,
    token?: CancellationToken,
  ): Promise<Result | undefined> => {
    const running = await whenRunning();
    if (running === undefined || token?.isCancellationRequested) return undefined;
    try {
      const { client } = running;
      const answer = token
        ? client.sendRequest<Result>(method, params, token)
        : client.sendRequest<Result>(method, params);
      return (await answer) ?? undefined;
    } catch {
      // Cancelled, or the server went away while it answered: the next change asks again.
      return undefined;
    }
  };

  /** The client when the server runs, which a server that starts is waited for. */
  const whenRunning = async (): Promise<LoadedClient | undefined> => {
    await current?.started;
    return state === 'running' ? current?.loaded : undefined;
  };

  const requestChange = async (method: string, params: object): Promise<CommandChange | undefined> => {
    const result = await request<CommandResult>(method, params);
    const running = await whenRunning();
    return result && { ...result, edit: await running?.client.protocol2CodeConverter.asWorkspaceEdit(result.edit) };
  };

  const notifyServer = async (method: string): Promise<void> => {
    await (await whenRunning())?.client.sendNotification(method);
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
    restart: () => {
      void stop();
      return start();
    },
    getOverview: (document, token) => request(overviewRequest, { textDocument: identify(document) }, token),
    getFolder: (token) => request(folderRequest, {}, token),
    stopReading: () => notifyServer(stopReadingNotification),
    readAnew: () => notifyServer(readAnewNotification),
    getFirstOpen: (uri) => request(firstOpenRequest, { uri }),
    getReport: async (params, { token, onProgress }) => {
      const workDoneToken = `report ${++reports}`;
      let done = 0;
      const running = await whenRunning();
      const listener = running?.followProgress(workDoneToken, (percentage) => {
        onProgress(percentage - done);
        done = percentage;
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
    getAnswerDocument: (document) => request(answerDocumentRequest, { textDocument: identify(document) }),
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

/** A client that starts refuses to stop, and its server would stay behind. */
async function end({ loaded, started }: Run): Promise<void> {
  await started;
  // One that failed to start refuses as well; there is nothing to stop then.
  await loaded.then(({ client }) => client.dispose()).catch(() => {});
}

function identify(document: TextDocument): { readonly uri: string } {
  return { uri: document.uri.toString() };
}

/** A position of the editor gives its numbers by functions, and those do not come along to a server in a worker. */
function identifyPlace({ line, character }: Position): Position {
  return { line, character };
}
