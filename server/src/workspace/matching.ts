import { shinglesOf, type WordHashes } from './hashes';

/** A question as it is matched. */
export interface MatchedText {
  readonly words: WordHashes;
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

/** Below this two questions are not the same one with a few words changed. */
const leastSimilar = 0.5;

/** Between the same neighbours a little less will do. */
const neighbourBonus = 0.1;

/** The part of its pairs of words that a question has in common with the longer one of which it is a part. */
const leastContained = 0.8;

/** A question of fewer pairs of words may stand in another one by chance. */
const fewestPairs = 3;

/**
 * Which question of one document is which question of another, in the order of the first. Their words decide and not
 * their numbers; each question is matched once, with the one that is most like it, but one question may hold several
 * others. What stands in one document alone is in no match.
 */
export function matchQuestions(here: readonly MatchedText[], there: readonly MatchedText[]): readonly Match[] {
  const matches = matchSame(here, there);
  matches.push(...matchParts(here, there, matches, 2));
  matches.push(...matchSimilar(here, there, matches));
  matches.push(...matchParts(here, there, matches, 1));
  return matches.sort((one, other) => one.here - other.here || one.there - other.there);
}

/** The questions with the same words. Of several copies the first below the last match is taken, so order is kept. */
function matchSame(here: readonly MatchedText[], there: readonly MatchedText[]): Match[] {
  const copies = new Map<string, number[]>();
  for (const [index, { words }] of there.entries()) {
    if (words.length === 0) continue;
    const key = words.join();
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [index]);
    else known.push(index);
  }
  let previous = -1;
  return here.flatMap(({ words }, index) => {
    const candidates = copies.get(words.join()) ?? [];
    const last = previous;
    const next = Math.max(
      0,
      candidates.findIndex((candidate) => candidate > last),
    );
    const [found] = candidates.splice(next, 1);
    if (found === undefined) return [];
    previous = found;
    return [{ here: index, there: found, similarity: 1, isPart: false }];
  });
}

/** Of the questions that are left, those that have most words in common, the most alike first. */
function matchSimilar(here: readonly MatchedText[], there: readonly MatchedText[], matches: readonly Match[]): Match[] {
  const matchedHere = new Set(matches.map((match) => match.here));
  const matchedThere = new Set(matches.map((match) => match.there));
  const placeOf = placesBetween(matches);
  const candidates = commonWords(here, there, matchedHere, matchedThere)
    .map(({ one, other, count }) => {
      const lengths = (here[one]?.words.length ?? 0) + (there[other]?.words.length ?? 0);
      const similarity = (2 * count) / lengths;
      const bonus = placeOf.here(one) === placeOf.there(other) ? neighbourBonus : 0;
      return { here: one, there: other, similarity, score: similarity + bonus };
    })
    .filter(({ score }) => score >= leastSimilar)
    .sort((one, other) => other.score - one.score || distanceOf(one) - distanceOf(other) || one.here - other.here);
  return candidates.flatMap(({ here: one, there: other, similarity }) => {
    if (matchedHere.has(one) || matchedThere.has(other)) return [];
    matchedHere.add(one);
    matchedThere.add(other);
    return [{ here: one, there: other, similarity, isPart: false }];
  });
}

function distanceOf({ here, there }: Pick<Match, 'here' | 'there'>): number {
  return Math.abs(here - there);
}

/** Between which matches a question stands, as a number; two questions between the same ones have the same number. */
function placesBetween(matches: readonly Match[]) {
  // Matches that were moved to another place tell nothing about their neighbours.
  const ordered = matches.filter(({ there }, index) =>
    matches.every((other, at) => at >= index || other.there < there),
  );
  const before = (side: 'here' | 'there') => (index: number) => ordered.filter((match) => match[side] < index).length;
  return { here: before('here'), there: before('there') };
}

/** How many words the questions that are left have in common, copies included. */
function commonWords(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  matchedHere: ReadonlySet<number>,
  matchedThere: ReadonlySet<number>,
) {
  const places = new Map<number, Map<number, number>>();
  for (const [index, { words }] of there.entries()) {
    if (matchedThere.has(index)) continue;
    for (const word of words) {
      const counts = places.get(word) ?? new Map<number, number>();
      counts.set(index, (counts.get(index) ?? 0) + 1);
      places.set(word, counts);
    }
  }
  return here.flatMap(({ words }, one) => {
    if (matchedHere.has(one) || places.size === 0) return [];
    const own = new Map<number, number>();
    for (const word of words) own.set(word, (own.get(word) ?? 0) + 1);
    const common = new Map<number, number>();
    for (const [word, count] of own) {
      for (const [other, copies] of places.get(word) ?? []) {
        common.set(other, (common.get(other) ?? 0) + Math.min(count, copies));
      }
    }
    return [...common].map(([other, count]) => ({ one, other, count }));
  });
}

/** Of the questions that are left, those that stand within another one that holds at least so many of them. */
function matchParts(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  matches: readonly Match[],
  atLeast: number,
): Match[] {
  const matchedHere = new Set(matches.map((match) => match.here));
  const matchedThere = new Set(matches.map((match) => match.there));
  const part = { similarity: 1, isPart: true };
  const isHeldWithOthers = ([, holder]: Held, _: number, all: readonly Held[]) =>
    all.filter(([, other]) => other === holder).length >= atLeast;
  return [
    ...findWithin(here, matchedHere, there)
      .filter(isHeldWithOthers)
      .map(([one, other]) => ({ here: one, there: other, ...part })),
    ...findWithin(there, matchedThere, here)
      .filter(isHeldWithOthers)
      .map(([one, other]) => ({ here: other, there: one, ...part })),
  ];
}

/** A text and the one in which it stands, by their places. */
type Held = readonly [number, number];

/** The texts that stand within another one, each with the first that holds it; a few words may stand anywhere. */
function findWithin(
  texts: readonly MatchedText[],
  passedOver: ReadonlySet<number>,
  others: readonly MatchedText[],
): readonly Held[] {
  if (passedOver.size === texts.length) return [];
  const places = new Map<number, Set<number>>();
  for (const [index, { words }] of others.entries()) {
    for (const pair of shinglesOf(words, 2)) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, new Set([index]));
      else known.add(index);
    }
  }
  return texts.flatMap(({ words }, index) => {
    const pairs = shinglesOf(words, 2);
    if (passedOver.has(index) || pairs.length < fewestPairs) return [];
    const counts = new Map<number, number>();
    for (const pair of pairs) {
      for (const other of places.get(pair) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const holder = [...counts].find(([, count]) => count >= leastContained * pairs.length);
    return holder === undefined ? [] : [[index, holder[0]]];
  });
}
