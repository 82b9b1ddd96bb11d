import { join } from 'node:path';

/** Starts the language server that is built next to this command; it takes `--stdio` from the command line itself. */
export function startServer(): void {
  require(join(__dirname, 'server.js'));
}
