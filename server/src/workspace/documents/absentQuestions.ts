/**
 * The places of the questions that are in no match, given the set in which each question stands and the places that are
 * matched. A set of which no question is matched is of others, unless none is matched of any set.
 */
export function absentPlaces(sets: readonly number[], matched: ReadonlySet<number>): ReadonlySet<number> {
  const known = new Set(sets.filter((_, place) => matched.has(place)));
  const absent = new Set<number>();
  for (const [place, set] of sets.entries()) {
    if (!matched.has(place) && (known.size === 0 || known.has(set))) absent.add(place);
  }
  return absent;
}
