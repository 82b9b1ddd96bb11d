import type { Uri } from 'vscode';
import type { Import } from '../../../server/src/protocol';
import type { Importer } from '../importDocument';
import { startWorker } from './worker';

/** Has a worker read a document, which is there as long as that takes. */
export function importByWorker(script: Uri): Importer {
  return async (document) => {
    const worker = startWorker(script);
    try {
      return await new Promise<Import>((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(data as Import));
        worker.addEventListener('error', reject);
        worker.postMessage(document);
      });
    } finally {
      worker.terminate();
    }
  };
}
