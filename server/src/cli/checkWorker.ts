import type { MessagePort } from 'node:worker_threads';
import { checkBatch } from './checkFile';
import type { Batch } from './checkFiles';

/** What a thread that checks files does: it answers each batch with what became of its files. */
export function answerBatches(port: MessagePort): void {
  port.on('message', ({ tasks, options }: Batch) => port.postMessage(checkBatch(tasks, options)));
}
