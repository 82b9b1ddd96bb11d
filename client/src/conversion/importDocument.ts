import { ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { Import, ImportParams } from '../../../server/src/conversionMessages';
import { fileName, fileStem } from '../editor/fileName';
import { openNewBeside } from '../editor/newBeside';
import { getLanguage, getMessages } from '../editor/settings';
import { tellProblem } from '../editor/tellProblem';

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
        await window.showTextDocument(await openNewBeside(file, fileStem(file), imported.text));
      }
    },
  };
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
