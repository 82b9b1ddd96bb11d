import { type Language, messagesIn } from '../../messages';

/**
 * Says how many documents in a folder were not read as they are no text, such as those of Word: whoever works in Word
 * would otherwise take what is told of the others for all there is. No sentence where there are none.
 */
export function notImportedNotice(count: number, language: Language): readonly string[] {
  return count === 0 ? [] : [messagesIn(language).notImported(count)];
}
