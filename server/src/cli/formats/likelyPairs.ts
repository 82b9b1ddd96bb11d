import type { Language } from '../../messages';
import { showPath } from '../../report/showPath';
import { likelyPairMessages } from '../messages';
import type { Part } from './format';

/** Gathers which documents probably belong together, for a reader who then lays them beside each other. */
export function createLikelyPairs(language: Language) {
  const pairs = new Map<string, readonly [string, string]>();
  return {
    add({ counts: { path }, likelyOther }: Part): void {
      if (likelyOther === undefined) return;
      const names = [path, likelyOther].map(showPath).sort() as [string, string];
      pairs.set(names.join('\n'), names);
    },
    /** A sentence about each two of them. */
    sentences: () => [...pairs.values()].map(([one, other]) => likelyPairMessages[language](one, other)),
  };
}
