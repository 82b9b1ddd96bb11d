import { parentPort } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { Batch } from './checkFiles';

/** The program of a thread that checks files: it answers each batch with what became of its files. */
parentPort?.on('message', ({ files, language }: Batch) => {
  parentPort?.postMessage(files.map((file) => checkFile(file, language)));
});
