import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentSymbol,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type ShowDocumentResult,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesFor, foldersOf, readClient } from './capabilities';
import { getDiagnostics } from './diagnostics/diagnostics';
import { getCleanedText } from './features/cleanedText';
import { getCodeActions } from './features/codeActions';
import { getCodeLenses } from './features/codeLenses';
import { getCompletion } from './features/completion';
import { getCounterpart } from './features/counterpart';
import { getDefinition } from './features/definition';
import { getDocumentHighlights } from './features/documentHighlights';
import { getDocumentLinks } from './features/documentLinks';
import { getDocumentSymbols } from './features/documentSymbols';
import { getFoldingRanges } from './features/foldingRanges';
import { getHover } from './features/hover';
import { getInlayHints } from './features/inlayHints';
import { getMoveQuestion } from './features/moveQuestion';
import type { Refusal } from './features/numbering/renaming';
import { getOverview } from './features/overview';
import { getPrepareRename } from './features/prepareRename';
import { getRangeFormatting } from './features/rangeFormatting';
import { getReferences } from './features/references';
import { getRename } from './features/rename';
import { getRenumberQuestions } from './features/renumberQuestions';
import { getSelectionRanges } from './features/selectionRanges';
import { getSemanticTokens } from './features/semanticTokens';
import { getWorkspaceSymbols } from './features/workspaceSymbols';
import type { Files } from './files/files';
import { createOpenDocuments } from './openDocuments';
import {
  type CleanedTextParams,
  type CounterpartParams,
  cleanedTextRequest,
  counterpartRequest,
  type MoveQuestionParams,
  moveQuestionRequest,
  type OverviewParams,
  overviewRequest,
  type RenumberParams,
  renumberRequest,
  showCommand,
} from './protocol';
import { serveFolder } from './serveFolder';
import { serveReport } from './serveReport';
import type { Settings } from './settings';
import type { IndexLimits } from './workspace/documentIndex';

/** What the server takes from where it runs. */
export interface ServerOptions {
  /** The address of the folder with a page per diagnostic code, unless the client names one. */
  readonly documentation?: string;
  /** The files on the disk of the machine where it runs, if it has one. */
  readonly diskFiles?: Files;
  /** How much of a folder is read at most. */
  readonly limits?: IndexLimits;
}

/**
 * Serves a client over a connection until the client ends it. A request on a document that is not open is answered
 * with nothing; a request that goes wrong is answered with an error, and the server goes on.
 */
