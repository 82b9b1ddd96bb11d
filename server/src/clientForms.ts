import {
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-types';

/** What the features answer, in the forms that a client takes which can do less. */

/** An outline as a list, each symbol with the name of the one around it. */
export function flattened(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flattened(children, uri, name),
  ]);
}

/**
 * Symbols of the kinds that a client knows. To one that does not know the kinds which make open questions and notes
 * stand out, these are questions and texts as any other.
 */
export function withKinds<Symbol extends DocumentSymbol | SymbolInformation>(
  symbols: readonly Symbol[],
  known: readonly SymbolKind[],
): Symbol[] {
  const isKnown = (symbol: DocumentSymbol | SymbolInformation): boolean =>
    known.includes(symbol.kind) && (!('children' in symbol) || (symbol.children ?? []).every(isKnown));
  return symbols.map((symbol) => {
    if (isKnown(symbol)) return symbol;
    const kind = known.includes(symbol.kind) ? symbol.kind : similarTo(symbol.kind);
    return 'children' in symbol
      ? { ...symbol, kind, children: withKinds(symbol.children ?? [], known) }
      : { ...symbol, kind };
  });
}

function similarTo(kind: SymbolKind): SymbolKind {
  return kind === SymbolKind.Event ? SymbolKind.Field : SymbolKind.String;
}

/** Links for a client that takes only places. */
export function placesOf(links: readonly LocationLink[] | null): Location[] | null {
  return links?.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range })) ?? null;
}
