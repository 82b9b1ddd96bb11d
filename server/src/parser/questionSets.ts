import { type Rows, type Stretch, startOfRow } from './rows';
import type { HeadedSection } from './sections';
import { startOfSetTitle } from './setTitles';

/** The sections of a set of questions, and the lines above them that say whose questions they are. */
export interface QuestionSet {
  readonly front: Stretch;
  readonly sections: readonly HeadedSection[];
}

/**
 * Cuts the sections of a document where its numbering begins anew: behind answers to a first set of questions, with a
 * question 1 and a question 2 that are answered too, or with a question 1 below a title. Most documents hold one set;
 * the questions of several parties, and several documents in one file, make more. A list of the same questions without
 * answers is none. A title that stands above question 1 of a further set belongs to that set and not to the last answer
 * of the one above.
 */
export function cutQuestionSets(
  rows: Rows,
  front: Stretch,
  sections: readonly HeadedSection[],
): readonly QuestionSet[] {
  const cuts = cutsBetween(rows, sections);
  const fronts = [front, ...cuts.map((cut) => frontAbove(rows, sections[cut - 1] as HeadedSection))];
  return fronts.map((above, index) => {
    const set = sections.slice(cuts[index - 1] ?? 0, cuts[index]);
    const below = fronts[index + 1];
    if (below === undefined) return { front: above, sections: set };
    const last = set.at(-1) as HeadedSection;
    return {
      front: above,
      sections: [...set.slice(0, -1), { ...last, content: { ...last.content, end: below.first } }],
    };
  });
}

/** The sections at which a set of questions begins, but for the first one. */
function cutsBetween(rows: Rows, sections: readonly HeadedSection[]): readonly number[] {
  const questions: number[] = [];
  for (let index = 0; index < sections.length; index++) {
    if (sections[index]?.heading.kind === 'question') questions.push(index);
  }
  const numbersAt = (place: number) => sections[questions[place] ?? sections.length]?.numbers ?? [];
  const starts = questions.filter(
    (index, place) =>
      numbersAt(place)[0] === '1' &&
      (beginsAnew(numbersAt(place - 1), numbersAt(place), numbersAt(place + 1)) ||
        hasTitleAbove(rows, sections[index - 1])),
  );
  const hasAnswer = (start: number, end: number | undefined) =>
    sections.slice(start, end).some(({ heading }) => heading.kind === 'answer');
  const cuts: number[] = [];
  // Where nothing is answered yet, a title tells the questions of one from those of another.
  if (!hasAnswer(0, undefined)) return starts.filter((start) => hasTitleAbove(rows, sections[start - 1]));
  // A list without answers belongs to the set above it; one that stands first, to the set below.
  for (const [index, start] of starts.entries()) {
    if (hasAnswer(start, starts[index + 1]) && hasAnswer(0, start)) cuts.push(start);
  }
  return cuts;
}

/** A set may be a single question; then only a title tells it from a number that is put twice. */
function hasTitleAbove(rows: Rows, above: HeadedSection | undefined): boolean {
  return above !== undefined && startOfSetTitle(rows, above.content) !== undefined;
}

/** Whether a question 1 stands below a later question, and is followed by question 2. */
function beginsAnew(previous: readonly string[], first: readonly string[], next: readonly string[]): boolean {
  return Number.parseInt(previous.at(-1) ?? '', 10) > 1 && (first[1] ?? next[0]) === '2';
}

/** The title in the last lines of a section; no line where there is none. */
function frontAbove(rows: Rows, { content }: HeadedSection): Stretch {
  const first = startOfSetTitle(rows, content) ?? content.end;
  return { first, start: startOfRow(rows, first), end: content.end };
}
