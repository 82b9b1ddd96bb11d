import type { Language } from '../../messages';
import type { DocumentReport } from '../../report/report';
import type { Terminal } from '../terminal';

/** A form of the report: it is written piece by piece, as the documents come, so that no more than one is in memory. */
export type Format = (documents: Documents, options: FormatOptions) => AsyncIterable<string>;

/** The documents that a report is about, in order. */
export type Documents = AsyncIterable<DocumentReport> | Iterable<DocumentReport>;

/** What a form may depend on besides the documents. */
export interface FormatOptions {
  readonly language: Language;
  readonly colors: Terminal['colors'];
  /** The address of a document as the report should name it; `undefined` for a text that is in no file. */
  readonly addressOf: (path: string) => string | undefined;
}
