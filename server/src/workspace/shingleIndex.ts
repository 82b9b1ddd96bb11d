import { shinglesOf, type WordHashes } from './hashes';

/** How many words stand in one shingle: more than in the phrases that open most questions, ‘Wat vindt u ervan dat’. */
const shingleLength = 5;

/**
 * How many shingles of a question are kept. They are the ones with the smallest numbers, and so the same ones wherever
 * the question stands: a document that holds it in another place, or with a word changed, shares most of them.
 */
const shinglesPerQuestion = 4;

/** A shingle in more documents than this is a phrase that all use, and leads nowhere. */
const mostDocuments = 100;

/** A document that shares much less than the best one is about the same news, and no more. */
const leastOfBest = 0.4;

/** Documents by some of the shingles in their questions. */
export interface ShingleIndex {
  /** Adds a document with the words of its questions, in the place of what was known of it. */
  set(uri: string, questions: readonly WordHashes[]): void;
  delete(uri: string): void;
  /** The documents that share most of the rarest shingles with this one, the best first. */
  candidatesFor(uri: string, isWanted: (uri: string) => boolean): readonly string[];
}

/** Makes an index without documents. */
export function createShingleIndex(): ShingleIndex {
  const sketches = new Map<string, readonly number[]>();
  const documents = new Map<number, string[]>();

  return { set, delete: remove, candidatesFor };

  function set(uri: string, questions: readonly WordHashes[]): void {
    remove(uri);
    const sketch = [...new Set(questions.flatMap(smallestShingles))];
    sketches.set(uri, sketch);
    for (const shingle of sketch) {
      const known = documents.get(shingle);
      if (known === undefined) documents.set(shingle, [uri]);
      else known.push(uri);
    }
  }

  function remove(uri: string): void {
    for (const shingle of sketches.get(uri) ?? []) {
      const others = documents.get(shingle)?.filter((other) => other !== uri) ?? [];
      if (others.length === 0) documents.delete(shingle);
      else documents.set(shingle, others);
    }
    sketches.delete(uri);
  }

  function candidatesFor(uri: string, isWanted: (uri: string) => boolean): readonly string[] {
    const scores = new Map<string, number>();
    for (const shingle of sketches.get(uri) ?? []) {
      const found = documents.get(shingle) ?? [];
      if (found.length > mostDocuments) continue;
      const weight = Math.log(1 + sketches.size / found.length);
      for (const other of found) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    const ranked = [...scores].filter(([other]) => isWanted(other)).sort(([, one], [, other]) => other - one);
    const best = ranked[0]?.[1] ?? 0;
    return ranked.filter(([, score]) => score >= leastOfBest * best).map(([other]) => other);
  }
}

function smallestShingles(words: WordHashes): readonly number[] {
  // A question of fewer words is one shingle.
  return shinglesOf(words, Math.max(1, Math.min(shingleLength, words.length)))
    .sort((one, other) => one - other)
    .slice(0, shinglesPerQuestion);
}
