import type { Word } from './questionText';

/** The words of a question as numbers, in their order: enough to compare questions without keeping their text. */
export type WordHashes = Uint32Array;

/** Thirty bits, so that an engine keeps the number itself and not a reference to it. */
const smallest = 0x3fffffff;

/** A number for each word; two words share one hardly ever, and then two questions look a little more alike. */
export function hashWords(words: readonly Word[]): readonly number[] {
  return words.map(({ text }) => {
    let hash = beginning;
    for (let index = 0; index < text.length; index++) hash = step(hash, text.charCodeAt(index));
    return mixed(hash);
  });
}

/** The number of no characters, from which that of a word is made character by character, and then {@link mixed}. */
export const beginning = 0x811c9dc5;

/** The number of some characters with one more behind them. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The numbers of some questions in one piece of memory: an index keeps those of many thousands of questions. */
export function joinHashes(all: readonly (readonly number[])[]): readonly WordHashes[] {
  const memory = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  return all.map((words) => {
    memory.set(words, start);
    start += words.length;
    return memory.subarray(start - words.length, start);
  });
}

/** One number for all words of a question in their order; 0 where there are none. */
export function hashOf(words: WordHashes): number {
  let hash = 0;
  let other = words.length;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    other = mixed(Math.imul(other, 31) + word);
  }
  // Two hashes of some thirty bits, of which twenty and thirty make a whole number.
  return words.length === 0 ? 0 : (hash >>> 12) * 2 ** 30 + other;
}

/** A number for each row of words of some length (*shingle*); none where there are fewer words. */
export function shinglesOf(words: WordHashes, length: number): number[] {
  const shingles: number[] = [];
  for (let start = 0; start + length <= words.length; start++) {
    let hash = length;
    for (let index = start; index < start + length; index++) {
      hash = mixed(Math.imul(hash, 31) + (words[index] as number));
    }
    shingles.push(hash);
  }
  return shingles;
}

/** Spreads the bits, so that the smallest of some hashes is a random one. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & smallest;
}
