import { lineAddress } from '../../report/html/addresses';
import { createPage } from '../../report/html/page';
import { passedOverNotice } from '../../report/passedOver';
import type { DocumentReport } from '../../report/report';
import type { FormatOptions, Parts } from './format';
import { createLikelyPairs } from './likelyPairs';
import { notConvertedNotice } from './notConverted';

/**
 * The report as a page for a browser or a printer. Its totals stand at the top and its documents are numbered, so it is
 * written when all is known.
 */
export const htmlFormat = { describe: (document: DocumentReport) => JSON.stringify(document), assemble };

async function* assemble(
  parts: Parts,
  { language, addressOf, passedOver = [], notImported = [] }: FormatOptions,
): AsyncGenerator<string> {
  const page = createPage({ language, addressOf: (path, line) => lineAddress(addressOf(path), line) });
  const likelyPairs = createLikelyPairs(language);
  for await (const part of parts) {
    page.add(JSON.parse(new TextDecoder().decode(part.text)));
    likelyPairs.add(part);
  }
  yield* page.pieces([
    ...likelyPairs.sentences(),
    ...passedOverNotice(passedOver, language),
    ...notConvertedNotice(notImported, language),
  ]);
}
