import { Position, ProgressLocation, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Import, ImportParams } from '../../server/src/conversionMessages';
import { fileName, fileStem } from './fileName';
import { languageId } from './language';
import { getLanguage, getMessages } from './settings';
import { tellProblem } from './tellProblem';

/** Reads a document apart from all else: whatever is in it, the editor goes on. */
export type Importer = (document: ImportParams) => Promise<Import>;

/**
 * The command that opens the text of a Word document, a PDF or an official publication as a new document; without a
 * place it asks for one.
 */
export function createImportCommands(importer: Importer): Readonly<Record<string, (place?: Uri) => Promise<void>>> {
  return {
    'vraagAntwoord.importDocument': async (place) => {
      const file = place ?? (await pickFile());
      if (file === undefined) return;
      const progress = { location: ProgressLocation.Window, title: getMessages().importing(fileName(file)) };
      const imported = await window.withProgress(progress, () => importFile(importer, file));
      if ('problem' in imported) {
        await tellProblem(getMessages().notImported(fileName(file)), imported.problem);
      } else {
        await window.showTextDocument(await openAsNew(imported.text, file));
      }
    },
  };
}

/**
 * Opens a text as a new document that has the name of its source and is saved beside it. What is somewhere else than
 * where the editor saves gets the name that the editor thinks up.
 */
async function openAsNew(text: string, source: Uri): Promise<TextDocument> {
  if (!isWhereEditorSaves(source)) return workspace.openTextDocument({ language: languageId, content: text });
  const document = await workspace.openTextDocument((await freePlace(source)).with({ scheme: 'untitled' }));
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
  return document;
}

/** A new document is saved where the folder is that is open, be it far away, or else on the disk. */
function isWhereEditorSaves({ scheme }: Uri): boolean {
  return scheme === (workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file');
}

/** A place beside a file for the text of it, with the same name, and counted on where that is taken: `brief 2.va`. */
async function freePlace(file: Uri): Promise<Uri> {
  const stem = fileStem(file);
  for (let count = 1; ; count++) {
    const place = Uri.joinPath(file, '..', `${stem}${count === 1 ? '' : ` ${count}`}.va`);
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

async function pickFile(): Promise<Uri | undefined> {
  const { importTitle, importLabel, importableFiles, allFiles } = getMessages();
  const filters = { [importableFiles]: ['docx', 'pdf', 'xml', 'akn', 'html', 'htm', 'txt', 'md'], [allFiles]: ['*'] };
  const files = await window.showOpenDialog({ title: importTitle, openLabel: importLabel, filters });
  return files?.[0];
}

async function importFile(importer: Importer, file: Uri): Promise<Import> {
  try {
    return await importer({ bytes: await workspace.fs.readFile(file), language: getLanguage() });
  } catch {
    return { problem: getMessages().unreadableFile };
  }
}
