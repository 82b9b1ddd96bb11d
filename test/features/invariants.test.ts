import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type Diagnostic,
  type DocumentSymbol,
  MarkupKind,
  type Position,
  type Range,
  type SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { getCodeActions } from '../../server/src/features/codeActions';
import { getCodeLenses } from '../../server/src/features/codeLenses';
import { getCompletion } from '../../server/src/features/completion';
import { getCounterpart } from '../../server/src/features/counterpart';
import { getDefinition } from '../../server/src/features/definition';
import { getDocumentHighlights } from '../../server/src/features/documentHighlights';
import { getDocumentLinks } from '../../server/src/features/documentLinks';
import { getDocumentSymbols } from '../../server/src/features/documentSymbols';
import { getFoldingRanges } from '../../server/src/features/foldingRanges';
import { getHover } from '../../server/src/features/hover';
import { getInlayHints } from '../../server/src/features/inlayHints';
import { getMoveQuestion } from '../../server/src/features/moveQuestion';
import { searchedQuestions } from '../../server/src/features/navigation/searchedQuestions';
import { getOverview } from '../../server/src/features/overview';
import { getPrepareRename } from '../../server/src/features/prepareRename';
import { getReferences } from '../../server/src/features/references';
import { getRename } from '../../server/src/features/rename';
import { getSelectionRanges } from '../../server/src/features/selectionRanges';
import { getSemanticTokens } from '../../server/src/features/semanticTokens';
import { getWorkspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { parse } from '../../server/src/parser/parse';
import type { Structure } from '../../server/src/parser/structure';
import { compare } from '../../server/src/parser/text/ranges';
import { showCommand } from '../../server/src/protocol';
import { anyTexts, shuffledDocuments } from '../documents';
import { tokensOf } from '../tokens';

// This file runs from out/test/features, three folders below the root.
const seeds = join(__dirname, '..', '..', '..', 'seeds');
const uri = 'file:///vragen.txt';

suite('invariants of the features', function () {
  // Many texts take a while on a busy machine.
  this.timeout(60_000);

  for (const name of readdirSync(seeds)) {
    test(`in ${name}, and in beginnings of it`, () => {
      const text = readFileSync(join(seeds, name), 'utf8');
      check(text);
      for (let end = 1; end < text.length; end += 997) check(text.slice(0, end));
    });
  }

  test('in any text', () => {
    fc.assert(fc.property(anyTexts(300), check), { numRuns: 150 });
  });

  test('in any order of headings, text and references', () => {
    fc.assert(fc.property(shuffledDocuments(24), check), { numRuns: 80 });
  });
});

/** What holds for all that the features say about a text, however broken. */
function check(text: string): void {
  const structure = parse(text);
  const lines = text.split(/\r\n|\r|\n/);
  const assertInside = (range: Range) => {
    assert.ok(compare(range.start, range.end) <= 0, `a range ends before it begins: ${JSON.stringify(range)}`);
    for (const { line, character } of [range.start, range.end]) {
      const length = lines[line]?.length ?? -1;
      assert.ok(character >= 0 && character <= length, `a range leaves the document: ${JSON.stringify(range)}`);
    }
  };

  const symbols = getDocumentSymbols(structure, 'nl');
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  assertNested(symbols, whole);
  for (const { range } of symbols) assertInside(range);
  assertFolds(structure, lines);
  const { questions, answers } = getOverview(structure);
  for (const { body, answer = body } of questions) for (const range of [body, answer]) assertInside(range);
  for (const { range, selectionRange } of [...questions, ...answers]) {
    assertInside(range);
    assertInside(selectionRange);
  }
  for (const { name, location } of getWorkspaceSymbols(
    [{ uri, title: undefined, questions: searchedQuestions(structure) }],
    '',
    'nl',
  )) {
    assert.match(name, /^Vraag \d/);
    assertInside(location.range);
  }
  for (const { range } of tokensOf(getSemanticTokens(structure))) assertInside(range);
  for (const { range, command } of getCodeLenses(structure, { uri, language: 'nl', commands: [showCommand] })) {
    assertInside(range);
    for (const place of command?.arguments?.slice(1) ?? []) assertInside(place);
  }
  for (const { position } of getInlayHints(structure, whole, 'nl')) assertInside({ start: position, end: position });
  for (const { range } of getDocumentLinks(structure, 'nl')) assertInside(range);
  const diagnostics = diagnosticsOf(structure);
  for (const { range, relatedInformation, message } of diagnostics) {
    assertInside(range);
    assert.ok(!String(message).includes('undefined'), String(message));
    for (const { location } of relatedInformation ?? []) assertInside(location.range);
  }
  for (const position of positionsIn(lines)) {
    for (const range of rangesAt(structure, position, diagnostics)) assertInside(range);
  }
  for (const selection of getSelectionRanges(structure, positionsIn(lines))) assertGrows(selection, assertInside);
}

/** A child lies in its parent, a selection in its range, and siblings follow each other. */
function assertNested(symbols: readonly DocumentSymbol[], parent: Range): void {
  let previous = parent.start;
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name.trim(), '', 'a symbol has a name');
    assert.ok(compare(previous, range.start) <= 0, `${name} begins before its sibling ends or its parent begins`);
    assert.ok(compare(range.end, parent.end) <= 0, `${name} ends after its parent`);
    assert.ok(compare(range.start, selectionRange.start) <= 0 && compare(selectionRange.end, range.end) <= 0, name);
    assertNested(children ?? [], range);
    previous = range.end;
  }
}

