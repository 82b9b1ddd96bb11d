import type { FolderSource } from '../files/documentSource';
import { withoutText } from '../files/importable';
import { type Language, messagesIn } from '../messages';
import { nameOf } from '../workspace/documents/documentName';
import type { DocumentIndex, FillReport } from '../workspace/index/documentIndex';
import type { IndexLimits } from '../workspace/index/indexLimits';

/** What was read of the documents of some folders, from where, and what became of the reading. */
interface FinishedReading {
  readonly source: FolderSource;
  readonly index: DocumentIndex;
  readonly report: FillReport;
}

/** How many names a sentence holds. */
const mostNames = 5;

/** What was not read of the folders that are open, in sentences for the user; none where all was read. */
export function readingNotices(
  { source, index, report }: FinishedReading,
  limits: IndexLimits,
  language: Language,
): readonly string[] {
  const messages = messagesIn(language);
  const beyondLimit = report.beyondLimit.length;
  const tooLarge = [...source.tooLarge, ...report.tooLarge].map(nameOf);
  const shown = tooLarge.length > mostNames ? [...tooLarge.slice(0, mostNames), '…'] : tooLarge;
  // Whoever works in Word would otherwise take what is told of the other documents for all there is.
  const texts = [...[...index.documents()].map(({ uri }) => uri), ...index.passedOver()];
  const notImported = withoutText(source.importable, texts).length;
  return [
    ...(beyondLimit > 0 ? [messages.tooManyDocuments(limits.documents, limits.documents + beyondLimit)] : []),
    ...(shown.length > 0 ? [messages.tooLargeDocuments(shown)] : []),
    ...(source.isCutOff ? [messages.foldersNotLookedInto] : []),
    ...(notImported > 0 ? [messages.notImported(notImported)] : []),
  ];
}
