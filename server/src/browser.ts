import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server';

/** The worker that this file runs in, which is not declared where code for Node is written too. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// There is no disk here: the client gives the files, and says where the pages about the diagnostic codes are.
startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {});
