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

/** A document that shares much less than the best one is about the same news, and no more, unless it is akin. */
const leastOfBest = 0.4;

/** Some of the shingles in the questions of a document, each once. */
export type Sketch = Uint32Array;

/** The sketch of a document, given the words of its questions. */
export function sketchOf(questions: readonly WordHashes[]): Sketch {
  const sketch = new Set<number>();
  for (const words of questions) for (const shingle of smallestShingles(words)) sketch.add(shingle);
  return new Uint32Array(sketch);
}

function smallestShingles(words: WordHashes): readonly number[] {
  const smallest: number[] = [];
  // A question of fewer words is one shingle.
  for (const shingle of shinglesOf(words, Math.max(1, Math.min(shingleLength, words.length)))) {
    let place = Math.min(smallest.length, shinglesPerQuestion);
    for (; place > 0 && (smallest[place - 1] as number) > shingle; place--) {
      if (place < shinglesPerQuestion) smallest[place] = smallest[place - 1] as number;
    }
    if (place < shinglesPerQuestion) smallest[place] = shingle;
  }
  return smallest;
}

/** Documents by some of the shingles in their questions. */
export interface ShingleIndex {
  /** Adds a document, in the place of what was known of it. */
  set(uri: string, sketch: Sketch): void;
  delete(uri: string): void;
  /** The documents that share most of the rarest shingles with this one, the best first. */
  candidatesFor(uri: string, others: Candidates): readonly string[];
}

/** Which documents are looked for. */
export interface Candidates {
  readonly isWanted: (uri: string) => boolean;
  /**
   * Whether one that shares much less than the best is looked for too, such as a second letter with a few answers. It is
   * asked only where all shingles of the shorter of two documents may be in the longer one.
   */
  readonly isAkin: (uri: string) => boolean;
}

/** A document in the index; what it shares is counted only while candidates are looked for. */
interface Sketched {
  readonly uri: string;
  readonly sketch: Sketch;
  score: number;
  shared: number;
}

/** Makes an index without documents. */
export function createShingleIndex(): ShingleIndex {
  const known = new Map<string, Sketched>();
  const documents = new Map<number, Sketched[]>();

  return { set, delete: remove, candidatesFor };

  function set(uri: string, sketch: Sketch): void {
    remove(uri);
    const document = { uri, sketch, score: 0, shared: 0 };
    known.set(uri, document);
    for (const shingle of sketch) {
      const others = documents.get(shingle);
      if (others === undefined) documents.set(shingle, [document]);
      else others.push(document);
    }
  }

  function remove(uri: string): void {
    const document = known.get(uri);
    for (const shingle of document?.sketch ?? []) {
      const others = documents.get(shingle)?.filter((other) => other !== document) ?? [];
      if (others.length === 0) documents.delete(shingle);
      else documents.set(shingle, others);
    }
    known.delete(uri);
  }

  function candidatesFor(uri: string, { isWanted, isAkin }: Candidates): readonly string[] {
    const sketch = known.get(uri)?.sketch ?? [];
    const scored: Sketched[] = [];
    let passedOver = 0;
    for (const shingle of sketch) {
      const found = documents.get(shingle) ?? [];
      if (found.length > mostDocuments) {
        passedOver++;
        continue;
      }
      const weight = Math.log(1 + known.size / found.length);
      for (const other of found) {
        if (other.score === 0) scored.push(other);
        other.score += weight;
        other.shared++;
      }
    }
    let best = 0;
    for (const { uri: other, score } of scored) if (score > best && isWanted(other)) best = score;
    const mayBeAkin = ({ uri: other, sketch: theirs, shared }: Sketched) =>
      shared + passedOver >= Math.min(sketch.length, theirs.length) && isAkin(other);
    const ranked = scored
      .filter((other) => (other.score >= leastOfBest * best || mayBeAkin(other)) && isWanted(other.uri))
      .sort((one, other) => other.score - one.score)
      .map(({ uri: other }) => other);
    for (const document of scored) {
      document.score = 0;
      document.shared = 0;
    }
    return ranked;
  }
}
