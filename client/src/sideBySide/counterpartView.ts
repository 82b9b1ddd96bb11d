import { type CancellationToken, Disposable, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { Counterpart } from '../../../server/src/protocol';
import { createHighlight } from '../editor/highlight';
import { createLatestRun } from '../editor/latestRun';
import { toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { tabsOf } from '../editor/tabs';
import { getOpenNumbersAt } from '../overview/openNumbersAt';
import type { LanguageServer } from '../server/languageServer';
import { chooseCounterpart, getMarked, getPlaceInView, mustReveal } from './besidePlace';
import { documentOf, openBeside } from './counterpartDocument';
import { getCounterpartsBeside } from './counterpartsBeside';

/** Two editors, of which the second shows what belongs to the place in the first. */
export interface CounterpartView extends Disposable {
  readonly beside: TextEditor;
  /** Whether this is one of the two. */
  uses(editor: TextEditor): boolean;
}

/** The two editors, and what is to happen when one of them is closed. */
export interface EditorPair {
  readonly editor: TextEditor;
  readonly beside: TextEditor;
  end(): void;
}

/**
 * Follows the cursor of an editor, and its window where the cursor is scrolled out of it. The editor beside it moves
 * only to show another counterpart, or one that is out of its window. At an open question it stays as it is, and the
 * status bar says for a moment that there is no answer.
 */
export function createCounterpartView(server: LanguageServer, { end, ...pair }: EditorPair): CounterpartView {
  let { editor, beside } = pair;
  let shown: Counterpart | undefined;
  let cameFrom: Position | undefined;
  let unanswered = '';
  const highlight = createHighlight();

  const update = createLatestRun(async (token) => {
    if (!window.visibleTextEditors.includes(beside)) return;
    const place = getPlaceInView(editor.selection.active, editor.visibleRanges);
    const counterparts = await getCounterpartsBeside(server, editor.document, place, token);
    if (counterparts === undefined || token.isCancellationRequested) return;
    const next = chooseCounterpart(counterparts, { cameFrom, shown });
    if (next?.kind === 'answer') cameFrom = place;
    await show(next, counterparts, token);
    const open = next === undefined ? await getOpenNumbersAt(server, editor.document, place, token) : [];
    if (token.isCancellationRequested) return;
    if (open.length > 0 && open.join() !== unanswered) notify(getMessages().notAnswered(open));
    unanswered = open.join();
  });

  const show = async (
    next: Counterpart | undefined,
    counterparts: readonly Counterpart[],
    token: CancellationToken,
  ) => {
    const document = next && (await documentOf(next, editor.document));
    if (token.isCancellationRequested) return;
    if (document !== undefined && document !== beside.document) beside = await openBeside(document, beside.viewColumn);
    beside.setDecorations(highlight, getMarked(counterparts, next).map(toRange));
    if (next !== undefined && mustReveal(next, shown, beside.visibleRanges)) {
      beside.revealRange(toRange(next.range), TextEditorRevealType.AtTop);
    }
    shown = next;
  };

  /** An editor that was behind another tab is a new object when it is shown again. */
  const findAgain = () => {
    [editor, beside] = [editor, beside].map(
      (known) =>
        window.visibleTextEditors.find((visible) => visible === known) ??
        window.visibleTextEditors.find(
          ({ document, viewColumn }) => document === known.document && viewColumn === known.viewColumn,
        ) ??
        known,
    ) as [TextEditor, TextEditor];
    update.soon();
  };
  const endWhenClosed = () => {
    const isOneDocument = editor.document === beside.document;
    const isClosed = ({ document }: TextEditor) => tabsOf(document).length < (isOneDocument ? 2 : 1);
    if (isClosed(editor) || isClosed(beside)) end();
  };
  const followEditor = ({ textEditor }: { readonly textEditor: TextEditor }) => {
    if (textEditor === editor) update.soon();
  };

  update.now();
  const listeners = Disposable.from(
    update,
    highlight,
    window.onDidChangeTextEditorSelection(followEditor),
    window.onDidChangeTextEditorVisibleRanges(followEditor),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document) update.soon();
    }),
    server.onDidChangeState(update.soon),
    window.onDidChangeVisibleTextEditors(findAgain),
    window.tabGroups.onDidChangeTabs(endWhenClosed),
    window.tabGroups.onDidChangeTabGroups(endWhenClosed),
  );
  return {
    get beside() {
      return beside;
    },
    uses: (other) => other === editor || other === beside,
    dispose: () => listeners.dispose(),
  };
}
