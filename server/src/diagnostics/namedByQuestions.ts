import { textOf } from '../parser/lookup';
import type { NumberMark, Structure } from '../parser/structure';

/**
 * Whether a question of a set names one of these numbers, of which the set has none: what it asks about is what an answer
 * speaks of too, in whatever document it stands.
 */
export function areNamedByQuestions(set: Structure, numbers: readonly NumberMark[]): boolean {
  return numbers.some(({ number }) => set.once(namedNumbers).has(number));
}

function namedNumbers(set: Structure): ReadonlySet<string> {
  const lists = set.questions.flatMap(({ body }) =>
    [...textOf(set, body).matchAll(named)].map(([, list = '']) => list),
  );
  return new Set(lists.flatMap((list) => list.match(/\d+/g) ?? []));
}

/** The numbers behind the word for a question: "vraag 9", "vragen 9, 10 en 12". */
const named = /\bvra(?:ag|gen)\s+(\d{1,3}(?:(?:,\s?|,?\s(?:en|t\/m|tot en met)\s)\d{1,3})*)/gi;
