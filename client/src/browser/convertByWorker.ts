import type { Uri } from 'vscode';
import { startWorker } from './worker';

/** Has a worker read or write a document, which is there as long as that takes. */
export function convertByWorker<Params, Result>(programs: Uri): (document: Params) => Promise<Result> {
  return async (document) => {
    const worker = startWorker(programs, 'conversionInBrowser.js');
    try {
      return await new Promise<Result>((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(data as Result));
        worker.addEventListener('error', reject);
        worker.postMessage(document);
      });
    } finally {
      worker.terminate();
    }
  };
}
