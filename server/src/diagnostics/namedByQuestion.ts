import { questionsOf, textOf } from '../parser/lookup';
import type { Answer, NumberMark, Structure } from '../parser/structure';

/**
 * Whether a question that an answer is to names one of these numbers too: what it asks about is what the answer speaks
 * of, in whatever document it stands.
 */
export function isNamedByQuestion(structure: Structure, answer: Answer, numbers: readonly NumberMark[]): boolean {
  return questionsOf(structure, answer).some(({ body }) =>
    [...textOf(structure, body).matchAll(named)].some(([, list = '']) =>
      (list.match(/\d+/g) ?? []).some((digits) => numbers.some(({ number }) => number === digits)),
    ),
  );
}

/** The numbers behind the word for a question: "vraag 9", "vragen 9, 10 en 12". */
const named = /\bvra(?:ag|gen)\s+(\d{1,3}(?:(?:,\s?|\sen\s|,\sen\s)\d{1,3})*)/gi;
