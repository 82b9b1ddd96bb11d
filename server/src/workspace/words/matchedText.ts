import type { WordHashes } from './hashes';

/** A question as it is matched. */
export interface MatchedText {
  readonly words: WordHashes;
  /** One number for all words in their order, as `hashOf` makes it. */
  readonly key: number;
}

/** A question of one document and the same question in another, by their places in the two lists. */
export interface Match {
  readonly here: number;
  readonly there: number;
  /** How much the words have in common, from 0 to 1: the same words in another order have all. */
  readonly similarity: number;
  /** Whether the one is a part of the other, as a question is of several that were put together. */
  readonly isPart: boolean;
}

/** The same, seen from the other document. */
export function reversed({ here, there, ...likeness }: Match): Match {
  return { here: there, there: here, ...likeness };
}
