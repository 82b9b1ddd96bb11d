import { isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { type HeadedSection, numbersOf } from '../sections/sections';

/**
 * The questions of a list without answers that repeats the questions with answers: a list that stands before them, or
 * an annex that stands after them.
 */
export function repeatedLists(sections: readonly HeadedSection[]): ReadonlySet<HeadedSection> {
  const pairs = sections.filter((one) => isQuestionHeading(one) || isAnswerHeading(one));
  const firstAnswer = pairs.findIndex((section) => !isQuestionHeading(section));
  const lastAnswer = pairs.findLastIndex((section) => !isQuestionHeading(section));
  const before = pairs.slice(0, firstRepetition(firstAnswer === -1 ? pairs : pairs.slice(0, firstAnswer)));
  return new Set([
    ...(repeats(before, pairs.slice(before.length)) ? before : []),
    ...(repeats(pairs.slice(lastAnswer + 1), pairs.slice(0, lastAnswer + 1)) ? pairs.slice(lastAnswer + 1) : []),
  ]);
}

/** How many questions there are before the first number comes again; 0 where none does. */
function firstRepetition(questions: readonly HeadedSection[]): number {
  const seen = new Set<string>();
  const again = questions.findIndex((section) => {
    const { numbers } = section;
    const isAgain = numbers.some((number) => seen.has(number));
    for (const number of numbers) seen.add(number);
    return isAgain;
  });
  return Math.max(0, again);
}

/** Whether a list of two or more questions has no number that the other sections do not ask. */
function repeats(list: readonly HeadedSection[], others: readonly HeadedSection[]): boolean {
  if (list.length < 2) return false;
  const asked = numbersOf(others.filter(isQuestionHeading));
  return list.every(({ numbers }) => numbers.every((number) => asked.has(number)));
}
