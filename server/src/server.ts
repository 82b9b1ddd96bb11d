import type { CancellationToken, Connection, Disposable, Range, ShowDocumentResult } from 'vscode-languageserver';
import { capabilitiesFor, foldersOf, outlineOptions, readClient } from './capabilities';
import { flattened, placesOf, withKinds } from './clientForms';
import { getDocumentSymbols } from './features/documentSymbols';
import { getFoldingRanges } from './features/foldingRanges';
import type { Refusal } from './features/numbering/renaming';
import { getOverview } from './features/overview';
import { getSemanticTokens } from './features/semanticTokens';
import type { Files } from './files/files';
import { createCompanionReading, sureOf } from './folder/companionReading';
import { serveFolder } from './folder/serveFolder';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  LSPErrorCodes,
  ResponseError,
} from './library';
import { createOpenDocuments } from './openDocuments';
import {
  type AnswerDocumentParams,
  answerDocumentRequest,
  type CleanedTextParams,
  type CounterpartParams,
  cleanedTextRequest,
  counterpartRequest,
  type MoveQuestionParams,
  moveQuestionRequest,
  type OverviewParams,
  overviewRequest,
  type RenumberParams,
  type ReportParams,
  renumberRequest,
  reportRequest,
  showCommand,
} from './protocol';
import { serveDiagnostics } from './serveDiagnostics';
import type { IndexLimits } from './workspace/index/indexLimits';

/** What the server takes from where it runs. */
export interface ServerOptions {
  /** The address of the folder with a page per diagnostic code, unless the client names one. */
  readonly documentation?: string;
  /** The files on the disk of the machine where it runs, if it has one. */
  readonly diskFiles?: Files;
  /** How much of a folder is read at most. */
  readonly limits?: IndexLimits;
  /** How many documents the report on a folder shows at most. */
  readonly mostReported?: number;
}

/**
 * Serves a client over a connection until the client ends it. A request on a document that is not open is answered
 * with nothing; a request that goes wrong is answered with an error, and the server goes on.
 */
