import { numbersIn } from '../headings/heading';
import { type HeadingInRow, isQuestionHeading } from '../scan/scan';

/** Whether a heading is the next one below the last question and the last answer above it. */
export function goesOn(
  heading: HeadingInRow,
  question: HeadingInRow | undefined,
  answer: HeadingInRow | undefined,
): boolean {
  if (isQuestionHeading(heading)) return follows(heading, question);
  const isAnswered = question !== undefined && answer !== undefined && answer.row > question.row;
  const [number] = numbersIn(heading.heading);
  if (number === undefined) return question !== undefined && !isAnswered;
  if (follows(heading, answer)) return true;
  return question !== undefined && !isAnswered && numbersIn(question.heading).includes(number);
}

/** Whether the first number of a heading is the next one behind the last of another: 3 behind 2, 3b behind 3a. */
export function follows({ heading }: HeadingInRow, above: HeadingInRow | undefined): boolean {
  const [number = ''] = numbersIn(heading);
  const last = (above === undefined ? undefined : numbersIn(above.heading).at(-1)) ?? '0';
  const step = Number.parseInt(number, 10) - Number.parseInt(last, 10);
  return step === 1 || (step === 0 && number > last);
}
