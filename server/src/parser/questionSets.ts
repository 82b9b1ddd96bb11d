import { type HeadedSection, numbersOf } from './sections';

/**
 * Cuts the sections of a document where its numbering begins anew: behind answers to a first set of questions, with a
 * question 1 and a question 2 that are answered too. Most documents hold one set; the questions of several parties, and
 * several documents in one file, make more. A list of the same questions without answers is none.
 */
export function cutQuestionSets(sections: readonly HeadedSection[]): readonly (readonly HeadedSection[])[] {
  const questions = sections.filter(({ heading }) => heading.kind === 'question');
  const starts = questions.filter((_, index) => beginsAnew(questions, index)).map((start) => sections.indexOf(start));
  const hasAnswer = (start: number, end: number | undefined) =>
    sections.slice(start, end).some(({ heading }) => heading.kind === 'answer');
  // A list without answers belongs to the set above it; one that stands first, to the set below.
  const cuts = starts.filter(
    (start, index) => hasAnswer(start, starts[index + 1]) && hasAnswer(starts[index - 1] ?? 0, start),
  );
  return [0, ...cuts].map((start, index) => sections.slice(start, cuts[index]));
}

/** Whether question 1 and question 2 stand below a later question. */
function beginsAnew(questions: readonly HeadedSection[], index: number): boolean {
  const [previous, section, next] = [index - 1, index, index + 1].map((at) => {
    const question = questions[at];
    return question === undefined ? [] : numbersOf(question);
  }) as [readonly string[], readonly string[], readonly string[]];
  const last = Number.parseInt(previous.at(-1) ?? '0', 10);
  return last > 1 && section[0] === '1' && (section[1] ?? next[0]) === '2';
}
