import { Disposable, type Event, EventEmitter, window, workspace } from 'vscode';
import type { Folder } from '../../../server/src/protocol';
import { createLatestRun } from '../editor/latestRun';
import type { LanguageServer } from '../server/languageServer';

/** How far the documents of the folder have been read; `nothing` means that there is nothing to be known. */
export type ReadingState = 'unread' | 'reading' | 'read' | 'stopped' | 'nothing';

/** What the server knows of the folder that is open, as a view shows it. */
export interface FolderContents extends Disposable {
  readonly state: ReadingState;
  /** What was read last; it stays while it is read again. */
  readonly folder: Folder | undefined;
  readonly onDidChange: Event<void>;
  /** Reads what changed since it was read last. What a user stopped stays as it is. */
  refresh(): void;
  /** Reads everything anew, also when a user stopped it. */
  read(): void;
  /** Ends the reading for a user who does not want to wait. */
  stop(): void;
}

/** What a view wants to know. */
export interface FolderFollower {
  /** The view that shows how long it takes. */
  readonly viewId: string;
  /** Nobody looks at a view that is hidden, and for nobody nothing is read. */
  readonly isVisible: () => boolean;
}

/**
 * Reads the folder when the view asks for it, and again whenever something in the folder changes that the view shows.
 */
export function followFolder(server: LanguageServer, { viewId, isVisible }: FolderFollower): FolderContents {
  const changed = new EventEmitter<void>();
  let state: ReadingState = 'unread';
  let folder: Folder | undefined;
  let isOutdated = true;
  const enter = (next: ReadingState) => {
    state = next;
    changed.fire();
  };

  const latest = createLatestRun(async (token) => {
    const ask = async () => {
      await server.start();
      return token.isCancellationRequested ? undefined : server.getFolder(token);
    };
    isOutdated = false;
    // What is read again while the user types is no news.
    if (state !== 'read') enter('reading');
    const answer = state === 'read' ? await ask() : await window.withProgress({ location: { viewId } }, ask);
    if (token.isCancellationRequested) return;
    folder = answer;
    enter(answer === undefined ? 'nothing' : 'read');
  });

  const refresh = () => {
    if (isVisible() && isOutdated && state !== 'stopped') latest.now();
  };
  const outdate = () => {
    isOutdated = true;
    if (isVisible() && state !== 'stopped') latest.soon();
  };
  const listeners = Disposable.from(
    changed,
    latest,
    server.onDidChangeFolder(outdate),
    workspace.onDidChangeWorkspaceFolders(outdate),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('vraagAntwoord.workspace')) outdate();
    }),
    server.onDidChangeState((serverState) => {
      if (serverState === 'running' && state !== 'reading') outdate();
    }),
  );
  return {
    get state() {
      return state;
    },
    get folder() {
      return folder;
    },
    onDidChange: changed.event,
    refresh,
    read: () => {
      state = 'unread';
      void server.readAnew();
      latest.now();
    },
    stop: () => {
      latest.stop();
      void server.stopReading();
      enter('stopped');
    },
    dispose: () => listeners.dispose(),
  };
}
