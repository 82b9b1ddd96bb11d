import { shinglesOf, type WordHashes } from './hashes';

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

/** Below this two questions are not the same one with a few words changed. */
const leastSimilar = 0.6;

/** Between the same neighbours a little less will do. */
const neighbourBonus = 0.1;

/** The part of its pairs of words that a question has in common with the longer one of which it is a part. */
const leastContained = 0.8;

/** The words of the parts may be a few more than those of the question that holds them. */
const spaciousness = 1.1;

/** A question of fewer pairs of words may stand in another one by chance. */
const fewestPairs = 3;

/**
 * Which question of one document is which question of another, in the order of the first. Their words decide and not
 * their numbers; each question is matched once, with the one that is most like it, but one question may hold several
 * others. What stands in one document alone is in no match.
 */
export function matchQuestions(here: readonly MatchedText[], there: readonly MatchedText[]): readonly Match[] {
  const matches = matchSame(here, there);
  if (matches.length === Math.max(here.length, there.length)) return matches;
  const held = findHeld(here, there, matches);
  matches.push(...matchHeld(here, there, { held, matches, atLeast: 2 }));
  matches.push(...matchSimilar(here, there, matches));
  matches.push(...matchHeld(here, there, { held, matches, atLeast: 1 }));
  return matches.sort((one, other) => one.here - other.here || one.there - other.there);
}

/**
 * The questions with the same words. Of several copies the one is taken that stands in front of the same question too,
 * as in one of several sets; otherwise the first below the last match, so that order is kept.
 */
function matchSame(here: readonly MatchedText[], there: readonly MatchedText[]): Match[] {
  const copies = new Map<number, number[]>();
  for (const [index, { key }] of there.entries()) {
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [index]);
    else known.push(index);
  }
  const matches: Match[] = [];
  let previous = -1;
  for (const [index, { key }] of here.entries()) {
    const candidates = key === 0 ? undefined : copies.get(key);
    if (candidates === undefined || candidates.length === 0) continue;
    const below = candidates.filter((candidate) => candidate > previous);
    const next = here[index + 1]?.key;
    const found = below.find((candidate) => there[candidate + 1]?.key === next) ?? below[0] ?? candidates[0];
    if (found === undefined) continue;
    candidates.splice(candidates.indexOf(found), 1);
    previous = found;
    matches.push({ here: index, there: found, similarity: 1, isPart: false });
  }
  return matches;
}

