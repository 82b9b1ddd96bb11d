import { parentPort } from 'node:worker_threads';
import { checkBatch } from './checkFile';
import type { Batch } from './checkFiles';

/** The program of a thread that checks files: it answers each batch with what became of its files. */
parentPort?.on('message', ({ tasks, options }: Batch) => {
  parentPort?.postMessage(checkBatch(tasks, options));
});
