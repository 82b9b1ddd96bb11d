import { text as joined } from 'node:stream/consumers';
import { createColors } from 'picocolors';
import type { Format, FormatOptions } from '../../../server/src/cli/formats/format';
import { parse } from '../../../server/src/parser/parse';
import { getReport } from '../../../server/src/report/getReport';
import type { Document } from '../../../server/src/report/pairReport';

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
  return joined(
    format(
      documents.map(({ path, text }) => getReport({ path, structure: parse(text) }, chosen)),
      chosen,
    ),
  );
}
