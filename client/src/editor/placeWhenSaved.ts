import { type Uri, workspace } from 'vscode';

/**
 * Where a document is once it is saved: one that is new may have its place already, beside the file that it was made of.
 * A new document is saved where the folder is that is open, be it far away, or else on the disk. `undefined` for what has
 * no place, or one where the editor does not save.
 */
export function placeWhenSaved(file: Uri): Uri | undefined {
  const scheme = workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file';
  if (file.scheme === 'untitled' && file.path.startsWith('/')) return file.with({ scheme });
  return file.scheme === scheme ? file : undefined;
}
