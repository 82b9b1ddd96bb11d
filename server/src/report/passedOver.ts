import type { Language } from '../messages';
import { firstNames } from './firstNames';

/**
 * Says of which files in a folder the report tells nothing, as no questions were found in them: a reader who misses a
 * document sees that it was not recognised. No sentence where there are none.
 */
export function passedOverNotice(paths: readonly string[], language: Language): readonly string[] {
  if (paths.length === 0) return [];
  return [sentences[language](paths.length, firstNames(paths, language))];
}

const sentences: Readonly<Record<Language, (count: number, names: string) => string>> = {
  nl: (count, names) =>
    `In ${count === 1 ? '1 ander bestand' : `${count} andere bestanden`} zijn geen vragen gevonden: ${names}.`,
  en: (count, names) =>
    `No questions were found in ${count === 1 ? '1 other file' : `${count} other files`}: ${names}.`,
};
