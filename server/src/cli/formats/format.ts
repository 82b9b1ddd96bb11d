import type { Language } from '../../messages';
import type { DocumentReport } from '../../report/report';
import type { DocumentCounts } from '../../report/totals';
import type { Terminal } from '../terminal';

/**
 * A form of the report. What it says of one document is written where the document is checked, which may be a thread of
 * its own; the whole is put together from these parts as they come, so that no more than one is in memory.
 */
export interface Format {
  readonly describe: (document: DocumentReport, options: FormatOptions) => string;
  readonly assemble: (parts: Parts, options: FormatOptions) => AsyncIterable<string | Uint8Array>;
}

/** What a report says of one document, as bytes that go from thread to thread and into the report as they are. */
export interface Part {
  readonly text: Uint8Array;
  readonly counts: DocumentCounts;
  /** The path of the document that probably belongs to it; nothing is concluded from that. */
  readonly likelyOther?: string;
}

/** The parts of a report, in order. */
export type Parts = AsyncIterable<Part> | Iterable<Part>;

/** What a form may depend on besides the documents. */
export interface FormatOptions {
  readonly language: Language;
  readonly colors: Terminal['colors'];
  /** The address of a document as the report should name it; `undefined` for a text that is in no file. */
  readonly addressOf: (path: string) => string | undefined;
  /** The paths of files in which no questions were found; all of them once all parts have come. */
  readonly passedOver?: readonly string[];
  /** The paths of documents that were not read, as a text has to be made of them first; in the same way. */
  readonly notImported?: readonly string[];
}
