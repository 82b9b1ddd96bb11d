import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** The document in which changes are made. */
export interface EditTarget {
  readonly uri: string;
  /** The version that was read, for a client that then refuses to change a later one. */
  readonly version?: number | undefined;
}

/** Changes in one document, as a client takes them. */
export function workspaceEditOf({ uri, version }: EditTarget, edits: TextEdit[]): WorkspaceEdit {
  if (version === undefined) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
