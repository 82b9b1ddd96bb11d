import type { Range } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { isEmpty } from '../../parser/text/ranges';
import { answerSpacingOf } from './answerSpacing';

/**
 * Where the text of an answer goes of which there is only a place: what stands there now, or else the empty line below
 * its heading, as far below it as in the other answers of the document.
 *
 *     Antwoord 2
 *     ·           ← where no text stands
 *
 *     Antwoord 3
 *     PM          ← what holds its place
 *
 * Without an empty line it is the end of the heading.
 */
export function writingPlaceOf(structure: Structure, { selectionRange, body }: Answer): Range {
  if (!isEmpty(body)) return body;
  const { below } = structure.once(answerSpacingOf);
  if (below === 'same-line') return body;
  const first = pieceAt(structure.lines, selectionRange.end) + 1;
  const lines = structure.lines.slice(first, first + below + 1);
  const text = lines.findIndex(({ kind }) => kind !== 'blank');
  const empty = lines[(text === -1 ? lines.length : text) - 1];
  if (empty === undefined) return body;
  const place = { line: empty.line, character: empty.character + empty.text.length };
  return { start: place, end: place };
}
