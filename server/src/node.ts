import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './files/diskFiles';
import { startServer } from './server';

// Built, this file stands in dist/ beside docs/.
const documentation = pathToFileURL(join(__dirname, '..', 'docs', 'diagnostics')).href;

startServer(createConnection(ProposedFeatures.all), { documentation, diskFiles });
