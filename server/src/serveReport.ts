import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Folder } from './folder';
import type { OpenDocuments } from './openDocuments';
import { openAtCommand, type ReportParams, reportRequest } from './protocol';
import { folderReports } from './report/folderReports';
import { lineAddress, wayBetween } from './report/html/addresses';
import { pageMessages } from './report/html/messages';
import { renderPage } from './report/html/page';
import { browserStyles, editorStyles } from './report/html/styles';

/** Serves the page that reports on all documents of the folder that is open. */
export function serveReport(connection: Connection, folder: Folder, { settingsOf }: OpenDocuments): void {
  connection.onRequest(reportRequest, async (params: ReportParams, token: CancellationToken) => {
    const index = await folder.whenRead(token);
    if (index === undefined) return null;
    const { language } = await settingsOf();
    const uris = [...index.documents()].map(({ uri }) => uri).sort();
    const paths = new Map(uris.map((uri) => [folder.pathOf(uri), uri]));
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    progress.begin(pageMessages[language].title, 0);
    const reports = await folderReports(uris, {
      language,
      read: folder.readText,
      pathOf: folder.pathOf,
      onProgress: (done) => progress.report(Math.floor((100 * done) / uris.length)),
      isCancelled: () => token.isCancellationRequested,
    });
    progress.done();
    if (reports === undefined) return null;
    const addressOf = (path: string, line?: number) => addressFor(params.folder, paths.get(path), line);
    return renderPage(reports, language, addressOf, params.folder === undefined ? editorStyles : browserStyles);
  });
}

/** A page in a folder links to the document itself; one in the editor has the editor open it. */
function addressFor(folder: string | undefined, uri: string | undefined, line?: number): string | undefined {
  if (uri === undefined) return undefined;
  if (folder !== undefined) return lineAddress(wayBetween(folder, uri), line);
  const place = line === undefined ? [] : [{ line: line - 1, character: 0 }];
  return `command:${openAtCommand}?${encodeURIComponent(JSON.stringify([uri, ...place]))}`;
}
