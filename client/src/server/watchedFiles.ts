import { FileType, Uri, workspace } from 'vscode';
import { type DidChangeWatchedFileSignature, FileChangeType, type FileEvent } from 'vscode-languageclient';
import { documentEndings, importableEndings } from '../../../server/src/protocol';

/** What the server follows by its name. */
const isFollowed = new RegExp(
  `(?:\\.(?:${documentEndings.join('|')}|gitignore)|/[^/~][^/]*\\.(?:${importableEndings.join('|')}))$`,
  'i',
);

/** Where no documents are looked for. */
const isExcluded = /(?:^|\/)(?:node_modules|\.[^/]*)(?:\/|$)/;

/**
 * Tells the server what happens to files. Of a folder that is moved here the editor tells nothing but the folder, and
 * the server is told of that; not of the other files that programs make.
 */
export async function passOn(event: FileEvent, next: DidChangeWatchedFileSignature): Promise<void> {
  const isMade = event.type === FileChangeType.Created && !isFollowed.test(event.uri);
  if (!isMade || (await isFolder(Uri.parse(event.uri)))) await next(event);
}

async function isFolder(uri: Uri): Promise<boolean> {
  if (isExcluded.test(workspace.asRelativePath(uri))) return false;
  const found = await workspace.fs.stat(uri).then(undefined, () => undefined);
  return found !== undefined && (found.type & FileType.Directory) !== 0;
}
