import type { Match, MatchedText } from '../words/matchedText';

/**
 * So many places of words are looked at for one question, those of the rarest words first. All are, unless a hundred
 * questions are left; then a word that stands in most of them tells nothing.
 */
const mostPlaces = 3000;

/** The rarest words of a question are always looked at, though each of them may stand in thousands. */
const fewestLookedAt = 2;

/** Of the questions found by their rarest words alone those with most of them are compared word by word. */
const mostCompared = 16;

/** What is matched already, and how much two questions have in common at least. */
export interface SimilarOptions {
  readonly matchedHere: ReadonlySet<number>;
  readonly matchedThere: ReadonlySet<number>;
  readonly least: number;
}

/** How often each word stands in a question. */
type WordCounts = ReadonlyMap<number, number>;

/** Of the questions that are left, those that have enough words in common, and how much they do, copies included. */
export function similarPairs(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  { matchedHere, matchedThere, least }: SimilarOptions,
): readonly Omit<Match, 'isPart'>[] {
  if (matchedHere.size === here.length || matchedThere.size === there.length) return [];
  const places = placesOfWords(there, matchedThere);
  const pairs: Omit<Match, 'isPart'>[] = [];
  const counts = new Uint32Array(there.length);
  for (const [one, { words }] of here.entries()) {
    if (matchedHere.has(one)) continue;
    const own = countWords(words);
    const { lookedAt, areAll } = rarestOf(own, places);
    const touched = new Set<number>();
    for (const word of lookedAt) {
      const count = own.get(word) as number;
      let [last, copies] = [-1, 0];
      for (const other of places.get(word) ?? []) {
        copies = other === last ? copies + 1 : 1;
        last = other;
        if (copies > count) continue;
        counts[other] = (counts[other] as number) + 1;
        touched.add(other);
      }
    }
    const compared = areAll ? touched : mostOf(touched, counts);
    for (const other of compared) {
      const theirs = (there[other] as MatchedText).words;
      const common = areAll ? (counts[other] as number) : countCommon(own, theirs);
      const similarity = (2 * common) / (words.length + theirs.length);
      if (similarity >= least) pairs.push({ here: one, there: other, similarity });
    }
    for (const other of touched) counts[other] = 0;
  }
  return pairs;
}

/** In which questions a word stands, a question as many times as the word stands in it. */
function placesOfWords(
  texts: readonly MatchedText[],
  passedOver: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, { words }] of texts.entries()) {
    if (passedOver.has(index)) continue;
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
  }
  return places;
}

function countWords(words: Iterable<number>): WordCounts {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a question of which the places are looked at. */
function rarestOf(own: WordCounts, places: ReadonlyMap<number, readonly number[]>) {
  const placesOf = (word: number) => places.get(word)?.length ?? 0;
  const all = [...own.keys()];
  if (all.reduce((sum, word) => sum + placesOf(word), 0) <= mostPlaces) return { lookedAt: all, areAll: true };
  all.sort((one, other) => placesOf(one) - placesOf(other));
  let [end, sum] = [0, 0];
  while (end < fewestLookedAt || sum + placesOf(all[end] as number) <= mostPlaces)
    sum += placesOf(all[end++] as number);
  return { lookedAt: all.slice(0, end), areAll: false };
}

/** The few that have most words in common with a question; those with half as many are not it. */
function mostOf(touched: ReadonlySet<number>, counts: Readonly<Uint32Array>): readonly number[] {
  const countOf = (other: number) => counts[other] as number;
  let most = 0;
  for (const other of touched) most = Math.max(most, countOf(other));
  return [...touched]
    .filter((other) => 2 * countOf(other) > most)
    .sort((one, other) => countOf(other) - countOf(one) || one - other)
    .slice(0, mostCompared);
}

function countCommon(own: WordCounts, words: Iterable<number>): number {
  let common = 0;
  for (const [word, count] of countWords(words)) common += Math.min(count, own.get(word) ?? 0);
  return common;
}
