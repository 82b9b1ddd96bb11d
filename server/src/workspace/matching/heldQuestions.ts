import { shinglesOf } from '../words/hashes';
import type { Match, MatchedText } from '../words/matchedText';

/** The part of its pairs of words that a question has in common with the longer one of which it is a part. */
const leastContained = 0.8;

/** The words of the parts may be a few more than those of the question that holds them. */
const spaciousness = 1.1;

/** A question of fewer pairs of words may stand in another one by chance. */
const fewestPairs = 3;

/** A question that may be a part of one in the other document. */
export interface Held {
  readonly side: 'here' | 'there';
  readonly part: number;
  readonly holder: number;
}

/** What may be matched, and when it is. */
export interface HeldQuestions {
  readonly held: readonly Held[];
  /** What is matched already. */
  readonly matches: readonly Match[];
  /** How many questions have to be put together in one. */
  readonly atLeast: number;
}

/** Of the questions that are left, those that stand within another one that has room for them all. */
export function matchHeld(
  here: readonly MatchedText[],
  there: readonly MatchedText[],
  { held, matches, atLeast }: HeldQuestions,
): readonly Match[] {
  return [
    ...matchParts({ parts: here, holders: there, sideOfParts: 'here' }, { held, matches, atLeast }),
    ...matchParts({ parts: there, holders: here, sideOfParts: 'there' }, { held, matches, atLeast }),
  ];
}

/** The questions of which some are a part of others, and on which side the parts are. */
interface Sides {
  readonly parts: readonly MatchedText[];
  readonly holders: readonly MatchedText[];
  readonly sideOfParts: 'here' | 'there';
}

function matchParts(
  { parts, holders, sideOfParts }: Sides,
  { held, matches, atLeast }: HeldQuestions,
): readonly Match[] {
  const sideOfHolders = sideOfParts === 'here' ? 'there' : 'here';
  const matched = new Set(matches.map((match) => match[sideOfParts]));
  const left = held.filter(({ side, part }) => side === sideOfParts && !matched.has(part));
  if (left.length === 0) return [];
  const counts = new Map<number, number>();
  const lengths = new Map<number, number>();
  const addTo = (sums: Map<number, number>, holder: number, more: number) =>
    sums.set(holder, more + (sums.get(holder) ?? 0));
  for (const match of matches) addTo(lengths, match[sideOfHolders], lengthOf(parts[match[sideOfParts]]));
  for (const { part, holder } of left) {
    addTo(counts, holder, 1);
    addTo(lengths, holder, lengthOf(parts[part]));
  }
  return left.flatMap(({ part, holder }) => {
    const taken = lengths.get(holder) ?? 0;
    if ((counts.get(holder) ?? 0) < atLeast || taken > spaciousness * lengthOf(holders[holder])) return [];
    const [one, other] = sideOfParts === 'here' ? [part, holder] : [holder, part];
    return [{ here: one, there: other, similarity: 1, isPart: true }];
  });
}

function lengthOf(text: MatchedText | undefined): number {
  return text?.words.length ?? 0;
}

/** Of the questions that are left, those of which nearly all words stand in one of the other document. */
export function findHeld(
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
  const left = placesByKey(texts, ({ words }, index) => words.length > fewestPairs && !passedOver.has(index));
  if (left.size === 0) return [];
  // In a long document the same few questions may stand a hundred times.
  const pairsOfOthers = [...placesByKey(others).values()].map(([place = 0]) => ({
    place,
    room: spaciousness * lengthOf(others[place]),
    pairs: shinglesOf((others[place] as MatchedText).words, 2),
  }));
  const mayBeThere = sieveOf(pairsOfOthers.map(({ pairs }) => pairs));
  const sought: Sought[] = [];
  for (const places of left.values()) {
    const { words } = texts[places[0] as number] as MatchedText;
    const pairs = shinglesOf(words, 2);
    const isPossible = pairs.filter(mayBeThere).length >= leastContained * pairs.length;
    if (isPossible) sought.push({ places, pairs, length: words.length, holder: undefined });
  }
  if (sought.length === 0) return [];
  const byPair = byTellingPairs(
    sought,
    pairsOfOthers.map(({ pairs }) => pairs),
  );
  for (const { place, room, pairs } of pairsOfOthers) {
    const candidates = new Set<Sought>();
    for (const pair of pairs) {
      for (const one of byPair.get(pair) ?? []) if (one.holder === undefined && one.length <= room) candidates.add(one);
    }
    if (candidates.size === 0) continue;
    const known = new Set(pairs);
    for (const one of candidates) if (isContained(one.pairs, known)) one.holder = place;
  }
  return sought
    .flatMap(({ places, holder }) => (holder === undefined ? [] : places.map((place) => [place, holder] as const)))
    .sort(([one], [other]) => one - other);
}

/** A text that is looked for within others. */
interface Sought {
  /** Where it stands, each time. */
  readonly places: readonly number[];
  readonly pairs: readonly number[];
  /** How many words it has. */
  readonly length: number;
  /** The first that holds it. */
  holder: number | undefined;
}

function isContained(pairs: readonly number[], others: ReadonlySet<number>): boolean {
  return pairs.filter((pair) => others.has(pair)).length >= leastContained * pairs.length;
}

/**
 * The texts that are looked for, by so many of their rarest pairs of words that whatever holds a text has one of those:
 * pairs that stand in most questions would lead to all of them.
 */
function byTellingPairs(
  sought: readonly Sought[],
  pairsOfOthers: readonly (readonly number[])[],
): ReadonlyMap<number, readonly Sought[]> {
  const counts = new Map<number, number>();
  for (const { pairs } of sought) for (const pair of pairs) counts.set(pair, 0);
  for (const pairs of pairsOfOthers) {
    for (const pair of pairs) {
      const count = counts.get(pair);
      if (count !== undefined) counts.set(pair, count + 1);
    }
  }
  const byPair = new Map<number, Sought[]>();
  for (const one of sought) {
    const rarestFirst = [...one.pairs].sort(
      (pair, other) => (counts.get(pair) as number) - (counts.get(other) as number),
    );
    const mayLack = one.pairs.length - Math.ceil(leastContained * one.pairs.length);
    for (const pair of new Set(rarestFirst.slice(0, mayLack + 1))) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [one]);
      else known.push(one);
    }
  }
  return byPair;
}

/** The places of texts, or of some of them, by their words; those with the same words together. */
function placesByKey(
  texts: readonly MatchedText[],
  isMeant: (text: MatchedText, index: number) => boolean = () => true,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, text] of texts.entries()) {
    if (!isMeant(text, index)) continue;
    const known = places.get(text.key);
    if (known === undefined) places.set(text.key, [index]);
    else known.push(index);
  }
  return places;
}

/** Tells of nearly all numbers that are not among these that they are not, and much sooner than a set does. */
function sieveOf(all: readonly (readonly number[])[]): (number: number) => boolean {
  const count = all.reduce((sum, { length }) => sum + length, 1);
  const places = new Uint8Array(2 ** Math.ceil(Math.log2(8 * count)));
  const lastBits = places.length - 1;
  for (const numbers of all) for (const number of numbers) places[number & lastBits] = 1;
  return (number) => places[number & lastBits] === 1;
}
