import {
  commands,
  Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  TreeItem,
  type ViewBadge,
  window,
} from 'vscode';
import type { Overview, OverviewQuestion } from '../../../server/src/protocol';
import { atFirstWord } from '../editor/firstWord';
import { getActiveEditor } from '../editor/language';
import { getMessages } from '../editor/settings';
import type { ActiveOverview } from '../overview/activeOverview';
import { countDeferred, getCompleteness } from '../overview/completeness';
import { getCurrentQuestions } from '../overview/currentSections';
import type { LanguageServer } from '../server/languageServer';
import { createGroupItem, createQuestionItem } from './questionItem';
import {
  getQuestionGroups,
  getQuestionRows,
  type QuestionFilter,
  type QuestionGroup,
  type QuestionRow,
} from './questionList';
import { filterMessages, getQuestionNotices } from './questionNotices';

/** The list of questions, in a view of its own. */
export interface QuestionsView extends Disposable {
  /** Shows the view, and puts the focus in it. */
  focus(): Promise<void>;
  /** Which questions it shows. */
  readonly shown: QuestionFilter;
  /** Shows only the questions that a filter lets through. */
  filter(filter: QuestionFilter): Promise<void>;
  /** Selects a row, and gives its question as it is now with its document; `undefined` for a row that is gone. */
  select(id: string): { readonly document: TextDocument; readonly question: OverviewQuestion } | undefined;
}

const viewId = 'vraagAntwoord.questions';

const emptyOverview: Overview = { questions: [], answers: [], sets: [] };

/**
 * Lists every question of the document that was active last with how it stands, and counts the open ones. While the
 * view is visible it selects the question at the cursor; the focus stays in the editor.
 */
export function createQuestionsView(server: LanguageServer, active: ActiveOverview): QuestionsView {
  // The tree holds the ids of its rows: a row stays the same while the text, and so its question, changes.
  const changed = new EventEmitter<void>();
  let filter: QuestionFilter = 'all';
  let rows: ReadonlyMap<string, QuestionRow> = new Map();
  let groups: ReadonlyMap<string, QuestionGroup> = new Map();
  let shown = '';

  const getTreeItem = (id: string) => {
    const row = rows.get(id);
    const group = groups.get(id);
    return row ? createQuestionItem(row) : group ? createGroupItem(group) : new TreeItem('');
  };
  const getChildren = (id?: string) => {
    if (id !== undefined) return groups.get(id)?.rows.map((row) => row.id) ?? [];
    return [...(groups.size > 0 ? groups : rows).keys()];
  };
  const treeDataProvider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getTreeItem,
    getChildren,
    getParent: (id) => [...groups.values()].find((group) => group.rows.some((row) => row.id === id))?.id,
  };
  const view = window.createTreeView(viewId, { treeDataProvider });

  const hasDocument = () => active.current !== undefined || getActiveEditor() !== undefined;

  const update = () => {
    void commands.executeCommand('setContext', 'vraagAntwoord.hasDocument', hasDocument());
    // The overview of a document that just became active comes in a moment; until then the list does not blink.
    if (active.current === undefined && getActiveEditor() !== undefined && server.state === 'running') return;
    const overview = active.current?.overview ?? emptyOverview;
    const list = getQuestionRows(overview, filter);
    rows = byId(list);
    groups = byId(getQuestionGroups(overview, list));
    view.description = filter === 'all' ? '' : getMessages()[filterMessages[filter].name];
    view.message = explain();
    view.badge = badgeOf(overview);
    showCurrent();
  };

  /** A row can be selected once the tree has it, and the tree of a hidden view is told nothing. */
  const showCurrent = () => {
    if (!view.visible) return;
    // While only the places of the questions change, the tree stays as it is.
    const items = JSON.stringify([...groups.keys(), ...rows.keys()].map(getTreeItem));
    if (items !== shown) changed.fire();
    shown = items;
    selectCurrent();
  };

  const selectCurrent = () => {
    const editor = getActiveEditor();
    if (!view.visible || active.current === undefined || editor === undefined) return;
    const cursor = atFirstWord(editor.document, editor.selection.active);
    const current = new Set(getCurrentQuestions(active.current.overview, cursor));
    const ids = [...rows.values()].filter(({ question }) => current.has(question)).map(({ id }) => id);
    const [first] = ids;
    if (first === undefined || view.selection.some((id) => ids.includes(id))) return;
    select(first);
  };

  const select = (id: string) => {
    // The view may be hidden before it gets there.
    view.reveal(id, { select: true, focus: false }).then(undefined, () => {});
  };

  /** What stands above the list. */
  const explain = () => {
    if (!hasDocument()) return '';
    const messages = getMessages();
    if (active.current === undefined) return server.state === 'failed' ? messages.unavailable : '';
    return getQuestionNotices(active.current.overview, filter, rows.size, messages).join(' ');
  };

  update();
  const listeners = Disposable.from(
    view,
    changed,
    active.onDidChange(update),
    view.onDidChangeVisibility(showCurrent),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === getActiveEditor()) selectCurrent();
    }),
  );
  return {
    focus,
    get shown() {
      return filter;
    },
    filter: (chosen) => {
      filter = chosen;
      update();
      return focus();
    },
    select: (id) => {
      const row = rows.get(id);
      if (active.current === undefined || row === undefined) return undefined;
      select(id);
      return { document: active.current.document, question: row.question };
    },
    dispose: () => listeners.dispose(),
  };
}

async function focus(): Promise<void> {
  await commands.executeCommand(`${viewId}.focus`);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The number on the icon of the view, and what it counts; what is put off is not counted, but said. */
function badgeOf(overview: Overview): ViewBadge | undefined {
  const completeness = getCompleteness(overview);
  const deferred = countDeferred(completeness);
  const open = completeness.open.length - deferred;
  return open === 0 ? undefined : { value: open, tooltip: getMessages().openCount(open, deferred) };
}
