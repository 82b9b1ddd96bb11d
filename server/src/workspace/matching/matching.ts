import { countWhile } from '../../parser/text/countWhile';
import type { Match, MatchedText } from '../words/matchedText';
import { findHeld, matchHeld } from './heldQuestions';
import { similarPairs } from './similarPairs';

/** Below this two questions are not the same one with a few words changed. */
const leastSimilar = 0.6;

/** Between the same neighbours a little less will do. */
const neighbourBonus = 0.1;

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
    const next = here[index + 1]?.key;
    const below = countWhile(candidates, (candidate) => candidate <= previous);
    let place = below;
    while (place < candidates.length && there[(candidates[place] as number) + 1]?.key !== next) place++;
    if (place === candidates.length) place = below < candidates.length ? below : 0;
    const [found] = candidates.splice(place, 1) as [number];
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
  const candidates = similarPairs(here, there, { matchedHere, matchedThere, least: leastSimilar - neighbourBonus })
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
  const ordered: Match[] = [];
  let last = -1;
  for (const match of matches) {
    // Matches that were moved to another place tell nothing about their neighbours.
    if (match.there > last) ordered.push(match);
    last = Math.max(last, match.there);
  }
  const before = (side: 'here' | 'there') => {
    const places = ordered.map((match) => match[side]).sort((one, other) => one - other);
    return (index: number) => countWhile(places, (place) => place < index);
  };
  return { here: before('here'), there: before('there') };
}
