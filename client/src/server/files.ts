import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileContent, type FileParams, fileRequest, filesRequest } from '../../../server/src/protocol';
import { findDocuments } from './findDocuments';

/** The server has no disk of its own where it runs in a browser: it is given the files as the editor has them. */
export function giveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(filesRequest, findDocuments),
    client.onRequest<FileContent | null, void>(fileRequest, ({ uri, limit }: FileParams) =>
      readFile(Uri.parse(uri), limit),
    ),
  ];
}

async function readFile(uri: Uri, limit: number): Promise<FileContent | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size >= limit) return { tooLarge: true };
    return { base64: toBase64(await inUtf8(await workspace.fs.readFile(uri), uri)) };
  } catch {
    return null;
  }
}

/** Of bytes that are not UTF-8 the server guesses the encoding; where the user chose one, the editor reads them. */
async function inUtf8(bytes: Uint8Array, uri: Uri): Promise<Uint8Array> {
  const chosen = workspace.getConfiguration('files', uri).get('encoding', 'utf8');
  return chosen === 'utf8' ? bytes : new TextEncoder().encode(await workspace.decode(bytes, { uri }));
}

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += mostArguments) {
    characters += String.fromCharCode(...bytes.subarray(start, start + mostArguments));
  }
  return btoa(characters);
}

/** A function takes only so many arguments. */
const mostArguments = 10_000;