/** Of the questions that are left, those that have most words in common, the most alike first. */
function matchSimilar(here: readonly MatchedText[], there: readonly MatchedText[], matches: readonly Match[]): Match[] {
  const matchedHere = new Set(matches.map((match) => match.here));
  const matchedThere = new Set(matches.map((match) => match.there));
  const placeOf = placesBetween(matches);
  const candidates = similarPairs(here, there, matchedHere, matchedThere)
    .map((pair) => {
      const bonus = placeOf.here(pair.here) === placeOf.there(pair.there) ? neighbourBonus : 0;
      return { score: pair.similarity + bonus, ...pair };
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

/** Of the questions that are left, those that may have enough words in common, and how much they do, copies included. */
function similarPairs(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  matchedHere: ReadonlySet<number>,
  matchedThere: ReadonlySet<number>,
): readonly Omit<Match, 'isPart'>[] {
  if (matchedHere.size === here.length || matchedThere.size === there.length) return [];
  /** In which questions a word stands, a question as many times as the word stands in it. */
  const places = new Map<number, number[]>();
  for (const [index, { words }] of there.entries()) {
    if (matchedThere.has(index)) continue;
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
  }
  const pairs: Omit<Match, 'isPart'>[] = [];
  const counts = new Uint32Array(there.length);
  for (const [one, { words }] of here.entries()) {
    if (matchedHere.has(one)) continue;
    const own = new Map<number, number>();
    for (const word of words) own.set(word, (own.get(word) ?? 0) + 1);
    const touched = new Set<number>();
    for (const [word, count] of own) {
      let [last, copies] = [-1, 0];
      for (const other of places.get(word) ?? []) {
        copies = other === last ? copies + 1 : 1;
        last = other;
        if (copies > count) continue;
        counts[other] = (counts[other] as number) + 1;
        touched.add(other);
      }
    }
    for (const other of touched) {
      const similarity = (2 * (counts[other] as number)) / (words.length + (there[other]?.words.length ?? 0));
      if (similarity >= leastSimilar - neighbourBonus) pairs.push({ here: one, there: other, similarity });
      counts[other] = 0;
    }
  }
  return pairs;
}

/** A question that may be a part of one in the other document. */
interface Held {
  readonly side: 'here' | 'there';
  readonly part: number;
  readonly holder: number;
}

interface HeldQuestions {
  readonly held: readonly Held[];
  /** What is matched already. */
  readonly matches: readonly Match[];
  /** How many questions have to be put together in one. */
  readonly atLeast: number;
}

/** Of the questions that are left, those that stand within another one that has room for them all. */
function matchHeld(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  { held, matches, atLeast }: HeldQuestions,
): readonly Match[] {
  const sides = { here: { parts: here, holders: there }, there: { parts: there, holders: here } };
  const left = held.filter(({ side, part }) => !matches.some((match) => match[side] === part));
  const lengthOf = (text: MatchedText | undefined) => text?.words.length ?? 0;
  return left.flatMap(({ side, part, holder }) => {
    const { parts, holders } = sides[side];
    const holderSide = side === 'here' ? 'there' : 'here';
    const together = left.filter((other) => other.side === side && other.holder === holder);
    const taken = [
      ...together.map((other) => lengthOf(parts[other.part])),
      ...matches.filter((match) => match[holderSide] === holder).map((match) => lengthOf(parts[match[side]])),
    ].reduce((sum, length) => sum + length, 0);
    if (together.length < atLeast || taken > spaciousness * lengthOf(holders[holder])) return [];
    const [one, other] = side === 'here' ? [part, holder] : [holder, part];
    return [{ here: one, there: other, similarity: 1, isPart: true }];
  });
}

/** Of the questions that are left, those of which nearly all words stand in one of the other document. */
function findHeld(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  matches: readonly Match[],
): readonly Held[] {
  const matchedHere = new Set(matches.map((match) => match.here));
  const matchedThere = new Set(matches.map((match) => match.there));
  return [
    ...findWithin(here, matchedHere, there).map(([part, holder]) => ({ side: 'here' as const, part, holder })),
    ...findWithin(there, matchedThere, here).map(([part, holder]) => ({ side: 'there' as const, part, holder })),
  ];
}

/** The texts that stand within another one, each with the first that holds it; a few words may stand anywhere. */
function findWithin(
  texts: readonly MatchedText[],
  passedOver: ReadonlySet<number>,
  others: readonly MatchedText[],
): readonly (readonly [number, number])[] {
  const isLeft = ({ words }: MatchedText, index: number) => words.length > fewestPairs && !passedOver.has(index);
  if (!texts.some(isLeft)) return [];
  const pairsOfOthers = others.map(({ words }) => shinglesOf(words, 2));
  const mayBeThere = sieveOf(pairsOfOthers);
  /** The texts that may stand within another one, by the pairs of words in them. */
  const left = new Map<number, number[]>();
  const pairs = texts.map((text, index) => (isLeft(text, index) ? shinglesOf(text.words, 2) : []));
  for (const [index, own] of pairs.entries()) {
    if (own.length === 0 || own.filter(mayBeThere).length < leastContained * own.length) continue;
    for (const pair of own) {
      const known = left.get(pair);
      if (known === undefined) left.set(pair, [index]);
      else known.push(index);
    }
  }
  if (left.size === 0) return [];
  const holders = new Map<number, number>();
  const counts = new Uint32Array(texts.length);
  for (const [place, theirs] of pairsOfOthers.entries()) {
    const found = theirs.filter((pair) => left.has(pair));
    // Most questions have next to nothing in common with those that are left.
    if (found.length < leastContained * fewestPairs) continue;
    counts.fill(0);
    for (const pair of new Set(found)) {
      for (const index of left.get(pair) ?? []) counts[index] = (counts[index] as number) + 1;
    }
    for (const [index, count] of counts.entries()) {
      const isHeld = count > 0 && count >= leastContained * (pairs[index]?.length ?? 0);
      if (isHeld && !holders.has(index)) holders.set(index, place);
    }
  }
  return [...holders].sort(([one], [other]) => one - other);
}

/** Tells of nearly all numbers that are not among these that they are not, and much sooner than a set does. */
function sieveOf(all: readonly (readonly number[])[]): (number: number) => boolean {
  const count = all.reduce((sum, { length }) => sum + length, 1);
  const places = new Uint8Array(2 ** Math.ceil(Math.log2(8 * count)));
  const lastBits = places.length - 1;
  for (const numbers of all) for (const number of numbers) places[number & lastBits] = 1;
  return (number) => places[number & lastBits] === 1;
}
