import type { TextDocument } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type Middleware,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import {
  type FolderChangedParams,
  folderChangedNotification,
  type InitializationOptions,
} from '../../../server/src/protocol';
import { languageId, proposalScheme } from '../editor/language';
import { ignoringMiddleware } from '../findings/ignoringMiddleware';
import { giveFiles } from './files';
import type { ClientFollower, LoadedClient } from './serverLifecycle';
import { passOn } from './watchedFiles';

/** Makes a client that can be started once, which starts its own server. */
export type CreateClient = (options: ClientOptions) => BaseLanguageClient;

/** All that a client is told to do, whatever its server runs in. */
export type ClientOptions = ReturnType<typeof createOptions>;

// A server that falls over a fifth time is left alone, so that it does not keep the machine busy.
const mostRestarts = 4;
const restartPeriod = 3 * 60 * 1000;

/** Makes a client of the library, which starts its server again when that falls over. */
export function createLanguageClient(
  createClient: CreateClient,
  initialization: InitializationOptions,
  follower: ClientFollower,
): LoadedClient {
  const opening = new Set<Promise<void>>();
  const client = createClient(
    createOptions(initialization, follower, { isRunning: () => client.isRunning(), opening }),
  );
  /** Whoever asks something of a document before the server knows it hears that there is no such document. */
  const start = async () => {
    await client.start();
    await Promise.allSettled(opening);
  };
  giveFiles(client);
  client.onNotification(folderChangedNotification, (params: FolderChangedParams) => follower.onFolder(params));
  client.onDidChangeState(({ newState }) => {
    // The client runs before it has told the server which documents are open; its start ends after that.
    if (newState === State.Running) start().then(() => follower.onState('running'), ignore);
    else follower.onState(newState === State.Starting ? 'starting' : 'failed');
  });
  return {
    client,
    start,
    followProgress: (name, onProgress) =>
      client.onProgress(WorkDoneProgress.type, name, (progress) => {
        if (progress.kind !== 'end' && progress.percentage !== undefined) onProgress(progress.percentage);
      }),
  };
}

/** How far a client is. */
interface Progress {
  readonly isRunning: () => boolean;
  /** The documents of which the server is being told that they are open. */
  readonly opening: Set<Promise<void>>;
}

function createOptions(
  initializationOptions: InitializationOptions,
  { output, onOpen }: ClientFollower,
  { isRunning, opening }: Progress,
) {
  return {
    documentSelector: [{ language: languageId }],
    initializationOptions,
    outputChannel: output,
    errorHandler: createErrorHandler(isRunning),
    initializationFailedHandler: () => false,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...ignoringMiddleware,
      workspace: { ...ignoringMiddleware.workspace, didChangeWatchedFile: passOn },
      didOpen: async (document: TextDocument, next: (document: TextDocument) => Promise<void>) => {
        const told = next(document);
        opening.add(told);
        await told.finally(() => opening.delete(told));
        onOpen(document);
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
