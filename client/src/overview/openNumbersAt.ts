import type { CancellationToken, TextDocument } from 'vscode';
import type { Position } from 'vscode-languageclient';
import { isOpen } from '../../../server/src/protocol';
import { atFirstWord } from '../editor/firstWord';
import { contains } from '../editor/positions';
import type { LanguageServer } from '../server/languageServer';

/** The numbers of the open questions in whose text a place stands: one, some of a merged heading, or none. */
export async function getOpenNumbersAt(
  server: LanguageServer,
  document: TextDocument,
  place: Position,
  token?: CancellationToken,
): Promise<readonly string[]> {
  const overview = await server.getOverview(document, token);
  const word = atFirstWord(document, place);
  return (overview?.questions ?? [])
    .filter(({ state, range }) => isOpen(state) && contains(range, word))
    .map(({ number }) => number);
}
