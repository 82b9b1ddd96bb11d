import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type TreeDataProvider,
  TreeItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { FolderDocument } from '../../../server/src/protocol';
import { getLanguage, getMessages, isWorkspaceOn } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';
import { createDocumentItem, folderStateOf } from './documentItem';
import {
  type DocumentFilter,
  type DocumentOrder,
  type DocumentTree,
  getChangedNodes,
  getDocumentTree,
  isFolder,
} from './documentTree';
import { followFolder } from './folderContents';

/** The documents of the folder that is open, in a view of their own. */
export interface DocumentsView extends Disposable {
  /** Shows the view, and puts the focus in it. */
  focus(): Promise<void>;
  /** Which documents it shows, and in what order. */
  readonly shown: { readonly filter: DocumentFilter; readonly order: DocumentOrder };
  order(order: DocumentOrder): Promise<void>;
  filter(filter: DocumentFilter): Promise<void>;
  /** Reads the documents anew, also when the user stopped that. */
  read(): Promise<void>;
  stop(): void;
  /** The document in a row, as it is now. */
  documentIn(id: string): FolderDocument | undefined;
}

const viewId = 'vraagAntwoord.documents';

/**
 * Shows all documents of the folder that is open as they stand in their folders, and how complete each of them is. The
 * documents are read when the view is shown for the first time.
 */
export function createDocumentsView(server: LanguageServer): DocumentsView {
  // The tree holds the ids of its rows: a row stays the same while what is said of its document changes.
  const changed = new EventEmitter<string[] | undefined>();
  let order: DocumentOrder = 'open';
  let filter: DocumentFilter = 'all';
  let tree: DocumentTree = { top: [], nodes: new Map() };
  let language = getLanguage();

  const treeDataProvider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (id) => {
      const node = tree.nodes.get(id);
      return node === undefined ? new TreeItem('') : createDocumentItem(node, folderStateOf(tree.nodes.size));
    },
    getChildren: (id) => {
      const node = id === undefined ? undefined : tree.nodes.get(id);
      if (node === undefined) return id === undefined ? [...tree.top] : [];
      return isFolder(node) ? [...node.children] : [];
    },
    // Only rows at the top are looked for.
    getParent: () => undefined,
  };
  const view = window.createTreeView(viewId, { treeDataProvider, showCollapseAll: true });
  const contents = followFolder(server, { viewId, isVisible: () => view.visible });

  const update = () => {
    const documents = contents.folder?.documents ?? [];
    const before = tree;
    tree = getDocumentTree(documents.map(toPlaced), { order, filter });
    const rows = getLanguage() === language ? getChangedNodes(before, tree) : undefined;
    language = getLanguage();
    if (rows?.length !== 0) changed.fire(rows && [...rows]);
    view.description = documents.length === 0 ? '' : describe();
    view.message = explain();
    setContext('readsFolder', contents.state === 'reading');
    setContext('noDocuments', contents.state === 'read' && documents.length === 0);
  };

  const describe = () => {
    const { orderedByOpen, orderedByName, onlyOpenDocuments } = getMessages();
    const ordered = order === 'open' ? orderedByOpen : orderedByName;
    return filter === 'all' ? ordered : `${ordered}, ${onlyOpenDocuments}`;
  };

  /**
   * What stands above the documents: what was not read, which are shown where those are not all, or why there are none.
   */
  const explain = () => {
    const messages = getMessages();
    const notices = contents.folder?.notices ?? [];
    if (contents.state === 'stopped') return messages.readingStopped;
    if (contents.state === 'nothing') return explainNothing();
    if (contents.state !== 'read' || contents.folder?.documents.length === 0) return notices.join(' ');
    if (filter === 'all') return notices.join(' ');
    return [tree.top.length > 0 ? messages.listsOpenDocuments : messages.noOpenDocuments, ...notices].join(' ');
  };
  const explainNothing = () => {
    // The text for an empty view says what to do where no folder is open.
    if (workspace.workspaceFolders === undefined) return '';
    if (server.state !== 'running') return getMessages().unavailable;
    return isWorkspaceOn() ? getMessages().readingStopped : getMessages().notLookedFor;
  };

  /** A list without rows cannot keep the focus. Where they come soon they get it then; later a user may be elsewhere. */
  const focus = async () => {
    await commands.executeCommand(`${viewId}.focus`);
    if (tree.top.length > 0) return;
    await soon(contents.onDidChange, () => tree.top.length > 0);
    const [first] = tree.top;
    if (first !== undefined && view.visible) await view.reveal(first, { select: false, focus: true });
  };

  update();
  const listeners = Disposable.from(
    view,
    changed,
    contents,
    contents.onDidChange(update),
    view.onDidChangeVisibility(contents.refresh),
    workspace.onDidChangeConfiguration(update),
  );
  return {
    focus,
    get shown() {
      return { filter, order };
    },
    order: (chosen) => {
      order = chosen;
      update();
      return focus();
    },
    filter: (chosen) => {
      filter = chosen;
      update();
      return focus();
    },
    read: () => {
      contents.read();
      return focus();
    },
    stop: contents.stop,
    documentIn: (id) => {
      const node = tree.nodes.get(id);
      return node === undefined || isFolder(node) ? undefined : node.document;
    },
    dispose: () => listeners.dispose(),
  };
}

/** Resolves when what is waited for is so after an event, or after a moment. */
function soon(event: Event<void>, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const listener = event(() => {
      if (isSo()) end();
    });
    const timer = setTimeout(end, moment);
  });
}

/** How long a user who asks for a list waits for it without going elsewhere, in milliseconds. */
const moment = 1500;

function setContext(name: string, value: boolean): void {
  void commands.executeCommand('setContext', `vraagAntwoord.${name}`, value);
}

/** With several folders open, the path begins with the name of the one that holds the document. */
function toPlaced(document: FolderDocument) {
  return { path: workspace.asRelativePath(Uri.parse(document.uri)), document };
}
