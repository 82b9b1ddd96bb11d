import { type TextDocumentShowOptions, Uri, window } from 'vscode';
import type { Position } from 'vscode-languageclient';
import { fileName } from './fileName';
import { toRange } from './navigation';
import { notify } from './notify';
import { getMessages } from './settings';

/** Opens a document, with the cursor at a place where one is given; says so when it is there no more. */
export async function openAt(uri: string, place?: Position): Promise<void> {
  const options: TextDocumentShowOptions =
    place === undefined ? {} : { selection: toRange({ start: place, end: place }) };
  const address = Uri.parse(uri);
  try {
    await window.showTextDocument(address, options);
  } catch {
    notify(getMessages().cannotOpen(fileName(address)));
  }
}
