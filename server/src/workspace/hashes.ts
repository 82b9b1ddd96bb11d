import type { Word } from './questionText';

/** The words of a question as numbers, in their order: enough to compare questions without keeping their text. */
export type WordHashes = Uint32Array;

/** Thirty bits, so that an engine keeps the number itself and not a reference to it. */
const smallest = 0x3fffffff;

/** A number for each word; two words share one hardly ever, and then two questions look a little more alike. */
export function hashWords(words: readonly Word[]): WordHashes {
  return Uint32Array.from(words, ({ text }) => {
    let hash = beginning;
    for (let index = 0; index < text.length; index++) hash = step(hash, text.charCodeAt(index));
    return mixed(hash);
  });
}

/**
 * The same numbers for a text of letters from a to z, blanks and common punctuation, of which no word has to be read;
 * `undefined` for any other text.
 */
export function hashPlainText(text: string): WordHashes | undefined {
  const hashes: number[] = [];
  let hash = beginning;
  let isInWord = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : lineFeed;
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a && code < 0x80) {
      hash = step(hash, small);
      isInWord = true;
    } else if (!separators.has(code)) {
      return undefined;
    } else if (isInWord) {
      hashes.push(mixed(hash));
      hash = beginning;
      isInWord = false;
    }
  }
  return Uint32Array.from(hashes);
}

const beginning = 0x811c9dc5;
const lineFeed = 10;
const separators = new Set(Array.from(' \n\t.,;:?!()"«»“”', (character) => character.charCodeAt(0)));

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The same numbers in one piece of memory: an index keeps those of many thousands of questions. */
export function joinHashes(all: readonly WordHashes[]): readonly WordHashes[] {
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
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & smallest;
}
