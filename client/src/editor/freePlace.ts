import { Uri, workspace } from 'vscode';

/**
 * A place in a folder where nothing stands yet, and no new document is to be saved: `brief.va` for `brief` and `.va`, or
 * `brief 2.va` where that is taken.
 */
export async function freePlace(folder: Uri, stem: string, ending: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const place = Uri.joinPath(folder, `${stem}${count === 1 ? '' : ` ${count}`}${ending}`);
    if (!(await isTaken(place))) return place;
  }
}

async function isTaken(place: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({ isUntitled, uri }) => isUntitled && uri.path === place.path)) return true;
  try {
    await workspace.fs.stat(place);
    return true;
  } catch {
    return false;
  }
}
