import {
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import { questionWith, textOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { suggestHeadings } from './drafting/suggestHeadings';
import type { Suggestion } from './drafting/suggestion';
import { suggestNumbers } from './drafting/suggestNumbers';
import { textAround } from './drafting/textAround';
import type { LineEnd } from './edits/workspaceEdit';
import { excerptOf } from './text/excerpt';
import { toMarkdown } from './text/markdown';

/** How suggestions are made and shown. */
export interface CompletionOptions {
  readonly lineEnd: LineEnd;
  /** Whether the editor shows the text of a question as Markdown or as plain text. */
  readonly format: MarkupKind;
  /** The editor can leave the white space of a suggestion as it is; otherwise it may indent its lines once more. */
  readonly keepsWhitespace: boolean;
}

/** What a row of the list holds in most editors, in characters: the suggestion, and what is left of the question. */
const longestRow = 44;
const shortestDetail = 12;

/**
 * What may come at the cursor, the most likely first. Where a heading can stand: the headings of answers that are
 * missing, the next question and, in an answer, references. Behind "vraag" in an answer: numbers. Elsewhere nothing.
 */
export function getCompletion(structure: Structure, position: Position, options: CompletionOptions): CompletionItem[] {
  const around = textAround(structure, position);
  if (around === undefined) return [];
  const cursor = { line: position.line, character: around.before.length };
  const headings = suggestHeadings(structure, cursor, { ...around, lineEnd: options.lineEnd });
  const suggestions = headings.length > 0 ? headings : suggestNumbers(structure, cursor, around);
  const digits = String(suggestions.length).length;
  return suggestions.map((suggestion, index) => ({
    ...itemOf(suggestion, cursor, options),
    sortText: String(index).padStart(digits, '0'),
    ...(index === 0 ? { preselect: true } : {}),
  }));
}

function itemOf(
  { label, kind, filterText, from, newText, set, numbers }: Suggestion,
  position: Position,
  { format, keepsWhitespace }: CompletionOptions,
): CompletionItem {
  const asked = numbers.flatMap(
    (number) => questionWith(set, number)?.numbers.filter((one) => one.number === number) ?? [],
  );
  const texts = [...new Set(asked.map(({ text }) => text))];
  const text = texts.map((range) => textOf(set, range)).join('\n\n');
  const [first] = texts;
  return {
    label,
    kind,
    filterText,
    textEdit: { range: { start: { line: position.line, character: from }, end: position }, newText },
    insertTextFormat: InsertTextFormat.PlainText,
    ...(keepsWhitespace ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(first === undefined || text === ''
      ? {}
      : {
          detail: excerptOf(set, first, Math.max(shortestDetail, longestRow - label.length)),
          documentation: { kind: format, value: format === MarkupKind.Markdown ? toMarkdown(text) : text },
        }),
  };
}
