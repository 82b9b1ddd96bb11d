import type { Position, Range } from 'vscode-languageclient';
import type { Overview, OverviewAnswer, OverviewQuestion } from '../../../server/src/protocol';
import { contains, isBefore } from '../editor/positions';

/**
 * The sections that belong to the question at the cursor: the question itself and its answer, or, with the cursor in
 * an answer, that answer and all questions that it covers. On the blank lines below a section that section counts.
 * Empty above the first question.
 */
export function getCurrentSections(overview: Overview, cursor: Position): readonly Range[] {
  const here = getSectionsAt(overview, cursor);
  const belongs = (section: NumberedSection) => here.some((one) => shareNumber(one, section));
  return [...here, ...getSections(overview).filter(belongs)].map(({ range }) => range);
}

/**
 * The questions at the cursor: the one in which it stands, or all that are answered where it stands. Under a merged
 * heading it is the question in whose paragraph the cursor is, on the heading itself all of them.
 */
export function getCurrentQuestions(overview: Overview, cursor: Position): readonly OverviewQuestion[] {
  const here = getSectionsAt(overview, cursor);
  const asked = overview.questions.filter((question) => here.some((one) => shareNumber(one, toSection(question))));
  const put = asked.filter(({ range }) => contains(range, cursor));
  const read = put.filter(({ body }) => contains(body, cursor));
  return [read, put, asked].find(({ length }) => length > 0) ?? [];
}

/** A question or an answer, with the numbers that are asked or answered there. */
type NumberedSection = OverviewAnswer;

function getSections({ questions, answers }: Overview): readonly NumberedSection[] {
  return [...questions.map(toSection), ...answers];
}

function toSection({ set, number, range, selectionRange }: OverviewQuestion): NumberedSection {
  return { set, numbers: [number], range, selectionRange };
}

/** The section in which the cursor stands, or the ones where it is the same place for several numbers. */
function getSectionsAt(overview: Overview, cursor: Position): readonly NumberedSection[] {
  const above = getSections(overview).filter(({ range }) => !isBefore(cursor, range.start));
  const latest = above.reduce<Position | undefined>(
    (start, { range }) => (start === undefined || isBefore(start, range.start) ? range.start : start),
    undefined,
  );
  return above.filter(({ range }) => latest !== undefined && !isBefore(range.start, latest));
}

function shareNumber(one: NumberedSection, other: NumberedSection): boolean {
  return one.set === other.set && one.numbers.some((number) => other.numbers.includes(number));
}
