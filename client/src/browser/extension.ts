import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageServer } from '../server/languageServer';
import { startExtension } from '../startExtension';
import { convertByWorker } from './convertByWorker';
import { pagesAddress, servePages } from './pages';
import { startServerWorker } from './serverWorker';

let running: LanguageServer | undefined;

/** Starts the extension where a browser runs it, as on vscode.dev and github.dev: without a disk or processes. */
export function activate(context: ExtensionContext): void {
  const programs = Uri.joinPath(context.extensionUri, 'dist');
  running = startExtension(context, {
    loadProgramClient,
    startProgram: () => startServerWorker(programs),
    importer: convertByWorker(programs),
    exporter: convertByWorker(programs),
    documentation: pagesAddress,
  });
  context.subscriptions.push(servePages(Uri.joinPath(context.extensionUri, 'docs', 'diagnostics')));
}

/** VS Code waits for this before it ends, so that no server stays behind. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

/** The language client does its work when the server is wanted; also that of the extension that runs in Node. */
export function loadProgramClient(): Promise<typeof import('../server/programClient')> {
  return import('../server/programClient.js');
}
