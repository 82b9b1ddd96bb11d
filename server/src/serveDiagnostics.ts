import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './capabilities';
import { getDiagnostics } from './diagnostics/diagnostics';
import type { Companion } from './features/elsewhere/comparison';
import { sureOf } from './folder/companionReading';
import type { Folder } from './folder/folder';
import type { OpenDocuments } from './openDocuments';
import type { Structure } from './parser/structure';
import { createResultIds } from './resultIds';
import type { Settings } from './settings';
import type { DocumentIndex } from './workspace/index/documentIndex';

/** Whom findings are told to, and where they link to. */
export interface DiagnosticsServiceOptions {
  readonly getClient: () => Client;
  /** The address of the folder with a page per diagnostic code, unless the client names one. */
  readonly documentation?: string | undefined;
}

/** How many findings of closed documents are sent at a time: those of so many documents. */
const partSize = 50;

/** Serves what there is to say about documents: to a client that asks for it, or else whenever a document changes. */
export function serveDiagnostics(
  connection: Connection,
  { documents, openStructure, settingsOf, settingsOfAll }: OpenDocuments,
  folder: Folder,
  options: DiagnosticsServiceOptions,
) {
  const { getClient } = options;
  const ids = createResultIds();
  /** Those who wait until something may be different. */
  let waiting: (() => void)[] = [];
  /** The last answer about each document by itself, while a client waits for it. */
  const answering = new Map<string, Promise<unknown>>();
  /** Documents that are open no more, of which a client that asks about all documents was not told since. */
  const closed = new Set<string>();

  documents.onDidChangeContent(({ document }) => push(document));
  documents.onDidOpen(({ document: { uri } }) => closed.delete(uri));
  documents.onDidClose(({ document: { uri } }) => {
    ids.forget(uri);
    if (getClient().pullsDiagnostics) void tellClosed(uri);
    else connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) => {
    const answer = reportOn(uri, previousResultId).finally(() => {
      if (answering.get(uri) === answer) answering.delete(uri);
      return folder.readInBackground(uri);
    });
    answering.set(uri, answer);
    return answer;
  });
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, parts) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return reportOnAll(known, token, parts && ((items) => parts.report({ items })));
  });

  return { refresh };

  /** What is said of documents may be different now. */
  function refresh(): void {
    for (const document of documents.all()) push(document);
    wake();
  }

  /**
   * A client keeps the findings of a document that it closes until it is told of it among all documents, and that it
   * does not take while it still waits for an answer about the document by itself.
   */
  async function tellClosed(uri: string): Promise<void> {
    await answering.get(uri)?.catch(() => undefined);
    if (documents.get(uri) !== undefined) return;
    closed.add(uri);
    wake();
  }

  function wake(): void {
    for (const go of waiting.splice(0)) go();
  }

  async function reportOn(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    // It is read while its settings, which were asked for when it was opened, are on their way.
    const structure = openStructure(uri);
    if (structure === null) return { kind: 'full', items: [] };
    const settings = await settingsOf(uri);
    const companion = await folder.getCompanion(uri, structure);
    if (documents.get(uri) === undefined) return { kind: 'full', items: [] };
    const resultId = ids.idOf(uri, [structure, settings, companion]);
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: diagnosticsOf(uri, structure, settings, companion) };
  }

  /** Sends what is to be said about a document, unless it changed or closed while its settings were fetched. */
  function push({ uri, version }: TextDocument): void {
    if (getClient().pullsDiagnostics) return;
    reportOn(uri, undefined)
      .then((found) => {
        if (documents.get(uri)?.version !== version || found.kind !== 'full') return;
        return connection.sendDiagnostics({ uri, version, diagnostics: found.items });
      })
      .then(() => folder.readInBackground(uri))
      .catch(report);
  }

  /** What is new about all documents, in parts; without news it waits for some. */
  async function reportOnAll(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    while (!token.isCancellationRequested) {
      // What happens while the news is gathered is not missed.
      const changed = change(token);
      const { workspaceDiagnostics } = await settingsOf();
      const index = workspaceDiagnostics ? await folder.whenRead(token) : undefined;
      const news = await findNews(index, known, token, send);
      if (news.length > 0) return { items: news };
      await changed;
    }
    return { items: [] };
  }

  /**
   * Sends the news in full parts to a client that takes parts, and returns the rest, which is empty only where there is
   * no news. A document that is there no more has no findings; an open document is asked for by itself.
   */
  async function findNews(
    index: DocumentIndex | undefined,
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const isClosed = (uri: string) => documents.get(uri) === undefined;
    const uris = [...(index?.documents() ?? [])].map(({ uri }) => uri);
    const present = new Set(uris);
    const gone = [...new Set([...known.keys(), ...closed])].filter((uri) => isClosed(uri) && !present.has(uri));
    const settings = await settingsOfAll(uris);
    if (token.isCancellationRequested) return [];
    let news: WorkspaceDocumentDiagnosticReport[] = gone.map((uri) => ({
      kind: 'full',
      uri,
      version: null,
      items: [],
    }));
    for (const uri of gone) closed.delete(uri);
    for (const [place, uri] of uris.entries()) {
      if (token.isCancellationRequested) return news;
      if (!isClosed(uri)) continue;
      const found = await reportOnClosed(uri, known.get(uri), settings[place] as Settings);
      if (found === undefined) continue;
      closed.delete(uri);
      if (send !== undefined && news.length >= partSize) {
        send(news);
        news = [];
      }
      news.push(found);
    }
    return news;
  }

  /** `undefined` when nothing is new. */
  async function reportOnClosed(
    uri: string,
    known: string | undefined,
    settings: Settings,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const index = folder.current();
    const pair = index?.counterpartOf(uri);
    const other = pair && index?.documentAt(pair.uri);
    const resultId = ids.idOf(uri, [index?.documentAt(uri), settings, other, pair?.certainty, pair?.further]);
    if (resultId === known) return undefined;
    const structure = await folder.readClosed(uri);
    if (structure === undefined) return undefined;
    const companion = await folder.getCompanion(uri, structure);
    return { kind: 'full', uri, version: null, resultId, items: diagnosticsOf(uri, structure, settings, companion) };
  }

  function diagnosticsOf(
    uri: string,
    structure: Structure,
    { language, severity, ignored }: Settings,
    companion: Companion | undefined,
  ): Diagnostic[] {
    const documentation = getClient().documentation ?? options.documentation;
    const comparison = sureOf(companion);
    return getDiagnostics(structure, { uri, language, severities: severity, ignored, documentation, comparison });
  }

  /** Resolves when something may be different, or the token ends the waiting. */
  function change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      token.onCancellationRequested(() => {
        waiting = waiting.filter((other) => other !== resolve);
        resolve();
      });
    });
  }

  function report(error: unknown): void {
    connection.console.error(String(error));
  }
}
