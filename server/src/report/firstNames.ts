import type { Language } from '../messages';
import { showPath } from './showPath';

/** How many names a sentence holds; in a folder of programs there may be thousands. */
const mostNames = 5;

/** The first of these paths, as a sentence names them, and how many more there are: `a.txt, b.txt en nog 12`. */
export function firstNames(paths: readonly string[], language: Language): string {
  const names = paths.slice(0, mostNames).map(showPath).join(', ');
  const others = Math.max(0, paths.length - mostNames);
  return others === 0 ? names : `${names}${further[language](others)}`;
}

const further: Readonly<Record<Language, (others: number) => string>> = {
  nl: (others) => ` en nog ${others}`,
  en: (others) => ` and ${others} more`,
};
