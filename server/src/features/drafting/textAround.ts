import type { Position } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';

/** The text of a line around a place in it. */
export interface TextAround {
  readonly before: string;
  readonly behind: string;
}

/** The text of a line before and behind a position; `undefined` where the document has no such line. */
export function textAround({ lines }: Structure, { line, character }: Position): TextAround | undefined {
  if (line > (lines.at(-1)?.line ?? 0)) return undefined;
  const first = pieceAt(lines, { line, character: 0 });
  const last = pieceAt(lines, { line, character: Number.MAX_SAFE_INTEGER });
  const text = lines
    .slice(first, last + 1)
    .filter((piece) => piece.line === line)
    .map((piece) => piece.text)
    .join('');
  return { before: text.slice(0, character), behind: text.slice(character) };
}
