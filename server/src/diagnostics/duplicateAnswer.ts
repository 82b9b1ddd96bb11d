import type { Range } from 'vscode-languageserver-types';
import { askedNumbers } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import { answersTo, textOf } from '../parser/lookup';
import { hasOwnText } from '../parser/states';
import type { Answer, Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How many further answers to one question are told of: of more the first is enough to see what is wrong. */
const mostTold = 20;

/**
 * Answers to a question that has one already, with the way to the first. An answer that only points at another one,
 * that is not written yet, or that says to be a part ("Antwoord 1a" to question 1, or "(vervolg)") does not count. A
 * number that is asked twice is reported as that; and where two sets of questions stand in one document, two answers
 * to one number are as it should be.
 */
export function findDuplicateAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const [row = [], ...others] = askedNumbers(structure);
  if (others.length > 0) return [];
  const counts = new Map<string, number>();
  for (const { number } of row) {
    if (answersTo(structure, number).length > 1) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const once = [...counts].flatMap(([number, count]) => (count === 1 ? number : []));
  const places = placesOfAnswers(structure, new Set(once));
  return once.flatMap((number) => {
    const [first, ...again] = places.get(number) ?? [];
    return again.slice(0, mostTold).map((range) => ({
      range,
      message: messages.duplicateAnswer(number, again.length + 1),
      related: [{ range: first as Range, message: messages.firstAnswer(number) }],
    }));
  });
}

/**
 * Where each of some numbers has an answer that is, for all that it says, the whole answer to it: the number in its
 * heading, or the heading where it says none. Each answer is looked at once, however many questions it answers.
 */
function placesOfAnswers(structure: Structure, meant: ReadonlySet<string>): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  if (meant.size === 0) return places;
  for (const answer of structure.answers) {
    const { numbers, covers, selectionRange } = answer;
    if (!covers.some((number) => meant.has(number)) || !isWhole(structure, answer)) continue;
    const ranges = new Map(numbers.map(({ number, range }) => [number, range]));
    for (const number of covers) {
      const range = numbers.length === 0 ? selectionRange : ranges.get(number);
      if (range === undefined || !meant.has(number)) continue;
      const known = places.get(number);
      if (known === undefined) places.set(number, [range]);
      else known.push(range);
    }
  }
  return places;
}

function isWhole(structure: Structure, answer: Answer): boolean {
  return hasOwnText(answer) && !/^\(?vervolg\b/i.test(textOf(structure, answer.body));
}
