import type { CancellationToken, TextDocument } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { Counterpart } from '../../../server/src/protocol';
import type { LanguageServer } from '../server/languageServer';
import { getFirstPlace } from './besidePlace';

/** What stands beside a place: the other side of it, and above all questions that of the first that has one. */
export async function getCounterpartsBeside(
  server: LanguageServer,
  document: TextDocument,
  place: Position,
  token?: CancellationToken,
): Promise<readonly Counterpart[] | undefined> {
  const here = await server.getCounterparts(document, place, token);
  if (here === undefined || here.length > 0) return here;
  const overview = await server.getOverview(document, token);
  const first = overview && getFirstPlace(overview, place);
  return first === undefined ? here : server.getCounterparts(document, first, token);
}
