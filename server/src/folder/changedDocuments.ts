import type { FileEvent } from 'vscode-languageserver';
import type { FolderSource } from '../files/documentSource';
import { FileChangeType } from '../library';
import type { DocumentIndex } from '../workspace/index/documentIndex';
import type { IndexLimits } from '../workspace/index/indexLimits';

/** What was read of the documents of some folders, and from where. */
export interface ReadDocuments {
  readonly source: FolderSource;
  readonly index: DocumentIndex;
  readonly limits: IndexLimits;
  /** Whether an address is that of something in the folders. */
  readonly isInside: (uri: string) => boolean;
}

/**
 * The addresses of the documents, and of the texts without questions, that have to be read anew because files were
 * made, changed or deleted. A folder that was moved may be all that is told of the files in it. What can be imported is
 * listed anew with it.
 */
export async function changedDocuments(
  changes: readonly FileEvent[],
  { source, index, limits, isInside }: ReadDocuments,
): Promise<readonly string[]> {
  const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
  const written = changes
    .filter(({ type, uri }) => type !== FileChangeType.Deleted && isInside(uri) && !source.isIgnored(uri))
    .map(({ uri }) => uri);
  const known = [...[...index.documents()].map(({ uri }) => uri), ...index.passedOver()];
  const gone = known.filter(isAtOrIn(deleted));
  // What is new may be ruled out, or be a folder.
  const isNew = written.some((uri) => index.documentAt(uri) === undefined);
  const listed = isNew || source.importable.some(isAtOrIn(deleted)) ? await source.list() : [];
  const taken = isNew ? listed.slice(0, limits.documents).filter(isAtOrIn(written)) : written;
  return [...gone, ...taken];
}

/** Whether an address is one of these, or that of a file in a folder that is. */
function isAtOrIn(places: readonly string[]): (uri: string) => boolean {
  const known = new Set(places);
  return (uri) => {
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
      if (known.has(uri.slice(0, end))) return true;
    }
    return false;
  };
}
