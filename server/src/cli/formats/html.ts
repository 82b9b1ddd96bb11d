import { lineAddress } from '../../report/html/addresses';
import { createPage } from '../../report/html/page';
import type { Documents, FormatOptions } from './format';

/** The report as a page for a browser or a printer. Its totals stand at the top, so it is written when all is known. */
export async function* formatAsHtml(
  documents: Documents,
  { language, addressOf }: FormatOptions,
): AsyncGenerator<string> {
  const page = createPage({ language, addressOf: (path, line) => lineAddress(addressOf(path), line) });
  for await (const document of documents) page.add(document);
  yield* page.pieces();
}
