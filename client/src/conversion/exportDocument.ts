import { ProgressLocation, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Export, ExportParams } from '../../../server/src/conversionMessages';
import { fileName, fileStem } from '../editor/fileName';
import { freePlace } from '../editor/freePlace';
import { notify } from '../editor/notify';
import { placeWhenSaved } from '../editor/placeWhenSaved';
import { getLanguage, getMessages } from '../editor/settings';
import { tellProblem } from '../editor/tellProblem';
import type { LanguageServer } from '../server/languageServer';
import { getExportNotice } from './exportNotice';

/** Writes a document in another form, apart from all else. */
export type Exporter = (document: ExportParams) => Promise<Export>;

/**
 * The command that makes a Word document, a web page or data of the document at hand, where the user says. Another
 * program that runs it may name the document and the place.
 */
export function createExportCommands(server: LanguageServer, exporter: Exporter): Readonly<Record<string, Run>> {
  return {
    'vraagAntwoord.exportDocument': async (source, place) => {
      const document =
        source === undefined ? window.activeTextEditor?.document : await workspace.openTextDocument(source);
      const target = place ?? (document && (await pickTarget(document)));
      if (document === undefined || target === undefined) return;
      const name = fileName(target);
      const progress = { location: ProgressLocation.Window, title: getMessages().exporting(name) };
      const params = {
        text: document.getText(),
        source: fileName(document.uri),
        target: name,
        language: getLanguage(),
      };
      const [problem, overview] = await window.withProgress(progress, () =>
        Promise.all([exportTo(target, exporter, params), server.getOverview(document)]),
      );
      if (problem === undefined) notify(getExportNotice(name, overview, getMessages()));
      else await tellProblem(getMessages().notExported(name), problem);
    },
  };
}

type Run = (source?: Uri, place?: Uri) => Promise<void>;

/**
 * Asks for the form and then for the place: the window of a browser in which a file is saved offers no forms itself. A
 * file that is there is not proposed: beside an imported document stands the one that it was made of.
 */
async function pickTarget({ uri, isUntitled }: TextDocument): Promise<Uri | undefined> {
  const { exportTitle, exportLabel, pickForm } = getMessages();
  const form = await window.showQuickPick(getForms(), { title: exportTitle, placeHolder: pickForm });
  if (form === undefined) return undefined;
  const saved = isUntitled ? placeWhenSaved(uri) : uri;
  const folder = saved === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(saved, '..');
  const place = folder && (await freePlace(folder, fileStem(uri), form.description));
  const options = { title: exportTitle, saveLabel: exportLabel, filters: { [form.label]: form.endings } };
  return window.showSaveDialog(place === undefined ? options : { ...options, defaultUri: place });
}

/** The forms to choose from. Word comes first: that is what most who ask for one want. */
function getForms() {
  const { wordDocument, webPage } = getMessages();
  return [
    { label: wordDocument, description: '.docx', endings: ['docx'] },
    { label: webPage, description: '.html', endings: ['html'] },
    { label: 'Markdown', description: '.md', endings: ['md'] },
    { label: 'Akoma Ntoso', description: '.akn', endings: ['akn', 'xml'] },
    { label: 'JSON', description: '.json', endings: ['json'] },
  ];
}

/** Makes the file; answers why it is not there, if it is not. */
async function exportTo(target: Uri, exporter: Exporter, params: ExportParams): Promise<string | undefined> {
  try {
    const made = await exporter(params);
    if ('problem' in made) return made.problem;
    await workspace.fs.writeFile(target, made.bytes);
    return undefined;
  } catch {
    return getMessages().unwritableFile;
  }
}
