import type { Uri } from 'vscode';
import type { ServerProgram } from '../server/serverProgram';
import { startWorker } from './worker';

/**
 * Starts the server in a web worker. A worker goes on after an error that nothing catches, or waits forever when its
 * script cannot be loaded. Here either ends it, as it ends a process, so that the client starts another one or tells
 * that the server is not there.
 */
export function startServerWorker(programs: Uri): ServerProgram {
  const worker = startWorker(programs, 'serverInBrowser.js');
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      const onMessage = ({ data }: { readonly data: unknown }) => listener(data as object);
      worker.addEventListener('message', onMessage);
      return { dispose: () => worker.removeEventListener('message', onMessage) };
    },
    onEnd: (listener) => {
      worker.addEventListener('error', () => {
        worker.terminate();
        listener();
      });
    },
    end: () => worker.terminate(),
  };
}
