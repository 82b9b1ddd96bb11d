import { type ExtensionContext, tasks, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createCheckTasks, taskType } from './checkTask';
import { importByProcess } from './importByProcess';
import type { LanguageServer } from './languageServer';
import { startExtension } from './startExtension';

let running: LanguageServer | undefined;

/**
 * A large document is read anew at each keystroke. With more room for what is soon needed no more, in MB, less of the
 * time goes to cleaning it up; the room is taken only when it is needed.
 */
const roomForNewObjects = ['--max-semi-space-size=64'];

/** Starts the extension where Node runs it: on a desktop or on a server that is worked on from afar. */
export function activate(context: ExtensionContext): void {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: roomForNewObjects },
  };
  const commandLine = Uri.joinPath(context.extensionUri, 'dist', 'cli.js');
  running = startExtension(context, {
    createClient: (options) => new LanguageClient('vraagAntwoord', 'Vraag en Antwoord', server, options),
    importer: importByProcess(commandLine),
    documentation: Uri.joinPath(context.extensionUri, 'docs', 'diagnostics'),
  });
  context.subscriptions.push(tasks.registerTaskProvider(taskType, createCheckTasks(commandLine)));
}

/** VS Code waits for this before it ends, so that no server stays behind. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
