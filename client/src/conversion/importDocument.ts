import { ProgressLocation, TabInputCustom, TabInputText, type Uri, window, workspace } from 'vscode';
import type { Import, ImportParams } from '../../../server/src/conversionMessages';
import { fileName, fileStem } from '../editor/fileName';
import { openNewBeside } from '../editor/newBeside';
import { getLanguage, getMessages } from '../editor/settings';
import { tellProblem } from '../editor/tellProblem';

/** Reads a document apart from all else: whatever is in it, the editor goes on. */
export type Importer = (document: ImportParams) => Promise<Import>;

/**
 * The command that opens the text of a Word document, a PDF or an official publication as a new document; without a
 * place it asks for one, and proposes what is open in the editor.
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

/** What the names of the files end with whose forms are made text of. */
const convertedEndings = ['docx', 'pdf', 'xml', 'akn', 'html', 'htm'];

async function pickFile(): Promise<Uri | undefined> {
  const { importTitle, importLabel, importableFiles, allFiles } = getMessages();
  const filters = { [importableFiles]: [...convertedEndings, 'txt', 'md'], [allFiles]: ['*'] };
  const options = { title: importTitle, openLabel: importLabel, filters };
  const proposed = fileAtHand();
  const files = await window.showOpenDialog(proposed === undefined ? options : { ...options, defaultUri: proposed });
  return files?.[0];
}

/** The file that is open in the editor, as its bytes or in a viewer, where it is of a form that is made text of. */
function fileAtHand(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputText || input instanceof TabInputCustom)) return undefined;
  const path = input.uri.path.toLowerCase();
  return convertedEndings.some((ending) => path.endsWith(`.${ending}`)) ? input.uri : undefined;
}

async function importFile(importer: Importer, file: Uri): Promise<Import> {
  try {
    return await importer({ bytes: await workspace.fs.readFile(file), language: getLanguage() });
  } catch {
    return { problem: getMessages().unreadableFile };
  }
}
