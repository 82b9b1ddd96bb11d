import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../../server/src/diagnostics/diagnostics';
import { getCodeActions } from '../../../server/src/features/codeActions';
import { lineEndOf } from '../../../server/src/features/edits/workspaceEdit';
import { parse } from '../../../server/src/parser/parse';
import type { Structure } from '../../../server/src/parser/structure';
import { touches } from '../../../server/src/parser/text/ranges';
import { parseMarkers } from '../../markers';

const uri = 'file:///vragen.txt';

/**
 * The action with this title, at the cursor or for the range that is marked, makes this document. It is of this kind,
 * it solves what it says to solve, it brings no other warning, and it is not on offer again where it was made.
 */
export function checkAction(marked: string, title: string, expected: string, kind = 'refactor.rewrite'): void {
  const { text, range } = selectionIn(marked);
  const actions = actionsFor(text, () => [range]);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is none of ${JSON.stringify(actions.map((one) => one.title))}`);
  assert.equal(action.kind, kind);
  assert.equal(applied(text, action), expected);
  checkResult(text, action);
}

/** The actions of a kind that are on offer. */
export function titlesAt(marked: string, wanted = 'refactor.rewrite'): readonly string[] {
  const { text, range } = selectionIn(marked);
  const actions = actionsFor(text, () => [range]);
  return actions.flatMap(({ kind, title }) => (kind === wanted ? [title] : []));
}

/** What holds for the document that any action makes. */
export function checkResult(text: string, action: CodeAction): void {
  const after = applied(text, action);
  const where = JSON.stringify({ title: action.title, text, after });
  assert.notEqual(after, text, where);
  const [before, found] = [findingsIn(text), findingsIn(after)];
  for (const solved of action.diagnostics ?? []) {
    const same = ({ code, message }: Diagnostic) => code === solved.code && message === solved.message;
    assert.ok(found.filter(same).length < before.filter(same).length, `${solved.message} is still there: ${where}`);
  }
  const serious = ({ severity }: Diagnostic) => severity !== undefined && severity <= DiagnosticSeverity.Warning;
  const known = before.map(({ code }) => code);
  const isExpected = expectedAfter(action, before);
  for (const { code, message } of found.filter((one) => serious(one) && !isExpected(one))) {
    const index = known.indexOf(code);
    assert.notEqual(index, -1, `${message} is new: ${where}`);
    known.splice(index, 1);
  }
  assert.doesNotMatch(after.replaceAll(lineEndOf(text), ''), /[\r\n]/, `line ends are kept: ${where}`);
}

/** The findings that an action may bring: they were there, behind those that it solves, or ask for what comes next. */
function expectedAfter(
  { kind = '', title }: CodeAction,
  before: readonly Diagnostic[],
): (found: Diagnostic) => boolean {
  // A new answer has still to be written, and may show where one set of questions ends and the next begins.
  if (/\.insert/.test(kind)) return ({ code }) => /^(?:empty|placeholder|numbering|duplicate)-/.test(String(code));
  if (!/^Maak hier vraag/.test(title)) return () => false;
  // A question that shared its number with another one may prove to be open, and one that keeps its number may no longer
  // seem to be the question that an answer names.
  const seemed = new Set(before.flatMap(({ message }) => /vraag (\S+) bedoeld/.exec(String(message))?.[1] ?? []));
  return ({ code, message }) =>
    code === 'unanswered-question' ||
    (code === 'unknown-question' && seemed.has(/^Vraag (\S+)/.exec(String(message))?.[1] ?? ''));
}

/** The actions for each of some selections, when the client shows all findings. */
export function actionsFor(text: string, rangesIn: (structure: Structure) => readonly Range[]): readonly CodeAction[] {
  const structure = parse(text);
  const findings = findingsIn(text);
  return rangesIn(structure).flatMap((range) => {
    const diagnostics = findings.filter((finding) => touches(finding.range, range));
    return getCodeActions(structure, range, { uri, lineEnd: lineEndOf(text), language: 'nl', diagnostics });
  });
}

/** The text that an action makes. */
export function applied(text: string, { edit }: CodeAction): string {
  const document = TextDocument.create(uri, 'vraagantwoord', 1, text);
  return TextDocument.applyEdits(document, [...(edit?.changes?.[uri] ?? [])]);
}

function selectionIn(marked: string): { readonly text: string; readonly range: Range } {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  const range = ranges[0] ?? (position && { start: position, end: position });
  assert.ok(range, 'a cursor or a range is marked');
  return { text, range };
}

function findingsIn(text: string): readonly Diagnostic[] {
  return getDiagnostics(parse(text), { uri, language: 'nl', severities: {} });
}
