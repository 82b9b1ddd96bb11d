import assert from 'node:assert/strict';
import {
  type DocumentFilter,
  type DocumentOrder,
  type DocumentTree,
  getChangedNodes,
  getDocumentTree,
  isFolder,
} from '../../../client/src/views/documentTree';
import type { FolderDocument } from '../../../server/src/protocol';

suite('The tree of documents', () => {
  test('documents stand in their folders, with what is open in them', () => {
    check(
      { 'b.txt': 0, 'mei/a.txt': 2, 'mei/week 1/c.txt': 0, 'juni/d.txt': 1 },
      'name',
      `
      juni: 1 of 1, 1 open
        d.txt 1
      mei: 1 of 2, 2 open
        week 1: 0 of 1, 0 open
          c.txt 0
        a.txt 2
      b.txt 0`,
    );
  });

  test('most open questions first, by name where as many are open', () => {
    check(
      { 'b.txt': 0, 'a.txt': 0, 'c.txt': 3, 'mei/a.txt': 2, 'april/a.txt': 0, 'juni/b/a.txt': 1, 'juni/a/d.txt': 4 },
      'open',
      `
      juni: 2 of 2, 5 open
        a: 1 of 1, 4 open
          d.txt 4
        b: 1 of 1, 1 open
          a.txt 1
      c.txt 3
      mei: 1 of 1, 2 open
        a.txt 2
      april: 0 of 1, 0 open
        a.txt 0
      a.txt 0
      b.txt 0`,
    );
  });

  test('a question that is put off is not open', () => {
    const [open, deferred] = [...placedAt({ 'mei/a.txt': 2 }), ...placedAt({ 'mei/b.txt': 3 })] as const;
    assert.ok(open && deferred);
    const documents = [{ ...deferred, document: { ...deferred.document, deferred: 3 } }, open];
    const tree = getDocumentTree(documents, { order: 'open', filter: 'all' });
    assert.equal(describe(tree, tree.top, '\n'), '\nmei: 1 of 2, 2 open\n  a.txt 2\n  b.txt 3');
    const [folder] = [...tree.nodes.values()].filter(isFolder);
    assert.equal(folder?.deferredDocuments, 1);
    const openAlone = getDocumentTree(documents, { order: 'name', filter: 'open' });
    assert.equal(describe(openAlone, openAlone.top, '\n'), '\nmei: 1 of 1, 2 open\n  a.txt 2');
  });

  test('numbers in a name count as numbers', () => {
    check(
      { 'kv 10.txt': 0, 'kv 9.txt': 0, 'Kv 1.txt': 0 },
      'name',
      '\n      Kv 1.txt 0\n      kv 9.txt 0\n      kv 10.txt 0',
    );
  });

  test('a folder that holds one folder and nothing else is one row with it', () => {
    check(
      { '2023/mei/a/x.txt': 0, '2023/mei/b/y.txt': 0, 'c.txt': 0 },
      'name',
      `
      2023/mei: 0 of 2, 0 open
        a: 0 of 1, 0 open
          x.txt 0
        b: 0 of 1, 0 open
          y.txt 0
      c.txt 0`,
    );
  });

  test('a document outside the folder, and one on another drive', () => {
    check(
      { '/elders/a.txt': 1, 'c:/werk/b.txt': 0 },
      'name',
      `
      c:/werk: 0 of 1, 0 open
        b.txt 0
      elders: 1 of 1, 1 open
        a.txt 1`,
    );
  });

  test('only documents with open questions, and only folders that hold one', () => {
    check(
      { 'mei/a.txt': 0, 'juni/a/b.txt': 1, 'juni/c.txt': 0, 'd.txt': 0 },
      'name',
      `
      juni/a: 1 of 1, 1 open
        b.txt 1`,
      'open',
    );
    check({ 'a.txt': 0 }, 'name', '', 'open');
    check({}, 'open', '');
  });

  test('what changed is the row itself, and the folders that count it', () => {
    const before = treeOf({ 'mei/a.txt': 2, 'mei/b.txt': 1, 'juni/c.txt': 0, 'd.txt': 5 }, 'name');
    changes(before, { 'mei/a.txt': 2, 'mei/b.txt': 1, 'juni/c.txt': 0, 'd.txt': 5 }, []);
    changes(before, { 'mei/a.txt': 2, 'mei/b.txt': 1, 'juni/c.txt': 0, 'd.txt': 4 }, ['file:///d.txt']);
    changes(before, { 'mei/a.txt': 3, 'mei/b.txt': 1, 'juni/c.txt': 0, 'd.txt': 5 }, ['mei/']);
    changes(before, { 'mei/a.txt': 2, 'mei/b.txt': 1, 'mei/e.txt': 0, 'juni/c.txt': 0, 'd.txt': 5 }, ['mei/']);
  });

  test('another row at the top, or another order there, changes all', () => {
    const before = treeOf({ 'a.txt': 2, 'b.txt': 1 }, 'open');
    changes(before, { 'a.txt': 2, 'b.txt': 3 }, undefined);
    changes(before, { 'a.txt': 2, 'b.txt': 1, 'c.txt': 0 }, undefined);
    changes(before, { 'a.txt': 3, 'b.txt': 1 }, ['file:///a.txt']);
  });

  test('a title that changes in a folder leaves the folder as it is', () => {
    const before = treeOf({ 'mei/a.txt': 2 }, 'open');
    const [placed] = placedAt({ 'mei/a.txt': 2 });
    assert.ok(placed);
    const after = getDocumentTree([{ ...placed, document: { ...placed.document, title: 'Nieuw' } }], {
      order: 'open',
      filter: 'all',
    });
    assert.deepEqual(getChangedNodes(before, after), ['file:///mei/a.txt']);
  });

  test('no row has the id of another', () => {
    const { nodes } = treeOf({ 'a/a': 0, 'a/a/a': 0, a: 0 }, 'name');
    assert.deepEqual([...nodes.keys()].sort(), ['a/', 'a/a/', 'file:///a', 'file:///a/a', 'file:///a/a/a']);
  });
});