export function startServer(connection: Connection, options: ServerOptions): void {
  let client = readClient();
  let outline: Promise<Disposable> | undefined;
  const openDocuments = createOpenDocuments(connection, () => client);
  const { documents, withStructure, withStructures, withSettings, withLanguage, withEdits, forgetSettings } =
    openDocuments;
  const folder = serveFolder(connection, openDocuments, { ...options, getClient: () => client, refresh });
  const { withCompanion, withCompanionAndSettings, withCompanionEdits, withFolder } = createCompanionReading(
    openDocuments,
    folder,
  );
  const diagnostics = serveDiagnostics(connection, openDocuments, folder, { ...options, getClient: () => client });

  connection.onInitialize((params) => {
    client = readClient(params);
    folder.setFolders(foldersOf(params));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Vraag en Antwoord' } };
  });
  connection.onInitialized(async () => {
    await offerOutline();
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(takeFolders);
    if (!client.registersConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'vraagAntwoord' });
  });
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    forgetSettings(sent?.vraagAntwoord);
    await refresh();
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    withCompanionAndSettings(uri, (structure, companion, { language }) => {
      const symbols = getDocumentSymbols(structure, language, companion);
      const known = withKinds(symbols, client.symbolKinds.ofDocument);
      return client.takesSymbolTree ? known : flattened(known, uri);
    }),
  );
  connection.onWorkspaceSymbol(
    withLater(async ({ getWorkspaceSymbols }, { query }, token) => {
      const closed = await folder.getClosed(token);
      return withStructures((open, language) =>
        withKinds(getWorkspaceSymbols([...open, ...closed], query, language), client.symbolKinds.ofWorkspace),
      );
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    withStructure(uri, (structure) => getFoldingRanges(structure, client.folding)),
  );
  connection.onSelectionRanges(
    withLater(({ getSelectionRanges }, { textDocument: { uri }, positions }) =>
      withStructure(uri, (structure) => getSelectionRanges(structure, positions)),
    ),
  );
  connection.onDocumentLinks(
    withLater(({ getDocumentLinks }, { textDocument: { uri } }) => withLanguage(uri, getDocumentLinks)),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    withCompanion(uri, (structure, companion) => getSemanticTokens(structure, { companion })),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) =>
    withCompanion(uri, (structure, companion) => getSemanticTokens(structure, { part: range, companion })),
  );
  connection.onCodeLens(
    withLater(({ getCodeLenses }, { textDocument: { uri } }) =>
      withCompanionAndSettings(uri, (structure, companion, { codeLens, language }) =>
        codeLens ? getCodeLenses(structure, { uri, language, commands: client.commands, companion }) : [],
      ),
    ),
  );
  connection.languages.inlayHint.on(
    withLater(({ getInlayHints }, { textDocument: { uri }, range }) =>
      withSettings(uri, (structure, { inlayHints, language }) =>
        inlayHints ? getInlayHints(structure, range, language) : [],
      ),
    ),
  );
  connection.onExecuteCommand(({ command, arguments: [uri, range] = [] }) =>
    command === showCommand ? show(uri, range) : insertAnswer(uri, range),
  );
  connection.onDefinition(
    withLater(async ({ getDefinition }, { textDocument: { uri }, position }, token) => {
      const links = await withFolder(uri, token, (structure, companion) =>
        getDefinition(structure, position, uri, companion),
      );
      return client.takesLinks ? links : placesOf(links);
    }),
  );
  connection.onDeclaration(
    withLater(async ({ getDeclaration }, { textDocument: { uri }, position }, token) => {
      const links = await withFolder(uri, token, (structure, companion) =>
        getDeclaration(structure, position, companion),
      );
      return client.takesDeclarationLinks ? links : placesOf(links);
    }),
  );
  connection.onCompletion(
    withLater(({ getCompletion }, { textDocument: { uri }, position }) =>
      withEdits(uri, (structure, { lineEnd }) => getCompletion(structure, position, { lineEnd, ...client.completion })),
    ),
  );
  connection.onHover(
    withLater(({ getHover }, { textDocument: { uri }, position }) =>
      withCompanionAndSettings(uri, (structure, companion, { language }) =>
        getHover(structure, position, { language, format: client.hoverFormat, companion }),
      ),
    ),
  );
  connection.onDocumentHighlight(
    withLater(({ getDocumentHighlights }, { textDocument: { uri }, position }) =>
      withStructure(uri, (structure) => getDocumentHighlights(structure, position)),
    ),
  );
  connection.onReferences(
    withLater(({ getReferences }, { textDocument: { uri }, position, context: { includeDeclaration } }) =>
      withStructure(uri, (structure) => getReferences(structure, position, { uri, includeDeclaration })),
    ),
  );
  connection.onPrepareRename(
    withLater(({ getPrepareRename }, { textDocument: { uri }, position }) =>
      withLanguage(uri, (structure, language) => orError(getPrepareRename(structure, position, language))),
    ),
  );
  connection.onRenameRequest(
    withLater(({ getRename }, { textDocument: { uri }, position, newName }) =>
      withEdits(uri, (structure, target) => orError(getRename(structure, position, { newName, ...target }))),
    ),
  );
  connection.onCodeAction(
    withLater(({ getCodeActions }, { textDocument: { uri }, range, context: { diagnostics, only, triggerKind } }) =>
      withCompanionEdits(uri, (structure, target, companion) =>
        getCodeActions(structure, range, { diagnostics, only, triggerKind, comparison: sureOf(companion), ...target }),
      ),
    ),
  );
  connection.onDocumentRangeFormatting(
    withLater(({ getRangeFormatting }, { textDocument: { uri }, range }) =>
      withEdits(uri, (structure, { lineEnd }) => getRangeFormatting(structure, range, lineEnd)),
    ),
  );
  connection.onRequest(
    cleanedTextRequest,
    withLater(({ getCleanedText }, { textDocument: { uri }, range }: CleanedTextParams) =>
      withEdits(uri, (structure, { lineEnd }) => getCleanedText(structure, range, lineEnd)),
    ),
  );
  connection.onRequest(
    answerDocumentRequest,
    withLater(({ getAnswerDocument }, { textDocument: { uri } }: AnswerDocumentParams) =>
      withEdits(uri, (structure, { lineEnd }) => getAnswerDocument(structure, lineEnd) ?? null),
    ),
  );
  connection.onRequest(overviewRequest, ({ textDocument: { uri } }: OverviewParams) => withCompanion(uri, getOverview));
  connection.onRequest(
    counterpartRequest,
    withLater(({ getCounterpart }, { textDocument: { uri }, position }: CounterpartParams, token) =>
      withFolder(uri, token, (structure, companion) => getCounterpart(structure, position, companion)),
    ),
  );
  connection.onRequest(
    renumberRequest,
    withLater(({ getRenumberQuestions }, { textDocument: { uri } }: RenumberParams) =>
      withCompanionEdits(uri, (structure, target, companion) =>
        getRenumberQuestions(structure, { ...target, comparison: sureOf(companion) }),
      ),
    ),
  );
  connection.onRequest(
    moveQuestionRequest,
    withLater(({ getMoveQuestion }, { textDocument: { uri }, position, direction }: MoveQuestionParams) =>
      withEdits(uri, (structure, target) => getMoveQuestion(structure, position, { direction, ...target })),
    ),
  );
  connection.onRequest(
    reportRequest,
    withLater(({ getFolderReport }, params: ReportParams, token) =>
      getFolderReport({ params, token }, connection, folder, openDocuments, options),
    ),
  );
  documents.listen(connection);
  connection.listen();

  /** What is said of open documents may be different now. */
  async function refresh(): Promise<void> {
    diagnostics.refresh();
    await Promise.all([
      client.refreshesDiagnostics && connection.languages.diagnostics.refresh(),
      client.refreshesCodeLenses && connection.sendRequest(CodeLensRefreshRequest.type),
      client.refreshesInlayHints && connection.languages.inlayHint.refresh(),
      client.refreshesSemanticTokens && connection.languages.semanticTokens.refresh(),
      offerOutline(),
    ]);
  }

  /** A client asks for an outline again only when the text changes, or when it is offered anew. */
  async function offerOutline(): Promise<void> {
    if (!client.registersOutline) return;
    const before = outline;
    outline = connection.client.register(DocumentSymbolRequest.type, { documentSelector: null, ...outlineOptions });
    await outline;
    (await before)?.dispose();
  }

  async function takeFolders(): Promise<void> {
    folder.setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
  }

  function show(uri: string, { start }: Range): Promise<ShowDocumentResult> {
    return connection.window.showDocument({ uri, takeFocus: true, selection: { start, end: start } });
  }

  /** The first way to put in an answer to the question at a range, if there is one. */
  async function insertAnswer(uri: string, range: Range): Promise<unknown> {
    const only = ['quickfix.insertAnswer'];
    const { getCodeActions } = await loadLater();
    const actions = await withEdits(uri, (structure, target) =>
      getCodeActions(structure, range, { diagnostics: [], only, ...target }),
    );
    if (!Array.isArray(actions)) return actions;
    const [action] = actions;
    return action?.edit && connection.workspace.applyEdit({ label: action.title, edit: action.edit });
  }
}

/** What is only read when a client first asks for any of it: an open document is shown without it. */
const loadLater = () => import('./laterFeatures.js');

type LaterFeatures = typeof import('./laterFeatures');

/** A handler that answers with what is loaded for it. */
function withLater<Params, Result>(
  handle: (features: LaterFeatures, params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => handle(await loadLater(), params, token);
}

/** What a client shows to its user when something is refused is the message of an error. */
function orError<Result extends object>(result: Result | Refusal): Result | ResponseError {
  if (!('refusal' in result)) return result;
  return new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
}
