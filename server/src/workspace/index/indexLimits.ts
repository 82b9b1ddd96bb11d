/** How much of a folder is read at most. */
export interface IndexLimits {
  /** The number of texts. */
  readonly documents: number;
  /** The length of one text, in UTF-16 units. */
  readonly characters: number;
}

/** Enough for any folder that was seen. An index keeps some 7 kB of each document. */
export const defaultLimits: IndexLimits = { documents: 20_000, characters: 2_000_000 };
