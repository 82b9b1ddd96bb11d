import type { Answer, Structure } from '../../parser/structure';
import { type Asked, askedNumbers } from './askedNumbers';
import { type Stretch, stretchesOf } from './stretches';

/**
 * The questions that an answer may mean by a number that it covers: one where it is certain, none where nothing has the
 * number. Of several with that number an answer means the one directly above it:
 *
 *     Vraag 1
 *     Vraag 2           ← meant by the first answer
 *     Antwoord 1 en 2
 *     Vraag 2           ← meant by the second
 *     Vraag 3
 *     Antwoord 2 en 3
 *
 * By 3 it means the parts of question 3 where only these are asked, of which the first is given; by 3a it means 3 where
 * that has no parts.
 */
export function meantBy(set: Structure, answer: Answer, number: string): readonly Asked[] {
  const { withNumber, firstParts, rowOf } = set.once(findAsked);
  const whole = String(Number.parseInt(number, 10));
  const possible = withNumber.get(number) ?? withNumber.get(whole) ?? firstParts.get(whole) ?? [];
  const stretches = stretchesOf(set);
  const stretch = stretches.get(answer);
  if (stretch === undefined) return possible;
  const last = stretch.asked.at(-1);
  if (answer.numbers.length === 0) return possible.filter(({ question }) => question === last?.question);
  const near = possible.filter((asked) => stretches.get(asked) === stretch);
  if (near.length === 1) return near;
  if (near.length > 1) {
    const own = set.once(findInTurn).get(answer)?.[answer.covers.indexOf(number)];
    return own === undefined ? near : [own];
  }
  // Where a double was put right in its answer alone, that number may be one that another question has.
  if (possible.length === 1) return [...possible, ...(set.once(findUnnamed).get(stretch) ?? [])];
  const inRow = possible.filter((asked) => rowOf.get(asked) === rowOf.get(stretch.asked[0]));
  return inRow.length === 1 ? inRow : possible;
}

/** All that is asked, by number; and by the number of the whole, where of a question only the parts are asked. */
function findAsked(set: Structure) {
  const rows = askedNumbers(set);
  const all = rows.flat();
  return {
    withNumber: groupBy(all, ({ number }) => number),
    firstParts: groupBy(
      all.filter(({ whole }, index) => all[index - 1]?.whole !== whole),
      ({ whole }) => String(whole),
    ),
    rowOf: new Map(rows.flatMap((row) => row.map((asked) => [asked, row] as const))),
  };
}

function groupBy(all: readonly Asked[], keyOf: (asked: Asked) => string): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const asked of all) {
    const group = groups.get(keyOf(asked));
    if (group === undefined) groups.set(keyOf(asked), [asked]);
    else group.push(asked);
  }
  return groups;
}

/**
 * The questions of each answer, in the order of its numbers, where the answers name what is asked above them number for
 * number: a second 2 may be answered as 3, where no other question is 3.
 */
function findInTurn(set: Structure): ReadonlyMap<Answer, readonly Asked[]> {
  const { withNumber } = set.once(findAsked);
  const found = new Map<Answer, readonly Asked[]>();
  for (const { asked, answers } of new Set(stretchesOf(set).values())) {
    const named = answers.flatMap(({ covers }) => covers);
    const isInTurn = named.every((number, index) => number === asked[index]?.number || !withNumber.has(number));
    if (!isInTurn || named.length !== asked.length) continue;
    let first = 0;
    for (const answer of answers) {
      found.set(answer, asked.slice(first, first + answer.covers.length));
      first += answer.covers.length;
    }
  }
  return found;
}

/** The questions of each stretch that share their number with another one, and that none of its answers names. */
function findUnnamed(set: Structure): ReadonlyMap<Stretch, readonly Asked[]> {
  const { withNumber } = set.once(findAsked);
  const found = new Map<Stretch, readonly Asked[]>();
  for (const stretch of new Set(stretchesOf(set).values())) {
    const named = new Set(stretch.answers.flatMap(({ covers }) => covers));
    const isUnnamed = ({ number }: Asked) => (withNumber.get(number)?.length ?? 0) > 1 && !named.has(number);
    found.set(stretch, stretch.asked.filter(isUnnamed));
  }
  return found;
}
