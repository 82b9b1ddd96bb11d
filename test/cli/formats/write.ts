import { text as joined } from 'node:stream/consumers';
import { createColors } from 'picocolors';
import type { Format, FormatOptions } from '../../../server/src/cli/formats/format';
import { parse } from '../../../server/src/parser/parse';
import { getReport } from '../../../server/src/report/getReport';
import type { Document } from '../../../server/src/report/pairReport';
import type { DocumentReport } from '../../../server/src/report/report';
import { countsOf } from '../../../server/src/report/totals';

const usual: FormatOptions = { language: 'nl', colors: createColors(false), addressOf: (path) => path };

/** The report on these documents in one piece, in Dutch and without colours unless said otherwise. */
export function write(
  format: Format,
  documents: readonly Document[],
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const { language } = { ...usual, ...options };
  const reports = documents.map(({ path, text }) => getReport({ path, structure: parse(text) }, { language }));
  return writeReports(format, reports, options);
}

/** The same, given what was found in each document. */
export function writeReports(
  format: Format,
  reports: readonly DocumentReport[],
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const chosen = { ...usual, ...options };
  const parts = reports.map((report) => ({
    text: new TextEncoder().encode(format.describe(report, chosen)),
    counts: countsOf(report),
  }));
  return joined(format.assemble(parts, chosen));
}
