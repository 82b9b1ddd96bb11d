import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './startExtension';

/** Starts the extension where Node runs it: on a desktop or on a server that is worked on from afar. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  startExtension(context, (options) => new LanguageClient('vraagAntwoord', 'Vraag en Antwoord', server, options));
}
