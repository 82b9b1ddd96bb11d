import { text } from 'node:stream/consumers';
import { createColors } from 'picocolors';
import type { Format, FormatOptions } from '../../../server/src/cli/formats/format';
import { type Document, getReport } from '../../../server/src/report/getReport';

/** The report on these documents in one piece, in Dutch and without colours unless said otherwise. */
export function write(
  format: Format,
  documents: readonly Document[],
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const chosen = {
    language: 'nl',
    colors: createColors(false),
    addressOf: (path: string) => path,
    ...options,
  } as const;
  return text(
    format(
      documents.map((document) => getReport(document, chosen.language)),
      chosen,
    ),
  );
}