/** Folds hide something, begin on lines of their own, and do not cross. */
function assertFolds(structure: Structure, lines: readonly string[]): void {
  const open: number[] = [];
  let previousStart = -1;
  for (const { startLine, endLine } of getFoldingRanges(structure, { lineFoldingOnly: true })) {
    assert.ok(startLine < endLine && endLine < lines.length, 'a fold hides lines of the document');
    assert.ok(startLine > previousStart, 'two folds begin on one line');
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) < startLine) open.pop();
    assert.ok(endLine <= (open.at(-1) ?? endLine), 'two folds cross');
    open.push(endLine);
    previousStart = startLine;
  }
}

/** Each step of a selection lies in the next, and selects less. */
function assertGrows({ range, parent }: SelectionRange, assertInside: (range: Range) => void): void {
  assertInside(range);
  if (parent === undefined) return;
  const [before, behind] = [compare(parent.range.start, range.start), compare(range.end, parent.range.end)];
  assert.ok(before <= 0 && behind <= 0 && before + behind < 0, 'a selection does not grow');
  assertGrows(parent, assertInside);
}

function diagnosticsOf(structure: Structure) {
  return getDiagnostics(structure, {
    uri,
    language: 'nl',
    severities: {},
    documentation: 'file:///docs',
  });
}

/** Some fifty places all over a document, and one below it. */
function positionsIn(lines: readonly string[]): readonly Position[] {
  const step = Math.max(1, Math.floor(lines.length / 15));
  return lines
    .flatMap((text, line) =>
      line % step === 0 ? [0, Math.floor(text.length / 2), text.length].map((character) => ({ line, character })) : [],
    )
    .concat({ line: lines.length + 5, character: 3 });
}

function rangesAt(structure: Structure, position: Position, diagnostics: readonly Diagnostic[]): readonly Range[] {
  const hover = getHover(structure, position, { language: 'nl', format: MarkupKind.Markdown });
  const renaming = getPrepareRename(structure, position, 'nl');
  const renamed = getRename(structure, position, { newName: '77', uri, lineEnd: '\n', language: 'nl' });
  const range = { start: position, end: position };
  const completions = getCompletion(structure, position, {
    lineEnd: '\n',
    format: MarkupKind.Markdown,
    keepsWhitespace: true,
  });
  return [
    ...completions.flatMap(({ textEdit }) => (textEdit && 'range' in textEdit ? [textEdit.range] : [])),
    ...getDefinition(structure, position, uri).flatMap((link) => [
      link.targetRange,
      link.targetSelectionRange,
      link.originSelectionRange ?? link.targetRange,
    ]),
    ...getCounterpart(structure, position).flatMap(({ range, selectionRange }) => [range, selectionRange]),
    ...(getDocumentHighlights(structure, position) ?? []).map(({ range }) => range),
    ...getReferences(structure, position, { uri, includeDeclaration: true }).map(({ range }) => range),
    ...(hover?.range ? [hover.range] : []),
    ...('range' in renaming ? [renaming.range] : []),
    ...('refusal' in renamed ? [] : editsOf(renamed)),
    ...(['up', 'down'] as const).flatMap((direction) =>
      editsOf({ ...getMoveQuestion(structure, position, { uri, lineEnd: '\n', language: 'nl', direction }).edit }),
    ),
    ...getCodeActions(structure, range, { uri, lineEnd: '\n', language: 'nl', diagnostics }).flatMap(({ edit }) =>
      editsOf({ ...edit }),
    ),
  ];
}

function editsOf({ changes = {} }: WorkspaceEdit): readonly Range[] {
  return Object.values(changes)
    .flat()
    .map(({ range }) => range);
}
