import { type TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { getMessages } from '../editor/settings';
import { getDocumentAppearance } from './documentAppearance';
import { type DocumentNode, isFolder } from './documentTree';
import { createRowItem } from './rowItem';

/** A document or a folder as the tree shows it. What its menu offers depends on the words of its context. */
export function createDocumentItem(node: DocumentNode, folderState: TreeItemCollapsibleState): TreeItem {
  const item = createRowItem(node.id, getDocumentAppearance(node, getMessages()));
  item.contextValue = contextOf(node);
  if (isFolder(node)) item.collapsibleState = folderState;
  else item.command = { command: 'vscode.open', title: node.name, arguments: [Uri.parse(node.document.uri)] };
  return item;
}

function contextOf(node: DocumentNode): string {
  if (isFolder(node)) return 'folder';
  const { open, deferred, counterpart } = node.document;
  return ['document', ...(open > deferred ? ['hasOpen'] : []), ...(counterpart ? ['hasCounterpart'] : [])].join(' ');
}

/** Folders are open from the beginning where all rows can be overseen. */
export function folderStateOf(rows: number): TreeItemCollapsibleState {
  return rows <= mostExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const mostExpanded = 60;
