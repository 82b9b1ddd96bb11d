import type { Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';
import { type BrowserWorker, startWorker } from './worker';

/** Starts the server in a web worker, which ends when the client lets go of it. */
export async function startServerWorker(script: Uri): Promise<MessageTransports> {
  const worker = startWorker(script);
  return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * A worker goes on after an error that nothing catches, or waits forever when its script cannot be loaded. Here either
 * ends it, as it ends a process, so that the client starts another one or tells that the server is not there.
 */
class WorkerReader extends BrowserMessageReader {
  private readonly worker: BrowserWorker;

  constructor(worker: BrowserWorker) {
    super(worker);
    this.worker = worker;
    worker.addEventListener('error', () => {
      worker.terminate();
      this.fireClose();
    });
  }

  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}
