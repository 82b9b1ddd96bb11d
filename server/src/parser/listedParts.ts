import type { Range } from 'vscode-languageserver-types';
import { linesOf } from './lookup';
import type { Question, Structure } from './structure';

/** A part that the text of a question lists. */
export interface ListedPart {
  readonly letter: string;
  /** Its line, or the first of its lines, without the white space around it. */
  readonly range: Range;
}

/**
 * The parts that the text of a question lists by letter, each at the beginning of a line:
 *
 *     Vraag 1
 *     Kunt u aangeven:
 *     a. hoeveel agenten er zijn;    → a
 *     b. wat zij kosten?             → b
 *
 * None where they do not count up from a, as where there are two lists, none where one stands inside a line, and none for
 * several questions under one heading.
 */
export function listedParts(structure: Structure, { body, numbers }: Question): readonly ListedPart[] {
  if (numbers.length > 1) return [];
  const lines = linesOf(structure, body);
  if (lines.some(({ text }) => insideLine.test(text))) return [];
  const parts = lines.flatMap(({ line, character, text, kind }): ListedPart[] => {
    const [whole = '', letter] = (kind === 'text' || kind === 'heading' ? item.exec(text) : undefined) ?? [];
    if (letter === undefined) return [];
    const end = { line, character: character + text.trimEnd().length };
    return [{ letter, range: { start: { line, character: character + whole.indexOf(letter) }, end } }];
  });
  return parts.length > 1 && parts.every(({ letter }, index) => letter === letters[index]) ? parts : [];
}

const item = /^\s*([a-h])[.)]\s+\S/;
// "b. wat zij kosten; en c. waar zij werken?"
const insideLine = /\S\s+\(?[b-h][.)]\s/;
const letters = 'abcdefgh';
