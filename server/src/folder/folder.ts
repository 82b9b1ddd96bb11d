import type { CancellationToken, Connection, FileEvent } from 'vscode-languageserver';
import type { Companion } from '../features/elsewhere/comparison';
import type { SearchedDocument } from '../features/workspaceSymbols';
import type { FolderSource } from '../files/documentSource';
import { type Files, isRules } from '../files/files';
import { messagesIn } from '../messages';
import type { OpenDocuments } from '../openDocuments';
import type { Structure } from '../parser/structure';
import type { Folder as FolderAnswer } from '../protocol';
import { pathFrom } from '../workspace/documents/documentName';
import type { DocumentIndex, FillReport } from '../workspace/index/documentIndex';
import { folderDocument, folderDocuments } from '../workspace/index/folderDocuments';
import type { IndexLimits } from '../workspace/index/indexLimits';
import { searchedDocument } from '../workspace/index/searchedDocument';
import { changedDocuments } from './changedDocuments';
import { createClosedDocuments } from './closedDocuments';
import { createFolderNews } from './folderNews';
import { readingNotices } from './readingNotices';
import { createReadingProgress } from './readingProgress';

/** What the documents of a folder are read from, and who is told of them. */
export interface FolderOptions {
  readonly getFiles: () => Files;
  readonly limits: IndexLimits;
  /** Is called before the first reading, and has the client tell what happens to files. */
  readonly watch: () => Promise<void>;
  /** Is called when what is known of other documents changed: they were read, or one of them is another now. */
  readonly onDidChange: () => void;
  /** Is called when a document is more or less complete, and no other one that is open says anything else by it. */
  readonly onDidChangeAlone: () => void;
}

/**
 * The documents of the folder that is open. Nothing is read until something needs it; from then on it is kept up to
 * date. Where no folder is open, and where the user does not want it, there are no documents but the one at hand.
 */
export type Folder = ReturnType<typeof createFolder>;

/** All documents as they are read, or were. */
interface Reading {
  readonly source: FolderSource;
  readonly index: DocumentIndex;
  /** Resolves when all were read; `undefined` when that was ended before. */
  readonly done: Promise<DocumentIndex | undefined>;
  report?: FillReport;
  isEnded?: boolean;
}

/** A pause in typing after which what was typed may change what is said of other documents, in milliseconds. */
const pause = 300;

/** What is only read when the documents of a folder are. */
const loadLater = () => import('./laterFolder.js');

type LaterFolder = typeof import('./laterFolder');

