import type { Language } from '../messages';
import { getReport } from './getReport';
import type { DocumentReport } from './report';

/** How documents are read for a report, and who is told how far it is. */
export interface FolderReportOptions {
  readonly language: Language;
  /** The text at an address; `undefined` when it is there no more. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** How the report names a document. */
  readonly pathOf: (uri: string) => string;
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** How many texts are asked for at a time: they may have to be fetched from afar. */
const readers = 8;

/** The reports of the documents at these addresses, in the same order; `undefined` when they are wanted no more. */
export async function folderReports(
  uris: readonly string[],
  { language, read, pathOf, onProgress, isCancelled }: FolderReportOptions,
): Promise<readonly DocumentReport[] | undefined> {
  const reports = new Map<number, DocumentReport>();
  const waiting = uris.entries();
  let done = 0;
  const readOn = async () => {
    for (const [place, uri] of waiting) {
      if (isCancelled()) return;
      const text = await read(uri);
      if (text !== undefined) reports.set(place, getReport({ path: pathOf(uri), text }, language));
      done++;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: readers }, readOn));
  if (isCancelled()) return undefined;
  return [...uris.keys()].flatMap((place) => reports.get(place) ?? []);
}
