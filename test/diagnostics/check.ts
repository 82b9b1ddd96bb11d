import assert from 'node:assert/strict';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { type Code, rules } from '../../server/src/diagnostics/rules';
import { parse } from '../../server/src/parser/parse';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';
import type { Certainty } from '../../server/src/workspace/documents/pairOfTwo';
import { parseMarkers } from '../markers';

/** The document that belongs to the one that is checked. */
export interface OtherDocument {
  readonly uri: string;
  readonly text: string;
  readonly certainty: Certainty;
}

/**
 * The checks of one rule: `check` asserts that it reports the marked ranges with these messages, and nothing else;
 * the findings it returns can be looked at more closely. What a rule knows of another document comes from `other`.
 */
export function checksOf(
  code: Code,
  other?: OtherDocument,
): (marked: string, ...messages: readonly string[]) => readonly Diagnostic[] {
  return (marked, ...messages) => {
    const { text, ranges } = parseMarkers(marked);
    const found = findingsOf(code, text, other);
    assert.deepEqual(
      found.map(({ message, range }) => ({ message, range: show(text, range) })),
      messages.map((message, index) => ({ message, range: show(text, ranges[index]) })),
      marked,
    );
    assert.equal(ranges.length, messages.length, 'a marked range for each message');
    return found;
  };
}

function findingsOf(code: Code, text: string, other: OtherDocument | undefined): readonly Diagnostic[] {
  const structure = parse(text);
  const comparison = other && compareDocuments(structure, { ...other, structure: parse(other.text) });
  const off = Object.fromEntries(rules.map((rule) => [rule.code, rule.code === code ? rule.severity : 'off']));
  return getDiagnostics(structure, { uri: 'file:///vragen.txt', language: 'nl', severities: off, comparison });
}

/** The text of a range with its place, so that a difference can be read. */
export function show(text: string, range: Range | undefined): string {
  if (range === undefined) return 'nowhere';
  const { start, end } = range;
  const line = text.split(/\r\n|\r|\n/)[start.line] ?? '';
  return `${start.line}:${start.character}-${end.line}:${end.character} ${line.slice(start.character, end.character)}`;
}
