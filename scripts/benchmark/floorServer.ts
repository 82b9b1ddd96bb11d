import {
  createConnection,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';

/**
 * The floor under every measurement of a server: one that does no work. It looks at no document, and sends what it was
 * told to send with the notification `prepare`; until then that is nothing.
 */
let prepared = { diagnostics: { kind: 'full', items: [] as Diagnostic[] } as const } as {
  readonly diagnostics: { readonly kind: 'full'; readonly items: Diagnostic[] };
  readonly symbols?: DocumentSymbol[];
  readonly folds?: FoldingRange[];
};

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onNotification('prepare', (replies) => {
  prepared = replies;
});
connection.languages.diagnostics.on(() => prepared.diagnostics);
connection.onDocumentSymbol(() => prepared.symbols ?? []);
connection.onFoldingRanges(() => prepared.folds ?? []);
connection.listen();
