import { startOfSetTitle } from '../frontMatter/setTitles';
import type { HeadedSection } from '../sections/sections';
import { lazily } from '../text/lazily';
import { linesOfStretch, type Rows, type Stretch, startOfRow, textOfRow } from '../text/rows';
import { namesWhose } from './whose';

/** The sections of a set of questions, and the lines above them that say whose questions they are. */
export interface QuestionSet {
  readonly front: Stretch;
  readonly sections: readonly HeadedSection[];
}

/**
 * Cuts the sections of a document where its numbering begins anew: behind answers to a first set of questions, with a
 * question 1 and a question 2 that are answered too, or with a question 1 below a title or of another member. Most
 * documents hold one set; the questions of several parties, and several documents in one file, make more. A list of the
 * same questions without answers is none; other questions below a title are a set also where none is answered yet. A
 * title that stands above question 1 of a further set belongs to that set and not to the last answer of the one above.
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
  const at = (index: number) => sections[index] as HeadedSection;
  const others = questionsOfOthers(rows, questions, at);
  const isMarked = (start: number) => others.has(start) || hasTitleAbove(rows, sections[start - 1]);
  const starts = questions.filter(
    (index, place) =>
      numbersAt(place)[0] === '1' &&
      (beginsAnew(numbersAt(place - 1), numbersAt(place), numbersAt(place + 1)) || isMarked(index)),
  );
  const answersBefore = [0];
  for (const { heading } of sections)
    answersBefore.push((answersBefore.at(-1) ?? 0) + Number(heading.kind === 'answer'));
  const hasAnswer = (start: number, end = sections.length) => answersBefore[end] !== answersBefore[start];
  // Where nothing is answered yet, a title tells the questions of one from those of another.
  if (!hasAnswer(0)) return starts.filter(isMarked);
  // A list without answers belongs to the set above it; one that stands first, to the set below.
  const first = lazily(() => countedParagraphs(rows, [...new Set([...questions.slice(0, 1), ...starts])].map(at)));
  return starts.filter((start, place) => {
    if (hasAnswer(start, starts[place + 1]) && hasAnswer(0, start)) return true;
    if (others.has(start)) return hasAnswer(0, start);
    return hasTitleAbove(rows, sections[start - 1]) && first().get(paragraphIn(rows, at(start))) === 1;
  });
}

/**
 * The first questions of further members, as the headings say: `Vraag 1 van het lid Bo (ABC)` below a question of
 * somebody else, where no question 1 of this member stands above.
 */
function questionsOfOthers(
  rows: Rows,
  questions: readonly number[],
  at: (index: number) => HeadedSection,
): ReadonlySet<number> {
  const found = new Set<number>();
  const known = new Set<string>();
  for (const [place, index] of questions.entries()) {
    const section = at(index);
    if (section.numbers[0] !== '1') continue;
    const whose = whoseIs(rows, section);
    const above = questions[place - 1];
    const whoseAbove = above === undefined ? '' : whoseIs(rows, at(above));
    if (whose !== '' && whoseAbove !== '' && whose !== whoseAbove && !known.has(whose)) found.add(index);
    known.add(whose);
  }
  return found;
}

/**
 * The member or party that a heading names behind its numbers, in whatever marks: `bo abc` for `van het lid Bo (ABC)`.
 */
function whoseIs(rows: Rows, { row, heading }: HeadedSection): string {
  const last = heading.numbers.at(-1);
  const behind = last === undefined ? '' : textOfRow(rows, row).slice(last.end, heading.end).trim();
  return namesWhose(behind) ? behind.replace(besideNames, ' ').trim().toLowerCase() : '';
}

const besideNames = /(?:[^A-Za-zÀ-ɏ\d]|(?<![A-Za-zÀ-ɏ])(?:van|namens|het|de|lid|leden|heer|mevrouw)(?![A-Za-zÀ-ɏ]))+/g;

/** How many of some sections begin with the same paragraph. */
function countedParagraphs(rows: Rows, sections: readonly HeadedSection[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const section of sections) {
    const paragraph = paragraphIn(rows, section);
    counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  return counts;
}

/** The letters of the first paragraph below a heading. */
function paragraphIn(rows: Rows, { content }: HeadedSection): string {
  const lines = linesOfStretch(rows, content).map(({ text }) => text.replace(/\W+/g, '').toLowerCase());
  const first = lines.findIndex((line) => line !== '');
  const end = lines.indexOf('', first);
  return lines.slice(Math.max(0, first), end === -1 ? undefined : end).join('');
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
