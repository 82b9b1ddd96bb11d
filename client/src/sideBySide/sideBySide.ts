import { type Disposable, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { getActiveEditor } from '../editor/language';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { closeTab, tabsOf } from '../editor/tabs';
import type { LanguageServer } from '../server/languageServer';
import { documentOf, openBeside } from './counterpartDocument';
import { getCounterpartsBeside } from './counterpartsBeside';
import { type CounterpartView, createCounterpartView } from './counterpartView';

/** A question beside its answer, in two editors. */
export interface SideBySide extends Disposable {
  /** Begins in the active editor, or ends where it had begun. */
  toggle(): Promise<void>;
  /** Begins in the active editor, unless it had begun there. */
  begin(): Promise<void>;
}

/**
 * Shows beside an editor what belongs to the place at which its reader looks: in a question the answer, in an answer
 * the question, be it in the document that belongs to the one in the editor; above all questions the first answer. The
 * first editor keeps the focus. It ends when either editor is closed, or is asked for again in one of them; the second
 * editor then closes, unless it was there before.
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
    await server.start();
    if (server.state !== 'running') return notify(getMessages().unavailable);
    const found = await findDocument(editor);
    const document = found ?? editor.document;
    const before = tabsOf(document).length;
    const beside = findBeside(editor, document) ?? (await openBeside(document));
    closesWithView = tabsOf(document).length > before;
    // Where there is nothing to show yet, as at an open question, at least its own surroundings stand there.
    if (found === undefined) beside.revealRange(editor.selection, TextEditorRevealType.InCenter);
    // The editor became narrower, and its lines wrap more often.
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    // Only now, so that of two that begin at the same time one stays.
    end();
    view = createCounterpartView(server, { editor, beside, end });
  };
  /** Where the counterparts are: of the place at the cursor, or else of a question that is answered elsewhere. */
  const findDocument = async ({ document, selection }: TextEditor) => {
    const [here] = (await getCounterpartsBeside(server, document, selection.active)) ?? [];
    if (here !== undefined) return documentOf(here, document);
    const overview = await server.getOverview(document);
    const elsewhere = overview?.questions.find(({ state }) => state === 'elsewhere');
    const [there] = (elsewhere && (await server.getCounterparts(document, elsewhere.selectionRange.start))) ?? [];
    return there && documentOf(there, document);
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

/** The editor in another column that shows a document already. */
function findBeside({ viewColumn }: TextEditor, document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find(
    (other) => other.document === document && other.viewColumn !== undefined && other.viewColumn !== viewColumn,
  );
}