/** Follows the documents of a client, open and closed. */
export function createFolder(connection: Connection, openDocuments: OpenDocuments, options: FolderOptions) {
  const { documents, structureOf, settingsOf } = openDocuments;
  const { getFiles, limits, watch, onDidChange, onDidChangeAlone } = options;
  let folders: readonly string[] = [];
  let reading: Reading | undefined;
  /** The user ended the reading: only what the user asks for starts it again. */
  let isUnwanted = false;
  /** Open documents of which the index does not have the last text yet. */
  const changed = new Set<string>();
  const news = createFolderNews((uri) => documents.get(uri) !== undefined);
  const closed = createClosedDocuments(async (uri) => reading?.source.read(uri));
  let watching: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!isInside(uri)) return;
    changed.add(uri);
    clearTimeout(timer);
    timer = setTimeout(announceChanged, pause);
  });
  documents.onDidClose(({ document: { uri } }) => {
    changed.delete(uri);
    closed.forget(uri);
    if (isInside(uri)) reading?.index.close(uri).then(announce, report);
  });

  return {
    setFolders,
    readInBackground,
    whenRead,
    stopReading,
    readAnew,
    structureAt,
    pathOf: (uri: string) => pathFrom(folders, uri),
    getFolder,
    getCompanion,
    getNotices,
    readClosed: closed.read,
    getClosed,
    current,
    changeFiles,
  };

  /** The addresses of the folders that are open, of which a window may have several. */
  function setFolders(uris: readonly string[]): void {
    folders = uris.map((uri) => `${uri.replace(/(?<!\/)\/+$/, '')}/`);
    const wasRead = current() !== undefined;
    forget();
    if (wasRead) onDidChange();
  }

  /** Reads all documents when a document that is open may belong to another, unless they are read already. */
  async function readInBackground(uri: string): Promise<void> {
    if (reading !== undefined || isUnwanted || !isInside(uri) || !(await isWanted(uri))) return;
    setTimeout(read, 0);
  }

  /** All documents, once they were read; `undefined` when there are none to read, or the token ends the waiting. */
  async function whenRead(token: CancellationToken, uri?: string): Promise<DocumentIndex | undefined> {
    if (folders.length === 0 || !(await isWanted(uri)) || token.isCancellationRequested) return undefined;
    const ended = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
    const index = await Promise.race([read(), ended]);
    return index && current();
  }

  /** Ends the reading that is under way; only what the user asks for starts it again. */
  function stopReading(): void {
    if (reading === undefined || reading.report !== undefined) return;
    isUnwanted = true;
    forget();
  }

  /** Lists and reads all documents anew, if they were read or are, for a user who misses some. */
  async function readAnew(): Promise<void> {
    if (!(await isWanted()) || reading === undefined) return;
    forget();
    await read();
  }

  async function getFolder(token: CancellationToken): Promise<FolderAnswer | null> {
    const index = await whenRead(token);
    return index === undefined ? null : { documents: folderDocuments(index), notices: await getNotices() };
  }

  /**
   * The document that belongs to another, as far as that is known by now. Which one it is may change in a pause in
   * typing; what both have in common is told of the text as it is.
   */
  async function getCompanion(uri: string, structure: Structure): Promise<Companion | undefined> {
    if (indexWith(uri) === undefined || !isInside(uri) || !(await isWanted(uri))) return undefined;
    const pair = indexWith(uri)?.counterpartOf(uri);
    const other = pair && (await structureAt(pair.uri));
    const { companionOf } = await loadLater();
    return pair && other && companionOf(structure, { ...pair, structure: other });
  }

  /** The documents that are not open, as they are searched; they are read for it. */
  async function getClosed(token: CancellationToken): Promise<readonly SearchedDocument[]> {
    const all = (await whenRead(token))?.documents() ?? [];
    return [...all].filter(({ uri }) => documents.get(uri) === undefined).map(searchedDocument);
  }

  /** What was not read, in sentences. */
  async function getNotices(): Promise<readonly string[]> {
    if (reading?.report === undefined) return [];
    const { source, index, report: found } = reading;
    return readingNotices({ source, index, report: found }, limits, (await settingsOf()).language);
  }

  /** All documents with the open ones as they are now; `undefined` until they were read. */
  function current(): DocumentIndex | undefined {
    if (reading?.report === undefined) return undefined;
    takeChanged(reading.index);
    return reading.index;
  }

  /** All documents, that at an address among them: until the next pause in typing perhaps as it was before. */
  function indexWith(uri: string): DocumentIndex | undefined {
    return reading?.report !== undefined && reading.index.documentAt(uri) !== undefined ? reading.index : current();
  }

  /** Files were made, changed or deleted. */
  async function changeFiles(changes: readonly FileEvent[]): Promise<void> {
    const now = reading;
    if (now === undefined) return;
    if (changes.some(({ uri }) => isRules(uri))) {
      forget();
      await read();
      return;
    }
    for (const { uri } of changes) closed.forget(uri);
    const { source, index } = now;
    const importable = source.importable.join();
    const uris = await changedDocuments(changes, { source, index, limits, isInside });
    await Promise.all(uris.map(index.reread));
    if (uris.length > 0 || source.importable.join() !== importable) announce();
  }

  async function read(): Promise<DocumentIndex | undefined> {
    const later = await loadLater();
    reading ??= startReading(later);
    return reading.done;
  }

  function startReading({ createDocumentSource, createDocumentIndex }: LaterFolder): Reading {
    // A character takes three bytes at most, or is two.
    const source = createDocumentSource(getFiles(), folders, limits.characters * 3);
    const index = createDocumentIndex(source, limits);
    for (const { uri } of documents.all()) if (isInside(uri)) changed.add(uri);
    takeChanged(index);
    const started: Reading = { source, index, done: fill().catch(fail) };
    return started;

    async function fill(): Promise<DocumentIndex | undefined> {
      watching ??= watch();
      await watching;
      const progress = createReadingProgress(connection, messagesIn((await settingsOf()).language));
      const found = await index.fill({
        onProgress: progress.report,
        isCancelled: () => progress.isEndedByUser() || started.isEnded === true,
      });
      await progress.end();
      if (started.isEnded) return reading === started ? undefined : reading?.done;
      if (found.isCancelled) {
        isUnwanted = true;
        reading = undefined;
        return undefined;
      }
      isUnwanted = false;
      started.report = found;
      for (const notice of await getNotices()) connection.console.info(notice);
      announce();
      return index;
    }

    function fail(error: unknown): undefined {
      report(error);
      isUnwanted = true;
      if (reading === started) reading = undefined;
    }
  }

  function forget(): void {
    if (reading !== undefined) reading.isEnded = true;
    reading = undefined;
    closed.forgetAll();
  }

  function takeChanged(index: DocumentIndex): void {
    for (const uri of changed) {
      const document = documents.get(uri);
      if (document === undefined) continue;
      news.remember(uri, (one) => folderDocument(index, one));
      index.open(uri, structureOf(document));
    }
    changed.clear();
  }

  /** What other documents say changes only when a document is more or less complete, or belongs to another one. */
  function announceChanged(): void {
    if (reading?.report === undefined) return;
    const { index } = reading;
    takeChanged(index);
    // An editor that asks everything anew closes the menus in it, so it is not told to while its own user types.
    const audience = news.tell((uri) => folderDocument(index, uri));
    if (audience === 'other') onDidChange();
    if (audience === 'documents') onDidChangeAlone();
  }

  function announce(): void {
    news.forget();
    if (reading?.report !== undefined) onDidChange();
  }

  /** A document of the folder as it is now, in an editor or else in its file; `undefined` when it is there no more. */
  function structureAt(uri: string): Promise<Structure | undefined> {
    const document = documents.get(uri);
    if (document !== undefined) return Promise.resolve(structureOf(document));
    return closed.get(uri);
  }

  function isInside(uri: string): boolean {
    return folders.some((folder) => uri.startsWith(folder));
  }

  async function isWanted(uri?: string): Promise<boolean> {
    return (await settingsOf(uri)).workspace;
  }

  function report(error: unknown): void {
    connection.console.error(String(error));
  }
}