export function startServer(connection: Connection, options: ServerOptions): void {
  let client = readClient();
  const openDocuments = createOpenDocuments(connection, () => client);
  const {
    documents,
    withStructure,
    withStructures,
    withSettings,
    withLanguage,
    withEdits,
    settingsOf,
    forgetSettings,
  } = openDocuments;
  const folder = serveFolder(connection, openDocuments, { ...options, getClient: () => client, refresh });
  serveReport(connection, folder, openDocuments);

  connection.onInitialize((params) => {
    client = readClient(params);
    folder.setFolders(foldersOf(params));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Vraag en Antwoord' } };
  });
  connection.onInitialized(async () => {
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(takeFolders);
    if (!client.registersConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'vraagAntwoord' });
  });
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    forgetSettings(sent?.vraagAntwoord);
    await refresh();
  });

  documents.onDidChangeContent(({ document }) => pushDiagnostics(document));
  documents.onDidClose(({ document: { uri } }) => {
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(report);
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    withLanguage(uri, (structure, language) => {
      const symbols = getDocumentSymbols(structure, language);
      return client.takesSymbolTree ? symbols : flattened(symbols, uri);
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    withStructures((documents, language) => getWorkspaceSymbols(documents, query, language)),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    withStructure(uri, (structure) => getFoldingRanges(structure, client.folding)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    withStructure(uri, (structure) => getSelectionRanges(structure, positions)),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) => withLanguage(uri, getDocumentLinks));
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    withStructure(uri, (structure) => getSemanticTokens(structure)),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    withStructure(uri, (structure) => getSemanticTokens(structure, range)),
  );
  connection.onCodeLens(({ textDocument: { uri } }) =>
    withSettings(uri, (structure, { codeLens, language }) =>
      codeLens ? getCodeLenses(structure, { uri, language, commands: client.commands }) : [],
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    withSettings(uri, (structure, { inlayHints, language }) =>
      inlayHints ? getInlayHints(structure, range, language) : [],
    ),
  );
  connection.onExecuteCommand(({ command, arguments: [uri, range] = [] }) =>
    command === showCommand ? show(uri, range) : insertAnswer(uri, range),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    withStructure(uri, (structure) => {
      const links = getDefinition(structure, position, uri);
      return client.takesLinks ? links : links.map((link) => ({ uri, range: link.targetSelectionRange }));
    }),
  );
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    withEdits(uri, (structure, { lineEnd }) => getCompletion(structure, position, { lineEnd, ...client.completion })),
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
  connection.onCodeAction(({ textDocument: { uri }, range, context: { diagnostics, only, triggerKind } }) =>
    withEdits(uri, (structure, target) =>
      getCodeActions(structure, range, { diagnostics, only, triggerKind, ...target }),
    ),
  );
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    withEdits(uri, (structure, { lineEnd }) => getRangeFormatting(structure, range, lineEnd)),
  );
  connection.onRequest(cleanedTextRequest, ({ textDocument: { uri }, range }: CleanedTextParams) =>
    withEdits(uri, (structure, { lineEnd }) => getCleanedText(structure, range, lineEnd)),
  );
  connection.onRequest(overviewRequest, ({ textDocument: { uri } }: OverviewParams) => withStructure(uri, getOverview));
  connection.onRequest(counterpartRequest, ({ textDocument: { uri }, position }: CounterpartParams) =>
    withStructure(uri, (structure) => getCounterpart(structure, position)),
  );
  connection.onRequest(renumberRequest, ({ textDocument: { uri } }: RenumberParams) =>
    withEdits(uri, getRenumberQuestions),
  );
  connection.onRequest(moveQuestionRequest, ({ textDocument: { uri }, position, direction }: MoveQuestionParams) =>
    withEdits(uri, (structure, target) => getMoveQuestion(structure, position, { direction, ...target })),
  );
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const chosen = await settingsOf(uri);
    return { kind: 'full', items: diagnosticsOf(uri, chosen) };
  });

  documents.listen(connection);
  connection.listen();

  /** What is said of open documents may be different now. */
  async function refresh(): Promise<void> {
    for (const document of documents.all()) pushDiagnostics(document);
    await Promise.all([
      client.refreshesDiagnostics && connection.languages.diagnostics.refresh(),
      client.refreshesCodeLenses && connection.sendRequest(CodeLensRefreshRequest.type),
      client.refreshesInlayHints && connection.languages.inlayHint.refresh(),
      client.refreshesSemanticTokens && connection.languages.semanticTokens.refresh(),
    ]);
  }

  async function takeFolders(): Promise<void> {
    folder.setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
  }

  function diagnosticsOf(uri: string, { language, severity, ignored }: Settings): Diagnostic[] {
    const documentation = client.documentation ?? options.documentation;
    const found = withStructure(uri, (structure) =>
      getDiagnostics(structure, { uri, language, severities: severity, ignored, documentation }),
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

  function show(uri: string, { start }: Range): Promise<ShowDocumentResult> {
    return connection.window.showDocument({ uri, takeFocus: true, selection: { start, end: start } });
  }

  /** The first way to put in an answer to the question at a range, if there is one. */
  async function insertAnswer(uri: string, range: Range): Promise<unknown> {
    const only = ['quickfix.insertAnswer'];
    const actions = await withEdits(uri, (structure, target) =>
      getCodeActions(structure, range, { diagnostics: [], only, ...target }),
    );
    if (!Array.isArray(actions)) return actions;
    const [action] = actions;
    return action?.edit && connection.workspace.applyEdit({ label: action.title, edit: action.edit });
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
