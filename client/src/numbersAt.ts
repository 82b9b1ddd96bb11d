import type { TextDocument } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { LanguageServer } from './languageServer';
import { contains } from './positions';

/** The numbers of the questions in whose text a place stands: one, those of a merged heading, or none. */
export async function getNumbersAt(
  server: LanguageServer,
  document: TextDocument,
  place: Position,
): Promise<readonly string[]> {
  const overview = await server.getOverview(document);
  return (overview?.questions ?? []).filter(({ range }) => contains(range, place)).map(({ number }) => number);
}
