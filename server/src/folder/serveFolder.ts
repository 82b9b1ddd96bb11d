import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from '../capabilities';
import { createClientFiles, type Files } from '../files/files';
import { DidChangeWatchedFilesNotification, WatchKind } from '../library';
import type { OpenDocuments } from '../openDocuments';
import {
  documentEndings,
  type FirstOpenParams,
  firstOpenRequest,
  folderChangedNotification,
  folderRequest,
  importableEndings,
  readAnewNotification,
  stopReadingNotification,
} from '../protocol';
import { firstOpenQuestion } from '../workspace/index/firstOpenQuestion';
import { defaultLimits, type IndexLimits } from '../workspace/index/indexLimits';
import { createFolder, type Folder } from './folder';

/** What the folder is served from, and to whom. */
export interface FolderServiceOptions {
  readonly getClient: () => Client;
  /** The files on the disk, for a client that does not read them itself; where there is no disk, none. */
  readonly diskFiles?: Files | undefined;
  readonly limits?: IndexLimits | undefined;
  /** Is called when what is said of open documents may be different now. */
  readonly refresh: () => Promise<unknown>;
}

const nothing: Files = { list: async () => [], read: async () => undefined };

/**
 * What documents and the rules of git are in, what can be imported, and what takes any of them along when it is deleted.
 * One pattern for each ending: Emacs knows no brackets within braces.
 */
const watchers = [
  ...[...documentEndings.map((ending) => `**/*.${ending}`), '**/.gitignore'].map((globPattern) => ({
    globPattern,
    kind: WatchKind.Create | WatchKind.Change,
  })),
  ...importableEndings.map((ending) => ({ globPattern: `**/[!~]*.${ending}`, kind: WatchKind.Create })),
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** What brings documents along when it is moved here: of a folder that appears nothing is told but the folder. */
const appearing = { globPattern: '**/*', kind: WatchKind.Create };

/** Serves what a client asks about all documents of the folder that is open, and follows its files. */
export function serveFolder(
  connection: Connection,
  openDocuments: OpenDocuments,
  options: FolderServiceOptions,
): Folder {
  const { getClient, refresh } = options;
  const clientFiles = createClientFiles(connection);
  const folder = createFolder(connection, openDocuments, {
    getFiles: () => (getClient().readsFiles ? clientFiles : (options.diskFiles ?? nothing)),
    limits: options.limits ?? defaultLimits,
    watch: async () => {
      const { watchesFiles, tellsOfFolders } = getClient();
      if (!watchesFiles) return;
      const registration = connection.client.register(DidChangeWatchedFilesNotification.type, {
        // From another client it would be each file that a program makes.
        watchers: tellsOfFolders ? [...watchers, appearing] : watchers,
      });
      // A client that follows no files after all has a folder to read as much as any other.
      await registration.catch(report);
    },
    onDidChange: () => void Promise.all([announce(), refresh()]).catch(report),
    onDidChangeAlone: () => void announce().catch(report),
  });

  connection.onRequest(folderRequest, (_params: object, token: CancellationToken) => folder.getFolder(token));
  connection.onNotification(stopReadingNotification, folder.stopReading);
  connection.onNotification(readAnewNotification, folder.readAnew);
  connection.onRequest(firstOpenRequest, async ({ uri }: FirstOpenParams, token: CancellationToken) => {
    const index = await folder.whenRead(token, uri);
    return (index && firstOpenQuestion(index, uri))?.selectionRange.start ?? null;
  });
  connection.onDidChangeWatchedFiles(({ changes }) => folder.changeFiles(changes));
  return folder;

  async function announce(): Promise<void> {
    if (!getClient().followsFolder) return;
    await connection.sendNotification(folderChangedNotification, { notices: await folder.getNotices() });
  }

  function report(error: unknown): void {
    connection.console.error(String(error));
  }
}
