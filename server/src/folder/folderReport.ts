import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { OpenDocuments } from '../openDocuments';
import { openAtCommand, type ReportParams } from '../protocol';
import { type FolderDocument, folderReports } from '../report/folderReports';
import { lineAddress, wayBetween } from '../report/html/addresses';
import { pageMessages } from '../report/html/messages';
import { renderPage } from '../report/html/page';
import { browserStyles, editorStyles } from '../report/html/styles';
import { passedOverNotice } from '../report/passedOver';
import { defaultSettings, type Settings } from '../settings';
import type { Folder } from './folder';

/** How many documents one page shows unless said otherwise; with many more an editor would take long to show it. */
const defaultMostReported = 1000;

/**
 * Makes the page that reports on all documents of the folder that is open, or on the first of very many; `null` where
 * there are none or the user wants it no more.
 */
export async function getFolderReport(
  { params, token }: { readonly params: ReportParams; readonly token: CancellationToken },
  connection: Connection,
  folder: Folder,
  { settingsOf, settingsOfAll }: OpenDocuments,
  { mostReported = defaultMostReported }: { readonly mostReported?: number | undefined },
): Promise<string | null> {
  const index = await folder.whenRead(token);
  if (index === undefined) return null;
  const { language } = await settingsOf();
  const messages = pageMessages[language];
  const all = [...index.documents()].map(({ uri }) => uri).sort();
  const uris = all.slice(0, mostReported);
  const settings = await settingsOfAll(uris);
  const settingsFor = new Map(uris.map((uri, place) => [uri, settings[place]]));
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(messages.title, 0);
  const reports = await folderReports(uris, {
    read: (uri) => readDocument(uri, { ...(settingsFor.get(uri) ?? defaultSettings), language }),
    onProgress: (done) => progress.report(Math.floor((100 * done) / uris.length)),
    isCancelled: () => token.isCancellationRequested,
  }).finally(() => progress.done());
  if (reports === undefined) return null;
  const paths = new Map(all.map((uri) => [folder.pathOf(uri), uri]));
  return renderPage(reports, {
    language,
    addressOf: (path, line) => addressFor(params.folder, paths.get(path), line),
    notices: [
      ...(uris.length < all.length ? [messages.firstDocuments(uris.length, all.length)] : []),
      ...(await folder.getNotices()),
      ...passedOverNotice([...index.passedOver()].map(folder.pathOf).sort(), language),
    ],
    styles: params.folder === undefined ? editorStyles : browserStyles,
  });

  async function readDocument(uri: string, settings: Settings): Promise<FolderDocument | undefined> {
    const structure = await folder.structureAt(uri);
    if (structure === undefined) return undefined;
    const companion = await folder.getCompanion(uri, structure);
    const { language, severity: severities, ignored } = settings;
    const other = companion && {
      path: folder.pathOf(companion.comparison.uri),
      companion,
      furtherPaths: companion.comparison.further.map((document) => folder.pathOf(document.uri)),
    };
    return { path: folder.pathOf(uri), structure, language, severities, ignored, other };
  }
}

/** A page in a folder links to the document itself; one in the editor has the editor open it. */
function addressFor(folder: string | undefined, uri: string | undefined, line?: number): string | undefined {
  if (uri === undefined) return undefined;
  if (folder !== undefined) return lineAddress(wayBetween(folder, uri), line);
  const place = line === undefined ? [] : [{ line: line - 1, character: 0 }];
  return `command:${openAtCommand}?${encodeURIComponent(JSON.stringify([uri, ...place]))}`;
}
