import { type Language, messagesIn } from '../../messages';
import { nameOf } from '../documents/documentName';
import type { FillReport } from './documentIndex';
import type { IndexLimits } from './indexLimits';

/** How many names a sentence holds. */
const mostNames = 5;

/** What was not read of a folder, in sentences for the user; none where all was read. */
export function readingNotices(
  { beyondLimit, tooLarge }: Pick<FillReport, 'beyondLimit' | 'tooLarge'>,
  limits: IndexLimits,
  language: Language,
): readonly string[] {
  const messages = messagesIn(language);
  const names = tooLarge.map(nameOf);
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  return [
    ...(beyondLimit.length > 0
      ? [messages.tooManyDocuments(limits.documents, limits.documents + beyondLimit.length)]
      : []),
    ...(shown.length > 0 ? [messages.tooLargeDocuments(shown)] : []),
  ];
}
