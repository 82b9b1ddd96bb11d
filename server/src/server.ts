import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentSymbol,
  type InitializeParams,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  type ServerCapabilities,
  type SymbolInformation,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getDiagnostics } from './diagnostics/diagnostics';
import { getCodeActions } from './features/codeActions';
import { getCounterpart } from './features/counterpart';
import { getDefinition } from './features/definition';
import { getDocumentHighlights } from './features/documentHighlights';
import { getDocumentSymbols } from './features/documentSymbols';
import { getFoldingRanges } from './features/foldingRanges';
import { getHover } from './features/hover';
import { getOverview } from './features/overview';
import { getPrepareRename } from './features/prepareRename';
import { getReferences } from './features/references';
import { getRename } from './features/rename';
import type { Refusal } from './features/renaming';
import type { EditTarget } from './features/workspaceEdit';
import { type Language, messagesIn } from './messages';
import { parse } from './parser/parse';
import type { Structure } from './parser/structure';
import {
  type CounterpartParams,
  counterpartRequest,
  type InitializationOptions,
  type OverviewParams,
  overviewRequest,
} from './protocol';
import { defaultSettings, readSettings, type Settings } from './settings';

/** What the server takes from where it runs. */
export interface ServerOptions {
  /** The address of the folder with a page per diagnostic code, unless the client names one. */
  readonly documentation?: string;
}

