import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import { tokenModifiers, tokenTypes } from '../server/src/features/semanticTokenLegend';

/** A coloured part of a document, as the legend names it: `question.open`. */
export interface Token {
  readonly range: Range;
  readonly name: string;
}

/** The tokens that a client makes of what the server sends: five numbers for each, counted from the token before. */
export function tokensOf({ data }: SemanticTokens): readonly Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(index, index + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const names = tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    const range = { start: { line, character }, end: { line, character: character + length } };
    tokens.push({ range, name: [tokenTypes[type], ...names].join('.') });
  }
  return tokens;
}
