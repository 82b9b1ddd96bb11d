import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ProgressLocation, type Uri, window, workspace } from 'vscode';
import { languageId } from './language';
import { getLanguage, getMessages } from './settings';

/** The text of a file, or in words why there is none. */
type Import = { readonly text: string } | { readonly problem: string };

/**
 * The command that opens the text of a Word document, a PDF or an official publication as a new document; without a
 * place it asks for one. The command line at `program` reads the file, in a process of its own: whatever is in it, the
 * editor goes on.
 */
export function createImportCommand(program: Uri): (place?: Uri) => Promise<void> {
  return async (place) => {
    const file = place ?? (await pickFile());
    if (file === undefined) return;
    const progress = { location: ProgressLocation.Window, title: getMessages().importing(nameOf(file)) };
    const imported = await window.withProgress(progress, () => importFile(program, file));
    if ('problem' in imported) {
      void window.showErrorMessage(imported.problem);
    } else {
      await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content: imported.text }));
    }
  };
}

async function pickFile(): Promise<Uri | undefined> {
  const { importTitle, importLabel, importableFiles, allFiles } = getMessages();
  const filters = { [importableFiles]: ['docx', 'pdf', 'xml', 'html', 'htm', 'txt', 'md'], [allFiles]: ['*'] };
  const files = await window.showOpenDialog({ title: importTitle, openLabel: importLabel, filters });
  return files?.[0];
}

async function importFile(program: Uri, file: Uri): Promise<Import> {
  try {
    const bytes = await workspace.fs.readFile(file);
    const words = ['convert', '--language', getLanguage(), '--stdin-filename', nameOf(file), '--', '-'];
    // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const run = spawn(process.execPath, [program.fsPath, ...words], { env });
    // A process that ends before it has read everything says itself why.
    run.stdin.on('error', () => {});
    run.stdin.end(bytes);
    const [output, errors, [status]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
    return status === 0 ? { text: output } : { problem: errors.trim() };
  } catch {
    return { problem: getMessages().notImported(nameOf(file)) };
  }
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