/** Documents by their path, with the number of their open questions. */
type Documents = Readonly<Record<string, number>>;

function check(documents: Documents, order: DocumentOrder, expected: string, filter: DocumentFilter = 'all'): void {
  const tree = treeOf(documents, order, filter);
  assert.equal(describe(tree, tree.top, '\n      '), expected);
}

function changes(before: DocumentTree, documents: Documents, expected: readonly string[] | undefined): void {
  const [order] = [before.top.includes('mei/') ? 'name' : 'open'] as const;
  assert.deepEqual(getChangedNodes(before, treeOf(documents, order)), expected);
}

function treeOf(documents: Documents, order: DocumentOrder, filter: DocumentFilter = 'all'): DocumentTree {
  return getDocumentTree(placedAt(documents), { order, filter });
}

function placedAt(documents: Documents): readonly { readonly path: string; readonly document: FolderDocument }[] {
  return Object.entries(documents).map(([path, open]) => ({
    path,
    document: {
      uri: `file:///${path}`,
      role: 'answers',
      questions: 5,
      answered: 5 - open,
      referred: 0,
      elsewhere: 0,
      open,
      deferred: 0,
      leftOut: 0,
      merged: 0,
    },
  }));
}

/** The rows, each on a line that is indented as deep as it stands. */
function describe(tree: DocumentTree, ids: readonly string[], indent: string): string {
  return ids
    .map((id) => {
      const node = tree.nodes.get(id);
      assert.equal(node?.id, id);
      if (!isFolder(node)) return `${indent}${node.name} ${node.document.open}`;
      const { name, documents, openDocuments, open, children } = node;
      return `${indent}${name}: ${openDocuments} of ${documents}, ${open} open${describe(tree, children, `${indent}  `)}`;
    })
    .join('');
}
