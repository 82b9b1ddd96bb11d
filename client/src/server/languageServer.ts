import type { CancellationToken, TextDocument, WorkspaceEdit } from 'vscode';
import type { Position, Range } from 'vscode-languageclient';
import {
  type AnswerDocument,
  answerDocumentRequest,
  type CleanedText,
  type CommandResult,
  type Counterpart,
  cleanedTextRequest,
  counterpartRequest,
  type Folder,
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
import { createServerLifecycle, type LoadClient, type ServerLifecycle } from './serverLifecycle';

/** The language server as the commands and the status bar see it. */
export interface LanguageServer extends Omit<ServerLifecycle, 'whenRunning'> {
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

/** Keeps one language server, and asks it what commands and views want to know; while it starts they wait for it. */
export function createLanguageServer(loadClient: LoadClient): LanguageServer {
  const lifecycle = createServerLifecycle(loadClient);
  const { whenRunning } = lifecycle;
  let reports = 0;

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
      return lifecycle.state;
    },
    onDidChangeState: lifecycle.onDidChangeState,
    onDidOpen: lifecycle.onDidOpen,
    onDidChangeFolder: lifecycle.onDidChangeFolder,
    start: lifecycle.start,
    stop: lifecycle.stop,
    restart: lifecycle.restart,
    dispose: lifecycle.dispose,
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
  };
}

function identify(document: TextDocument): { readonly uri: string } {
  return { uri: document.uri.toString() };
}

/** A position of the editor gives its numbers by functions, and those do not come along to a server in a worker. */
function identifyPlace({ line, character }: Position): Position {
  return { line, character };
}
