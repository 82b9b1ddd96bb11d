import type { Question, Structure } from '../../parser/structure';
import { type Asked, askedNumbers } from './askedNumbers';
import { meantBy } from './meantQuestions';

/** Whether a question is put or answered together with one that stands before it and has a lower number. */
export function isMovedUp(set: Structure, asked: Asked): boolean {
  return set.once(findMovedUp).has(asked);
}

function findMovedUp(set: Structure): ReadonlySet<Asked> {
  const all = askedNumbers(set).flat();
  const places = new Map(all.map((asked, place) => [asked, place] as const));
  const placeOf = (asked: Asked) => places.get(asked) ?? 0;
  const moved = new Set<Asked>();
  const addMoved = (together: readonly Asked[]) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (const asked of together.toSorted((one, other) => placeOf(one) - placeOf(other))) {
      if (lowest < asked.whole) moved.add(asked);
      lowest = Math.min(lowest, asked.whole);
    }
  };
  for (const together of [...askedUnderOneHeading(all), ...askedOfOneAnswer(set)]) addMoved(together);
  return moved;
}

function askedUnderOneHeading(all: readonly Asked[]): readonly (readonly Asked[])[] {
  const under = new Map<Question, Asked[]>();
  for (const asked of all) under.set(asked.question, [...(under.get(asked.question) ?? []), asked]);
  return [...under.values()];
}

/** What each answer surely answers. */
function askedOfOneAnswer(set: Structure): readonly (readonly Asked[])[] {
  return set.answers.map((answer) =>
    answer.covers.flatMap((number) => {
      const meant = meantBy(set, answer, number);
      return meant.length === 1 ? meant : [];
    }),
  );
}
