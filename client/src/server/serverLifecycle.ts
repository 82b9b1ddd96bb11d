import { type Disposable, type Event, EventEmitter, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FolderChangedParams } from '../../../server/src/protocol';
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

/** One language server at a time, and what it is doing. */
export interface ServerLifecycle extends Disposable {
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
  /** The client when the server runs, which a server that starts is waited for; `undefined` when it does not. */
  whenRunning(): Promise<LoadedClient | undefined>;
}

/** A client from the moment that the server is wanted. */
interface Run {
  readonly loaded: Promise<LoadedClient>;
  /** Resolves when the server runs or could not start. */
  readonly started: Promise<void>;
}

/**
 * Keeps one language server: starts it, and replaces it when the user asks. A client whose start failed cannot be used
 * again, so every start that the user asks for makes a new one.
 */
export function createServerLifecycle(loadClient: LoadClient): ServerLifecycle {
  const stateChanged = new EventEmitter<ServerState>();
  const opened = new EventEmitter<TextDocument>();
  const folderChanged = new EventEmitter<FolderChangedParams>();
  let state: ServerState = 'stopped';
  let current: Run | undefined;
  let ended = Promise.resolve();
  let output: LogOutputChannel | undefined;

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
    whenRunning: async () => {
      await current?.started;
      return state === 'running' ? current?.loaded : undefined;
    },
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
