import type { Answer, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { type Asked, askedNumbers } from './askedNumbers';

/**
 * Questions that follow each other, with the answers that follow them. Two of these, of which the second was given
 * numbers that the first has too:
 *
 *     Vraag 1           ┐
 *     Vraag 2           ┘ asked
 *     Antwoord 1 en 2   ← answers
 *     Vraag 2           ┐
 *     Vraag 3           ┘ asked
 *     Antwoord 2 en 3   ← answers
 */
export interface Stretch {
  readonly asked: readonly [Asked, ...Asked[]];
  readonly answers: readonly Answer[];
}

/** The stretch in which each question and each answer stands; an answer above all questions stands in none. */
export function stretchesOf(set: Structure): ReadonlyMap<Asked | Answer, Stretch> {
  return set.once(findStretches);
}

function findStretches(set: Structure): ReadonlyMap<Asked | Answer, Stretch> {
  const stretchOf = new Map<Asked | Answer, Stretch>();
  let asked: [Asked, ...Asked[]] | undefined;
  let answers: Answer[] = [];
  for (const item of inTextOrder(set)) {
    if (!('question' in item)) answers.push(item);
    else if (asked !== undefined && answers.length === 0) asked.push(item);
    else [asked, answers] = [[item], []];
    if (asked !== undefined) stretchOf.set(item, stretchOf.get(asked[0]) ?? { asked, answers });
  }
  return stretchOf;
}

function inTextOrder(set: Structure): readonly (Asked | Answer)[] {
  const startOf = (item: Asked | Answer) => ('question' in item ? item.question : item).range.start;
  return [...askedNumbers(set).flat(), ...set.answers].sort((one, other) => compare(startOf(one), startOf(other)));
}
