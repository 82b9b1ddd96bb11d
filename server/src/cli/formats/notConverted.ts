import type { Language } from '../../messages';
import { firstNames } from '../../report/firstNames';

/**
 * Says which documents in a folder were not read as they are no text, such as those of Word, and what to do about it. No
 * sentence where there are none.
 */
export function notConvertedNotice(paths: readonly string[], language: Language): readonly string[] {
  return paths.length === 0 ? [] : [sentences[language](paths.length, firstNames(paths, language))];
}

const sentences: Readonly<Record<Language, (count: number, names: string) => string>> = {
  nl: (count, names) =>
    count === 1
      ? `1 Word- of pdf-bestand is niet gelezen: ${names}. Moet het meetellen, maak er dan tekst van met vraag-antwoord convert.`
      : `${count} Word- of pdf-bestanden zijn niet gelezen: ${names}. Maak met vraag-antwoord convert tekst van wat moet meetellen.`,
  en: (count, names) =>
    count === 1
      ? `1 Word or PDF file was not read: ${names}. If it is to count, make text of it with vraag-antwoord convert.`
      : `${count} Word or PDF files were not read: ${names}. Make text of what is to count with vraag-antwoord convert.`,
};
