import assert from 'node:assert/strict';
import {
  commands,
  type DocumentSymbol,
  type LocationLink,
  languages,
  Position,
  SymbolKind,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from './until';

/** Shows a document of the folder that is open, as a person would, and waits until it is recognised. */
export async function openSeed(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const { document } = await window.showTextDocument(Uri.joinPath(folder.uri, name), { preview: false });
  return recognised(document);
}

/** Shows the text of a seed as a document of its own, with which no other belongs together: it is in no folder. */
export async function openAlone(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const content = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder.uri, name)));
  const { document } = await window.showTextDocument(await workspace.openTextDocument({ content }), { preview: false });
  return recognised(document);
}

/** Waits until a document has the language of question-and-answer documents, and until its outline is there. */
export async function recognised(document: TextDocument): Promise<TextDocument> {
  await until(
    `${document.uri} to be recognised`,
    () => document.languageId,
    (id) => id === 'vraagantwoord',
  );
  await until(
    `an outline of ${document.uri}`,
    () => symbolsOf(document),
    ({ length }) => length > 0,
  );
  return document;
}

/** The outline as VS Code has it. */
export async function symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  return (await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
}

/** The questions and answers of an outline, a line for each: the first and the last line, and the name. */
export function describeOutline(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .filter(({ kind }) => kind !== SymbolKind.File && kind !== SymbolKind.Object)
    .map(({ name, range, children }) => {
      const below = describeOutline(children, `${indent}  `);
      return `\n${indent}${range.start.line + 1}-${range.end.line + 1} ${name}${below}`;
    })
    .join('');
}

/** The Problems view of a document, a line for each: the line, the severity, the code. */
export function describeProblems(document: TextDocument): string {
  return languages
    .getDiagnostics(document.uri)
    .map(({ range, severity, code }) => ({ line: range.start.line + 1, severity, code }))
    .sort((one, other) => one.line - other.line)
    .map(({ line, severity, code }) => {
      assert.ok(typeof code === 'object', 'a problem links to a page about it');
      return `\n${line} ${['error', 'warning', 'information', 'hint'][severity]} ${code.value}`;
    })
    .join('');
}

/** The lines to which a word on a line leads, all counted from 1. */
export async function definitionsOf(document: TextDocument, line: number, word: string): Promise<readonly number[]> {
  const links: readonly LocationLink[] | undefined = await commands.executeCommand(
    'vscode.executeDefinitionProvider',
    document.uri,
    positionOf(document, line, word),
  );
  return (links ?? []).map(
    ({ targetRange, targetSelectionRange }) => (targetSelectionRange ?? targetRange).start.line + 1,
  );
}

/** The beginning of a word on a line, which is counted from 1. */
export function positionOf(document: TextDocument, line: number, word: string): Position {
  const character = document.lineAt(line - 1).text.indexOf(word);
  assert.notEqual(character, -1, `line ${line} has no ${word}`);
  return new Position(line - 1, character);
}
