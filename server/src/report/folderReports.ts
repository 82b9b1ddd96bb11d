import { getReport, type ReadDocument, type ReportOptions } from './getReport';
import type { DocumentReport } from './report';

/** A document of a folder as it is to be reported on. */
export type FolderDocument = ReadDocument & ReportOptions;

/** How documents are read for a report, and who is told how far it is. */
export interface FolderReportOptions {
  /** The document at an address; `undefined` when it is there no more. */
  readonly read: (uri: string) => Promise<FolderDocument | undefined>;
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** How many documents are asked for at a time: they may have to be fetched from afar. */
const readers = 8;

/** The reports of the documents at these addresses, in the same order; `undefined` when they are wanted no more. */
export async function folderReports(
  uris: readonly string[],
  { read, onProgress, isCancelled }: FolderReportOptions,
): Promise<readonly DocumentReport[] | undefined> {
  const reports = new Map<number, DocumentReport>();
  const waiting = uris.entries();
  let done = 0;
  const readOn = async () => {
    for (const [place, uri] of waiting) {
      if (isCancelled()) return;
      const document = await read(uri);
      if (document !== undefined) reports.set(place, getReport(document, document));
      done++;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: readers }, readOn));
  if (isCancelled()) return undefined;
  return [...uris.keys()].flatMap((place) => reports.get(place) ?? []);
}
