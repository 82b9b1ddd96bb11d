import { ProgressLocation, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { openAtCommand, type ReportParams } from '../../../server/src/protocol';
import { fileName } from '../editor/fileName';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/** The report on all documents of the folder, with the commands that show and save it. */
export function createReportPanel(server: LanguageServer) {
  let panel: WebviewPanel | undefined;

  const show = async () => {
    const page = await makeReport(server, {});
    if (page === undefined) return;
    panel ??= createPanel();
    panel.title = getMessages().report;
    panel.webview.html = page;
    panel.reveal();
  };

  const createPanel = () => {
    const created = window.createWebviewPanel('vraagAntwoord.report', getMessages().report, ViewColumn.Active, {
      // It runs no script, reads no file, and its links can do one thing.
      enableScripts: false,
      localResourceRoots: [],
      enableCommandUris: [openAtCommand],
      enableFindWidget: true,
    });
    created.onDidDispose(() => {
      panel = undefined;
    });
    return created;
  };

  return {
    handlers: {
      'vraagAntwoord.showReport': show,
      'vraagAntwoord.saveReport': () => saveReport(server),
    },
    dispose: () => panel?.dispose(),
  };
}

/** The report is made for the place where it is saved, so that its links work there. */
async function saveReport(server: LanguageServer): Promise<void> {
  const messages = getMessages();
  const { saveReport: title, reportFile, webPage } = messages;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title,
    filters: { [webPage]: ['html'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, reportFile) }),
  });
  if (target === undefined) return;
  const page = await makeReport(server, { folder: Uri.joinPath(target, '..').toString() });
  if (page === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(page));
    notify(messages.reportSaved(fileName(target)));
  } catch {
    notify(messages.reportNotSaved);
  }
}

/** Shows how far it is, and makes none when the user wants it no more. */
async function makeReport(server: LanguageServer, params: ReportParams): Promise<string | undefined> {
  const { makingReport, unavailable } = getMessages();
  const { page, isCancelled } = await window.withProgress(
    { location: ProgressLocation.Notification, title: makingReport, cancellable: true },
    async (progress, token) => {
      await server.start();
      const page = await server.getReport(params, { token, onProgress: (increment) => progress.report({ increment }) });
      return { page, isCancelled: token.isCancellationRequested };
    },
  );
  if (page === undefined && !isCancelled) notify(unavailable);
  return page;
}
