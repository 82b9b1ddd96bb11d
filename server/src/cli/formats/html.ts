import { lineAddress } from '../../report/html/addresses';
import { renderPage } from '../../report/html/page';
import type { DocumentReport } from '../../report/report';
import type { Documents, FormatOptions } from './format';

/** The report as a page for a browser or a printer. Its totals stand at the top, so it is written when all is known. */
export async function* formatAsHtml(
  documents: Documents,
  { language, addressOf }: FormatOptions,
): AsyncGenerator<string> {
  const all: DocumentReport[] = [];
  for await (const document of documents) all.push(document);
  yield renderPage(all, { language, addressOf: (path, line) => lineAddress(addressOf(path), line) });
}
