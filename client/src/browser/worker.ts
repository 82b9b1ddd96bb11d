import { Uri } from 'vscode';

/** What is used of a web worker; that of a browser is not declared where code for Node is written too. */
export interface BrowserWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { preventDefault(): void }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  terminate(): void;
}

declare const Worker: new (address: string, options: { readonly name: string }) => BrowserWorker;

/** Starts a program of the extension beside the one that calls this; it is in the folder of those for Node. */
export function startWorker(programs: Uri, name: string): BrowserWorker {
  // The editor knows how to load an address of its own, as long as nothing in it is encoded.
  const addressOf = (...path: readonly string[]) => Uri.joinPath(programs, ...path).toString(true);
  const worker = new Worker(addressOf('browser', 'worker.js'), { name });
  worker.postMessage(addressOf(name));
  return worker;
}
