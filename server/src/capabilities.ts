import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { actionKinds } from './features/actions/action';
import { tokenModifiers, tokenTypes } from './features/semanticTokenLegend';
import { InsertTextMode, MarkupKind, SymbolKind, TextDocumentSyncKind } from './library';
import { type InitializationOptions, insertAnswerCommand, type ServerCommand, showCommand } from './protocol';

/** What a client can do, as far as it makes a difference. */
export type Client = ReturnType<typeof readClient>;

/** Reads what a client says of itself; one that says nothing can do little. */
export function readClient(params?: InitializeParams) {
  const { textDocument, workspace, window } = params?.capabilities ?? {};
  const sent = params?.initializationOptions as InitializationOptions | undefined;
  return {
    documentation: sent?.documentation,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    readsFiles: sent?.readsFiles === true,
    followsFolder: sent?.followsFolder === true,
    tellsOfFolders: sent?.tellsOfFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    editing: {
      placesCursor: workspace?.workspaceEdit?.snippetEditSupport === true,
      asksConfirmation: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      ignoresFindings: sent?.ignoresFindings === true,
    },
    commands: [
      ...(window?.showDocument?.support === true ? [showCommand] : []),
      ...(workspace?.applyEdit === true ? [insertAnswerCommand] : []),
    ] as readonly ServerCommand[],
    registersOutline: textDocument?.documentSymbol?.dynamicRegistration === true,
    takesSymbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolKinds: {
      ofDocument: textDocument?.documentSymbol?.symbolKind?.valueSet ?? firstSymbolKinds,
      ofWorkspace: workspace?.symbol?.symbolKind?.valueSet ?? firstSymbolKinds,
    },
    preparesRename: textDocument?.rename?.prepareSupport === true,
    takesDeclarationLinks: textDocument?.declaration?.linkSupport === true,
    takesLinks: textDocument?.definition?.linkSupport === true,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    completion: {
      format: textDocument?.completion?.completionItem?.documentationFormat?.[0] ?? MarkupKind.PlainText,
      keepsWhitespace:
        textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ===
        true,
    },
    folding: {
      lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly,
      rangeLimit: textDocument?.foldingRange?.rangeLimit,
    },
  };
}

/** The addresses of the folders that a client has open. */
export function foldersOf({ workspaceFolders, rootUri }: Partial<InitializeParams>): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}

/** What a client knows that does not say which kinds it knows: those of the first version of LSP. */
const firstSymbolKinds: readonly SymbolKind[] = Array.from(
  { length: SymbolKind.Array },
  (_, index) => index + 1,
) as SymbolKind[];

/** How the outline is named where a client shows several. */
export const outlineOptions = { label: 'Vraag en Antwoord' };

/** What the server offers a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const { pullsDiagnostics, preparesRename, takesCodeActions, commands, registersOutline, changesFolders } = client;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(registersOutline ? {} : { documentSymbolProvider: outlineOptions }),
    workspaceSymbolProvider: true,
    ...(changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    completionProvider: {},
    definitionProvider: true,
    declarationProvider: true,
    hoverProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    documentRangeFormattingProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    ...(takesCodeActions
      ? {
          codeActionProvider: {
            codeActionKinds: [...actionKinds],
          },
        }
      : {}),
    ...(commands.length > 0 ? { executeCommandProvider: { commands: [...commands] } } : {}),
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'vraag-antwoord',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
  };
}
