import type { Language } from '../messages';
import { showPath } from './showPath';

/** How many names the sentence holds; in a folder of programs there may be thousands. */
const mostNames = 5;

/**
 * Says of which files in a folder the report tells nothing, as no questions were found in them: a reader who misses a
 * document sees that it was not recognised. No sentence where there are none.
 */
export function passedOverNotice(paths: readonly string[], language: Language): readonly string[] {
  if (paths.length === 0) return [];
  const names = paths.slice(0, mostNames).map(showPath).join(', ');
  const others = Math.max(0, paths.length - mostNames);
  return [sentences[language](paths.length, names, others)];
}

const sentences: Readonly<Record<Language, (count: number, names: string, others: number) => string>> = {
  nl: (count, names, others) =>
    `In ${count === 1 ? '1 ander bestand' : `${count} andere bestanden`} zijn geen vragen gevonden: ${names}${others > 0 ? ` en nog ${others}` : ''}.`,
  en: (count, names, others) =>
    `No questions were found in ${count === 1 ? '1 other file' : `${count} other files`}: ${names}${others > 0 ? ` and ${others} more` : ''}.`,
};