/**
 * Serves a client over a connection until the client ends it. A request on a document that is not open is answered
 * with nothing; a request that goes wrong is answered with an error, and the server goes on.
 */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const structures = new Map<string, { readonly version: number; readonly structure: Structure }>();
  const settings = new Map<string, Promise<Settings>>();
  let client = clientOf(undefined, options);
  /** The settings of a client that cannot be asked for those of a document. */
  let sentSettings = defaultSettings;

  connection.onInitialize((params) => {
    client = clientOf(params, options);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Vraag en Antwoord' } };
  });
  connection.onInitialized(async () => {
    if (!client.registersConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'vraagAntwoord' });
  });
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    sentSettings = readSettings(sent?.vraagAntwoord);
    settings.clear();
    for (const document of documents.all()) pushDiagnostics(document);
    if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  });

  documents.onDidChangeContent(({ document }) => pushDiagnostics(document));
  documents.onDidClose(({ document: { uri } }) => {
    structures.delete(uri);
    settings.delete(uri);
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    withLanguage(uri, (structure, language) => {
      const symbols = getDocumentSymbols(structure, language);
      return client.takesSymbolTree ? symbols : flattened(symbols, uri);
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    withStructure(uri, (structure) => getFoldingRanges(structure, client.folding)),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    withStructure(uri, (structure) => {
      const links = getDefinition(structure, position, uri);
      return client.takesLinks ? links : links.map((link) => ({ uri, range: link.targetSelectionRange }));
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    withLanguage(uri, (structure, language) => getHover(structure, position, { language, format: client.hoverFormat })),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    withStructure(uri, (structure) => getDocumentHighlights(structure, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }) =>
    withStructure(uri, (structure) => getReferences(structure, position, { uri, includeDeclaration })),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    withLanguage(uri, (structure, language) => orError(getPrepareRename(structure, position, language))),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    withEdits(uri, (structure, target) => orError(getRename(structure, position, { newName, ...target }))),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { diagnostics, only } }) =>
    withEdits(uri, (structure, target) => getCodeActions(structure, range, { diagnostics, only, ...target })),
  );
  connection.onRequest(overviewRequest, ({ textDocument: { uri } }: OverviewParams) => withStructure(uri, getOverview));
  connection.onRequest(counterpartRequest, ({ textDocument: { uri }, position }: CounterpartParams) =>
    withStructure(uri, (structure) => getCounterpart(structure, position)),
  );
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const chosen = await settingsOf(uri);
    return { kind: 'full', items: diagnosticsOf(uri, chosen) };
  });

  documents.listen(connection);
  connection.listen();

  function withStructure<Result>(uri: string, getResult: (structure: Structure) => Result | undefined): Result | null {
    const document = documents.get(uri);
    return document === undefined ? null : (getResult(structureOf(document)) ?? null);
  }

  /** Positions in a request speak of the text as it is now; while the language is asked for, that may change. */
  async function withLanguage<Result>(
    uri: string,
    getResult: (structure: Structure, language: Language) => Result | undefined,
  ): Promise<Result | null> {
    const document = documents.get(uri);
    if (document === undefined) return null;
    const structure = structureOf(document);
    const { language } = await settingsOf(uri);
    return getResult(structure, language) ?? null;
  }

  /** Changes to a text that is there no more would end up in wrong places. */
  function withEdits<Result>(
    uri: string,
    getResult: (structure: Structure, target: EditTarget & { readonly language: Language }) => Result,
  ): Promise<Result | ResponseError | null> {
    const version = documents.get(uri)?.version;
    return withLanguage(uri, (structure, language) => {
      if (documents.get(uri)?.version !== version) {
        return new ResponseError(LSPErrorCodes.ContentModified, messagesIn(language).documentChanged);
      }
      return getResult(structure, { uri, language, version: client.takesVersions ? version : undefined });
    });
  }

  /** Reads a document once per version; the object of an open document stays the same when its text changes. */
  function structureOf(document: TextDocument): Structure {
    const { uri, version } = document;
    const known = structures.get(uri);
    if (known?.version === version) return known.structure;
    const structure = parse(document.getText());
    structures.set(uri, { version, structure });
    return structure;
  }

  function diagnosticsOf(uri: string, { language, severity }: Settings): Diagnostic[] {
    const { documentation } = client;
    const found = withStructure(uri, (structure) =>
      getDiagnostics(structure, { uri, language, severities: severity, documentation }),
    );
    return found ?? [];
  }

  /** Sends what is to be said about a document, unless it changed or closed while its settings were fetched. */
  function pushDiagnostics({ uri, version }: TextDocument): void {
    if (client.pullsDiagnostics) return;
    settingsOf(uri)
      .then((chosen) => {
        if (documents.get(uri)?.version !== version) return;
        return connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(uri, chosen) });
      })
      .catch(report);
  }

  /** The settings for a document: a folder may have its own. They are asked for once, until some setting changes. */
  function settingsOf(uri: string): Promise<Settings> {
    if (!client.asksConfiguration || documents.get(uri) === undefined) return Promise.resolve(sentSettings);
    const known = settings.get(uri);
    if (known !== undefined) return known;
    const asked = connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'vraagAntwoord' })
      .then(readSettings)
      .catch((error: unknown) => {
        report(error);
        return defaultSettings;
      });
    settings.set(uri, asked);
    return asked;
  }

  function report(error: unknown): void {
    connection.console.error(String(error));
  }
}

/** An outline as a list, each symbol with the name of the one around it. */
function flattened(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flattened(children, uri, name),
  ]);
}

/** What a client shows to its user when something is refused is the message of an error. */
function orError<Result extends object>(result: Result | Refusal): Result | ResponseError {
  if (!('refusal' in result)) return result;
  return new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
}

/** What the client can do, as far as it makes a difference. */
function clientOf(params: InitializeParams | undefined, options: ServerOptions) {
  const { textDocument, workspace } = params?.capabilities ?? {};
  const sent = params?.initializationOptions as InitializationOptions | undefined;
  return {
    documentation: sent?.documentation ?? options.documentation,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    takesSymbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    takesLinks: textDocument?.definition?.linkSupport === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    folding: {
      lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly,
      rangeLimit: textDocument?.foldingRange?.rangeLimit,
    },
  };
}

function capabilitiesFor(client: ReturnType<typeof clientOf>): ServerCapabilities {
  const { pullsDiagnostics, preparesRename, takesCodeActions } = client;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Vraag en Antwoord' },
    foldingRangeProvider: true,
    definitionProvider: true,
    hoverProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    ...(takesCodeActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'vraag-antwoord',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}
