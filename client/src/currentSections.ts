import type { Position, Range } from 'vscode-languageclient';
import type { Overview } from '../../server/src/protocol';
import { isBefore } from './positions';

/**
 * The sections that belong to the question at the cursor: the question itself and its answer, or, with the cursor in
 * an answer, that answer and all questions that it covers. On the blank lines below a section that section counts.
 * Empty above the first question.
 */
export function getCurrentSections({ questions, answers }: Overview, cursor: Position): readonly Range[] {
  const sections = [
    ...questions.map(({ number, range }) => ({ numbers: [number], range })),
    ...answers.map(({ numbers, range }) => ({ numbers, range })),
  ].filter(({ range }) => !isBefore(cursor, range.start));
  const latest = sections.reduce<Position | undefined>(
    (start, { range }) => (start === undefined || isBefore(start, range.start) ? range.start : start),
    undefined,
  );
  const here = sections.filter(({ range }) => isSame(range.start, latest));
  const numbers = new Set(here.flatMap((section) => section.numbers));
  return [
    ...here.map(({ range }) => range),
    ...questions.filter(({ number }) => numbers.has(number)).map(({ range }) => range),
    ...answers.filter((answer) => answer.numbers.some((number) => numbers.has(number))).map(({ range }) => range),
  ];
}

function isSame(one: Position, other: Position | undefined): boolean {
  return one.line === other?.line && one.character === other.character;
}
