import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import { getCleanedText } from './cleanedText';
import type { LineEnd } from './edits/workspaceEdit';

/** What makes of the lines of a range, taken from a PDF, the text that was meant. */
export function getRangeFormatting(structure: Structure, range: Range, lineEnd: LineEnd): TextEdit[] {
  return [...getCleanedText(structure, range, lineEnd).edits];
}
