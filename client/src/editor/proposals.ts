import {
  Disposable,
  EventEmitter,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  type TextEdit,
  Uri,
  window,
  workspace,
} from 'vscode';
import { proposalScheme } from './language';

/** Changes in a document that its user looks at before they are made. */
export interface Proposal {
  readonly document: TextDocument;
  /** The version of the document to which the changes belong. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** The texts that documents would become, as documents that can be read and compared. */
export interface Proposals extends Disposable {
  /** The address of the text that a document would become; a second proposal takes the place of the first. */
  add(proposal: Proposal): Uri;
  /** The proposal at an address, if it is still there. */
  find(uri: Uri): Proposal | undefined;
}

/** Keeps proposals as long as they are open. */
export function createProposals(): Proposals {
  const proposals = new Map<string, { readonly proposal: Proposal; readonly text: string }>();
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => proposals.get(uri.toString())?.text,
  };
  const listeners = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(proposalScheme, provider),
    workspace.onDidCloseTextDocument(({ uri }) => proposals.delete(uri.toString())),
  );
  return {
    add: (proposal) => {
      const uri = addressOf(proposal.document);
      proposals.set(uri.toString(), { proposal, text: textAfter(proposal) });
      changed.fire(uri);
      return uri;
    },
    find: (uri) => proposals.get(uri.toString())?.proposal,
    dispose: () => listeners.dispose(),
  };
}

/** Closes the comparison with a proposed text. */
export async function closeComparison(proposed: Uri): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === proposed.toString());
  await window.tabGroups.close(tabs);
}

/** The ending makes of the proposed text a question-and-answer document too. */
function addressOf({ uri }: TextDocument): Uri {
  return Uri.from({ scheme: proposalScheme, path: `/${uri.path.replace(/^\/+/, '')}.va`, query: uri.toString() });
}

function textAfter({ document, edits }: Proposal): string {
  let text = document.getText();
  for (const { range, newText } of edits.toReversed()) {
    text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }
  return text;
}
