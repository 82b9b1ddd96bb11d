import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { LanguageServer } from '../languageServer';
import { startExtension } from '../startExtension';
import { importByWorker } from './importByWorker';
import { pagesAddress, servePages } from './pages';
import { startServerWorker } from './serverWorker';

let running: LanguageServer | undefined;

/** Starts the extension where a browser runs it, as on vscode.dev and github.dev: without a disk or processes. */
export function activate(context: ExtensionContext): void {
  const script = (name: string) => Uri.joinPath(context.extensionUri, 'dist', 'browser', name);
  const server = () => startServerWorker(script('server.js'));
  running = startExtension(context, {
    createClient: (options) => new LanguageClient('vraagAntwoord', 'Vraag en Antwoord', server, options),
    importer: importByWorker(script('import.js')),
    documentation: pagesAddress,
  });
  context.subscriptions.push(servePages(Uri.joinPath(context.extensionUri, 'docs', 'diagnostics')));
}

/** VS Code waits for this before it ends, so that no server stays behind. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
