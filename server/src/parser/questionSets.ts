import type { HeadedSection } from './sections';

/**
 * Cuts the sections of a document where its numbering begins anew: behind answers to a first set of questions, with a
 * question 1 and a question 2 that are answered too. Most documents hold one set; the questions of several parties, and
 * several documents in one file, make more. A list of the same questions without answers is none.
 */
export function cutQuestionSets(sections: readonly HeadedSection[]): readonly (readonly HeadedSection[])[] {
  const questions = sections.flatMap(({ heading }, index) => (heading.kind === 'question' ? [index] : []));
  const numbersAt = (place: number) => sections[questions[place] ?? sections.length]?.numbers ?? [];
  const starts = questions.filter((_, place) =>
    beginsAnew(numbersAt(place - 1), numbersAt(place), numbersAt(place + 1)),
  );
  const hasAnswer = (start: number, end: number | undefined) =>
    sections.slice(start, end).some(({ heading }) => heading.kind === 'answer');
  // A list without answers belongs to the set above it; one that stands first, to the set below.
  const cuts = starts.filter(
    (start, index) => hasAnswer(start, starts[index + 1]) && hasAnswer(starts[index - 1] ?? 0, start),
  );
  return [0, ...cuts].map((start, index) => sections.slice(start, cuts[index]));
}

/** Whether question 1 and question 2 stand below a later question. */
function beginsAnew(previous: readonly string[], section: readonly string[], next: readonly string[]): boolean {
  const last = Number.parseInt(previous.at(-1) ?? '0', 10);
  return last > 1 && section[0] === '1' && (section[1] ?? next[0]) === '2';
}
