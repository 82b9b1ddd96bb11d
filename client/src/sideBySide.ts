import { type Disposable, type TextEditor, TextEditorRevealType, ViewColumn, window } from 'vscode';
import { type CounterpartView, createCounterpartView } from './counterpartView';
import { getActiveEditor } from './language';
import type { LanguageServer } from './languageServer';
import { notify } from './notify';
import { getMessages } from './settings';
import { closeTab, tabsOf } from './tabs';

/** A question beside its answer, in two editors. */
export interface SideBySide extends Disposable {
  /** Begins in the active editor, or ends where it had begun. */
  toggle(): Promise<void>;
  /** Begins in the active editor, unless it had begun there. */
  begin(): Promise<void>;
}

/**
 * Shows beside an editor what belongs to the place at which its reader looks: in a question the answer, in an answer
 * the question. The first editor keeps the focus. It ends when either editor is closed, or is asked for again in one of
 * them; the second editor then closes, unless it was there before.
 */
export function createSideBySide(server: LanguageServer): SideBySide {
  let view: CounterpartView | undefined;
  let closesWithView = false;

  const end = () => {
    view?.dispose();
    view = undefined;
  };
  const begin = async () => {
    const editor = getActiveEditor();
    if (editor === undefined || view?.uses(editor)) return;
    if (server.state !== 'running') return notify(getMessages().unavailable);
    const before = tabsOf(editor.document).length;
    const beside = findBeside(editor) ?? (await openBeside(editor));
    closesWithView = tabsOf(editor.document).length > before;
    // The editor became narrower, and its lines wrap more often.
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    // Only now, so that of two that begin at the same time one stays.
    end();
    view = createCounterpartView(server, { editor, beside, end });
  };
  const toggle = async () => {
    const editor = getActiveEditor();
    if (editor === undefined || !view?.uses(editor)) return begin();
    const { beside } = view;
    end();
    if (closesWithView) await closeTab(beside);
  };
  return { begin, toggle, dispose: end };
}

/** The editor in another column that shows the same document already. */
function findBeside({ document, viewColumn }: TextEditor): TextEditor | undefined {
  return window.visibleTextEditors.find(
    (other) => other.document === document && other.viewColumn !== undefined && other.viewColumn !== viewColumn,
  );
}

function openBeside({ document }: TextEditor): Thenable<TextEditor> {
  return window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
}
