import {
  commands,
  type Disposable,
  Range,
  TextEdit,
  type TextEditor,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { CleanedText } from '../../../server/src/protocol';
import { fileName } from '../editor/fileName';
import { inEditorToChange } from '../editor/inEditorToChange';
import { toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { closeComparison, createProposals, type Proposal } from '../editor/proposals';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/** The commands that make of text from a PDF the text that was meant. */
export interface Cleaning extends Disposable {
  readonly handlers: Readonly<Record<string, (uri?: Uri) => Promise<void>>>;
}

/**
 * Shows beside the document what would become of the selection, or of all of it, and changes nothing until its user
 * says so. The comparison closes then, and also when the changes are declined.
 */
export function createCleaning(server: LanguageServer): Cleaning {
  const proposals = createProposals();
  const results = new WeakMap<Proposal, CleanedText>();

  const propose = async (editor: TextEditor) => {
    const { document } = editor;
    const { version } = document;
    const messages = getMessages();
    const cleaned = await server.getCleanedText(document, linesIn(editor));
    if (document.version !== version) return notify(messages.documentChanged);
    if (cleaned === undefined) return notify(messages.unavailable);
    if (cleaned.edits.length === 0) return notify(messages.nothingToClean);
    const edits = cleaned.edits.map(({ range, newText }) => new TextEdit(toRange(range), newText));
    const proposal = { document, version, edits };
    results.set(proposal, cleaned);
    const title = messages.cleanedTitle(fileName(document.uri));
    await commands.executeCommand('vscode.diff', document.uri, proposals.add(proposal), title);
  };

  const apply = async (uri = window.activeTextEditor?.document.uri) => {
    const proposal = uri && proposals.find(uri);
    if (uri === undefined || proposal === undefined) return;
    const { document, version, edits } = proposal;
    await closeComparison(uri);
    await window.showTextDocument(document);
    if (document.version !== version) return notify(getMessages().documentChanged);
    const change = new WorkspaceEdit();
    change.set(document.uri, [...edits]);
    const cleaned = results.get(proposal);
    if ((await workspace.applyEdit(change)) && cleaned !== undefined) notify(getMessages().cleaned(cleaned));
  };

  const decline = async (uri = window.activeTextEditor?.document.uri) => {
    if (uri !== undefined) await closeComparison(uri);
  };

  return {
    handlers: {
      'vraagAntwoord.cleanPdfText': () => inEditorToChange(propose),
      'vraagAntwoord.applyCleanedText': apply,
      'vraagAntwoord.declineCleanedText': decline,
    },
    dispose: () => proposals.dispose(),
  };
}

/** The lines of the selection, or all lines where nothing is selected. */
function linesIn({ document, selection }: TextEditor): Range {
  return selection.isEmpty ? new Range(0, 0, document.lineCount, 0) : selection;
}
