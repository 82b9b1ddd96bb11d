import { join } from 'node:path';
import { type ExtensionContext, Uri } from 'vscode';
import { offerCheckTasks } from './checkTask';
import { exportByProcess } from './conversion/exportByProcess';
import { importByProcess } from './conversion/importByProcess';
import type { LanguageServer } from './server/languageServer';
import { startServerProcess } from './server/serverProcess';
import { startExtension } from './startExtension';

let running: LanguageServer | undefined;

/** Starts the extension where Node runs it: on a desktop or on a server that is worked on from afar. */
export function activate(context: ExtensionContext): void {
  const server = context.asAbsolutePath(join('dist', 'server.js'));
  const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
  const commandLine = Uri.joinPath(context.extensionUri, 'dist', 'cli.js');
  running = startExtension(context, {
    loadProgramClient,
    startProgram: (output) => startServerProcess(server, { compiled, output }),
    importer: importByProcess(commandLine),
    exporter: exportByProcess(commandLine),
    documentation: Uri.joinPath(context.extensionUri, 'docs', 'diagnostics'),
  });
  context.subscriptions.push(offerCheckTasks(commandLine));
}

/** VS Code waits for this before it ends, so that no server stays behind. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

/**
 * The language client is larger than all the rest. It is loaded when the server is wanted, from the extension for
 * browsers, which has to be one file and holds it already.
 */
async function loadProgramClient() {
  const inBrowser: typeof import('./browser/extension') = require(join(__dirname, 'browser', 'extension.js'));
  return inBrowser.loadProgramClient();
}
