import type { FolderDocument } from '../../../server/src/protocol';

/** In which order a tree shows folders and documents: those with most open questions first, or by their names. */
export type DocumentOrder = 'open' | 'name';

/** Which documents a tree shows. */
export type DocumentFilter = 'all' | 'open';

/** A document, and the way to it from the folder that is open: `map/antwoord.txt`. */
export interface PlacedDocument {
  readonly path: string;
  readonly document: FolderDocument;
}

/** A row of the tree. Its id stays the same while what is said of it changes. */
export type DocumentNode = DocumentRow | FolderRow;

/** A document; its id is its address. */
export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly document: FolderDocument;
}

/** A folder with documents somewhere in it; its id is its path with a `/` at the end, so that it is no address. */
export interface FolderRow {
  readonly id: string;
  /** Its name, with those of the folders around it that hold nothing else: `2023/mei`. */
  readonly name: string;
  /** The ids of what is in it, in order. */
  readonly children: readonly string[];
  /** How many documents are in it, also in the folders below. */
  readonly documents: number;
  /** How many of those have open questions. */
  readonly openDocuments: number;
  /** How many have questions that are put off. */
  readonly deferredDocuments: number;
  /** How many open questions they have together. */
  readonly open: number;
}

/** The folders and documents that are shown. */
export interface DocumentTree {
  /** The ids of the rows at the top, in order. */
  readonly top: readonly string[];
  readonly nodes: ReadonlyMap<string, DocumentNode>;
}

/** The documents as they stand in their folders, without the folders that hold none. */
export function getDocumentTree(
  documents: readonly PlacedDocument[],
  { order, filter }: { readonly order: DocumentOrder; readonly filter: DocumentFilter },
): DocumentTree {
  const shown = filter === 'all' ? documents : documents.filter(({ document }) => openQuestionsIn(document) > 0);
  const nodes = new Map<string, DocumentNode>();

  const addContents = ({ branches, documents }: Branch, path: string): readonly DocumentNode[] => {
    const folders = [...branches].map(([name, branch]) => addFolder(branch, name, path));
    for (const row of documents) nodes.set(row.id, row);
    return [...folders, ...documents].sort(comparisons[order]);
  };
  const addFolder = (branch: Branch, name: string, path: string): FolderRow => {
    const [only, ...others] = branch.branches;
    if (only !== undefined && others.length === 0 && branch.documents.length === 0) {
      return addFolder(only[1], `${name}/${only[0]}`, path);
    }
    const id = `${path}${name}/`;
    const folder = { id, name, ...summaryOf(addContents(branch, id)) };
    nodes.set(id, folder);
    return folder;
  };

  return { top: addContents(growBranches(shown), '').map(({ id }) => id), nodes };
}

/**
 * The rows that are not what they were; each stands for all rows below it. `undefined` when the rows at the top are not
 * the same any more.
 */
export function getChangedNodes(before: DocumentTree, after: DocumentTree): readonly string[] | undefined {
  if (before.top.join('\n') !== after.top.join('\n')) return undefined;
  const changedIn = (id: string): readonly string[] => {
    const node = after.nodes.get(id);
    if (JSON.stringify(node) !== JSON.stringify(before.nodes.get(id))) return [id];
    return node !== undefined && isFolder(node) ? node.children.flatMap(changedIn) : [];
  };
  return after.top.flatMap(changedIn);
}

/** Whether a row is a folder. */
export function isFolder(node: DocumentNode): node is FolderRow {
  return 'children' in node;
}

interface Branch {
  readonly branches: Map<string, Branch>;
  readonly documents: DocumentRow[];
}

function growBranches(placed: readonly PlacedDocument[]): Branch {
  const root: Branch = { branches: new Map(), documents: [] };
  for (const { path, document } of placed) {
    const steps = path.split('/').filter((step) => step !== '');
    const name = steps.pop() ?? path;
    let branch = root;
    for (const step of steps) {
      const next = branch.branches.get(step) ?? { branches: new Map(), documents: [] };
      branch.branches.set(step, next);
      branch = next;
    }
    branch.documents.push({ id: document.uri, name, document });
  }
  return root;
}

function summaryOf(contents: readonly DocumentNode[]): Omit<FolderRow, 'id' | 'name'> {
  const sum = (count: (node: DocumentNode) => number) => contents.reduce((total, node) => total + count(node), 0);
  return {
    children: contents.map(({ id }) => id),
    documents: sum((node) => (isFolder(node) ? node.documents : 1)),
    openDocuments: sum((node) => (isFolder(node) ? node.openDocuments : Number(openQuestionsIn(node.document) > 0))),
    deferredDocuments: sum((node) => (isFolder(node) ? node.deferredDocuments : Number(node.document.deferred > 0))),
    open: sum(openIn),
  };
}

function openIn(node: DocumentNode): number {
  return isFolder(node) ? node.open : openQuestionsIn(node.document);
}

/** How many questions wait for an answer; one that is left out waits too, and one that is put off does not count. */
export function openQuestionsIn({ open, deferred, leftOut }: FolderDocument): number {
  return open - deferred + leftOut;
}

// Reading how a language puts names in order takes longer than all else that is made when the extension is loaded.
let collator: Intl.Collator | undefined;

/** Folders stand before documents, as in the list of files; document 9 stands before document 10. */
function compareNames(one: DocumentNode, other: DocumentNode): number {
  collator ??= new Intl.Collator('nl', { numeric: true });
  return Number(isFolder(other)) - Number(isFolder(one)) || collator.compare(one.name, other.name);
}

const comparisons: Readonly<Record<DocumentOrder, (one: DocumentNode, other: DocumentNode) => number>> = {
  name: compareNames,
  open: (one, other) => openIn(other) - openIn(one) || compareNames(one, other),
};
