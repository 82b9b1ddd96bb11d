import { commands, type ExtensionContext, tasks, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createCheckTasks, taskType } from './checkTask';
import { createImportCommand } from './importDocument';
import type { LanguageServer } from './languageServer';
import { startExtension } from './startExtension';

let running: LanguageServer | undefined;

/** Starts the extension where Node runs it: on a desktop or on a server that is worked on from afar. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  running = startExtension(
    context,
    (options) => new LanguageClient('vraagAntwoord', 'Vraag en Antwoord', server, options),
  );
  const commandLine = Uri.joinPath(context.extensionUri, 'dist', 'cli.js');
  const handlers = {
    'vraagAntwoord.importDocument': createImportCommand(commandLine),
  };
  context.subscriptions.push(
    tasks.registerTaskProvider(taskType, createCheckTasks(commandLine)),
    ...Object.entries(handlers).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

/** VS Code waits for this before it ends, so that no server stays behind. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
