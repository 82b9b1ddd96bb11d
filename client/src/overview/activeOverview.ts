import { Disposable, type Event, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Overview } from '../../../server/src/protocol';
import { getActiveEditor } from '../editor/language';
import { createLatestRun } from '../editor/latestRun';
import { tabsOf } from '../editor/tabs';
import type { LanguageServer } from '../server/languageServer';

/** A document with what the server says of it. */
export interface DocumentOverview {
  readonly document: TextDocument;
  readonly overview: Overview;
}

/**
 * The overview of the document in the active editor, as the status bar and the views show it. Where the active editor
 * holds no text, such as the report, it is that of the document that was active last, as long as that is open.
 */
export interface ActiveOverview extends Disposable {
  /** `undefined` when that is no document of questions and answers, or nothing is known of it (yet). */
  readonly current: DocumentOverview | undefined;
  /** It is to be shown anew: it changed, or a setting that changes how it is shown. */
  readonly onDidChange: Event<void>;
}

/** Asks for the overview whenever another document becomes active, and a moment after each change of the text. */
export function followActiveOverview(server: LanguageServer): ActiveOverview {
  const changed = new EventEmitter<void>();
  let current: DocumentOverview | undefined;
  let last: TextDocument | undefined;
  const enter = (next: DocumentOverview | undefined) => {
    current = next;
    changed.fire();
  };

  const findDocument = () => {
    if (window.activeTextEditor !== undefined) return getActiveEditor()?.document;
    return last !== undefined && tabsOf(last).length > 0 ? last : undefined;
  };

  const update = createLatestRun(async (token) => {
    const document = findDocument();
    last = document;
    // What is known of another document is not to be read as if it were about this one.
    if (document !== current?.document) enter(undefined);
    const overview = document && (await server.getOverview(document, token));
    if (!token.isCancellationRequested) enter(overview && { document, overview });
  });

  update.now();
  const listeners = Disposable.from(
    changed,
    update,
    window.onDidChangeActiveTextEditor(update.now),
    workspace.onDidOpenTextDocument(update.now),
    server.onDidOpen(update.now),
    workspace.onDidChangeConfiguration(update.now),
    server.onDidChangeState(update.now),
    server.onDidChangeFolder(update.now),
    window.tabGroups.onDidChangeTabs(() => {
      if (last !== findDocument()) update.now();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === last) update.soon();
    }),
  );
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    dispose: () => listeners.dispose(),
  };
}
