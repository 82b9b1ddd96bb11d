import { numbersIn } from '../headings/heading';
import { type HeadingInRow, isAnswerHeading, isQuestionHeading, numbersNamedBy } from '../scan/scan';

/**
 * Of some lines that may be headings and may be none, those that the document shows to be meant. Questions are when it
 * has no other headings of questions and they begin with the first one, or when the number goes on from a question
 * above; answers when no other heading is one, or when the question stands above and has no other answer. Of further
 * lines, which may be part of a sentence too, only those count that go on from the others.
 */
export function fittingHeadings(
  headings: readonly HeadingInRow[],
  candidates: readonly HeadingInRow[],
  further: readonly HeadingInRow[] = [],
): readonly HeadingInRow[] {
  if (candidates.length === 0) return [];
  const all = inOrder([...candidates, ...further]);
  const isOnlyForm = !headings.some(isQuestionHeading);
  if (isOnlyForm && !(isFirst(all.find(isQuestionHeading)) && all.length > 1)) return [];
  const questions = candidates.filter(isQuestionHeading);
  const asked = isOnlyForm
    ? [...questions, ...goingOn(questions, further.filter(isQuestionHeading))]
    : goingOn(headings, questions);
  const known = [...headings, ...asked];
  // Above the first question such a line is a title: "Antwoord van de minister van Financiën op de vragen 1 t/m 4".
  const firstRow = inOrder(known.filter(isQuestionHeading))[0]?.row ?? 0;
  const answers = candidates.filter((one) => isAnswerHeading(one) && one.row > firstRow);
  const furtherAnswers = further.filter(isAnswerHeading);
  if (!headings.some(isAnswerHeading)) return [...asked, ...answers, ...toOpen([...known, ...answers], furtherAnswers)];
  return [...asked, ...toOpen(known, isOnlyForm ? [...answers, ...furtherAnswers] : answers)];
}

function isFirst(question: HeadingInRow | undefined): boolean {
  return question !== undefined && wholeOf(numbersIn(question.heading)[0] ?? '') === 1;
}

function wholeOf(number: string): number {
  return Number.parseInt(number, 10);
}

function inOrder(headings: readonly HeadingInRow[]): readonly HeadingInRow[] {
  return headings.toSorted((one, other) => one.row - other.row);
}

/** The questions of which the number before theirs is asked above, and their own nowhere else. */
function goingOn(headings: readonly HeadingInRow[], questions: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const known = headings.filter(isQuestionHeading);
  const taken = new Set(numbersNamedBy(known));
  const above = new Set([0]);
  const candidates = new Set(questions);
  return inOrder([...known, ...questions]).filter((one) => {
    const numbers = numbersIn(one.heading);
    const isNew = numbers.every((number) => !taken.has(number)) && above.has(wholeOf(numbers[0] ?? '') - 1);
    const isFound = candidates.has(one) && isNew;
    if (isFound || !candidates.has(one)) {
      for (const number of numbers) {
        taken.add(number);
        above.add(wholeOf(number));
      }
    }
    return isFound;
  });
}

/** The answers to questions that stand above them and have no other answer. */
function toOpen(headings: readonly HeadingInRow[], answers: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const candidates = new Set(answers);
  const answered = new Set(inOrder(headings).flatMap(coverage()));
  const covers = coverage();
  const asked = new Set<string>();
  return inOrder([...headings, ...answers]).filter((one) => {
    if (isQuestionHeading(one)) for (const number of numbersIn(one.heading)) asked.add(number);
    const covered = covers(one);
    if (!candidates.has(one)) return false;
    const isOpen = covered.length > 0 && covered.every((number) => asked.has(number) && !answered.has(number));
    if (isOpen) for (const number of covered) answered.add(number);
    return isOpen;
  });
}

/** What each heading of some that come one after the other answers: what it says, or the question directly above. */
function coverage(): (one: HeadingInRow) => readonly string[] {
  let above: readonly string[] = [];
  return (one) => {
    const numbers = numbersIn(one.heading);
    const covered = isQuestionHeading(one) ? [] : numbers.length > 0 ? numbers : above;
    above = isQuestionHeading(one) ? numbers : [];
    return covered;
  };
}
