import type { Subject } from '../navigation/subject';
import type { Target } from '../navigation/targets';
import type { Companion } from './comparison';
import { furtherPlaces } from './furtherPlaces';
import { targetsElsewhere, writtenElsewhere } from './targetsElsewhere';

/** A place in another document, and its address. */
export interface PlaceElsewhere extends Pick<Target, 'numbers' | 'range' | 'selectionRange'> {
  readonly uri: string;
}

/**
 * The other side of what is under the cursor, in other documents: an answer that is written in the one that belongs to
 * this one, or else in a further one, or else a place for it.
 */
export function otherSideElsewhere(subject: Subject, companion: Companion | undefined): readonly PlaceElsewhere[] {
  if (companion === undefined) return [];
  const { uri } = companion.comparison;
  const written = writtenElsewhere(subject, companion);
  const further = written.length > 0 ? [] : furtherPlaces(subject, companion);
  if (further.length > 0) {
    return further.map(({ uri, numbers, place }) => ({ uri, numbers, range: place, selectionRange: place }));
  }
  const targets = written.length > 0 ? written : targetsElsewhere(subject, companion);
  return targets.map((target) => ({ ...target, uri }));
}
