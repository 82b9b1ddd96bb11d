import { paragraphsOf, questionsIn } from './paragraphs';
import { endOf, spanOf, startOf } from './ranges';
import { findReferences, isReferral } from './references';
import { type HeadedSection, marksOf, numbersOf, rangesOf, writtenHeading } from './sections';
import type { Answer, AskedNumber, Line, Question, QuestionRole, Reference } from './structure';
import { type Evidence, findUnheadedAnswers } from './unheadedAnswers';

/** The questions, the answers with what each covers, and the references in both. */
export interface Pairs {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly references: readonly Reference[];
}

type EvidenceFromElsewhere = Omit<Evidence, 'hasAnswerHeadings'>;

/**
 * Makes questions and answers of sections and settles which answer covers which question: a number that is said wins;
 * an answer that says none belongs to the question directly above it.
 */
export function pair(sections: readonly HeadedSection[], evidence: EvidenceFromElsewhere): Pairs {
  const asked = new Set(sections.filter(isQuestion).flatMap(numbersOf));
  const listings = repeatedLists(sections);
  const coverage = coverageOf(sections, asked);
  const covered = new Set([...coverage.values()].flat());
  const open = sections.filter(
    (section) =>
      isQuestion(section) && !listings.has(section) && numbersOf(section).every((number) => !covered.has(number)),
  );
  const unheaded = findUnheadedAnswers(open, { ...evidence, hasAnswerHeadings: coverage.size > 0 });
  for (const section of unheaded.keys()) for (const number of numbersOf(section)) covered.add(number);

  const questions: Question[] = [];
  const answers: Answer[] = [];
  const references: Reference[] = [];
  const refer = (content: readonly Line[]): readonly Reference[] => {
    const found = findReferences(content.filter(({ kind }) => kind === 'text'));
    references.push(...found);
    return found;
  };
  const roleOf = (section: HeadedSection, number: string): QuestionRole => {
    if (listings.has(section)) return 'listing';
    return !covered.has(number) && partsOf(number, asked).length > 0 ? 'introduction' : 'question';
  };

  for (const section of sections) {
    if (isQuestion(section)) {
      const split = unheaded.get(section);
      const end = split === undefined ? section.content.length : section.content.indexOf(split);
      const content = section.content.slice(0, end);
      questions.push(question(section, content, roleOf));
      refer(content);
      if (split !== undefined) {
        const text = section.content.slice(end);
        answers.push(unheadedAnswer(section, text, refer(text)));
      }
    } else if (section.heading.kind === 'answer') {
      answers.push(answer(section, coverage.get(section) ?? [], refer(section.content)));
    } else {
      refer(section.content);
    }
  }
  return { questions, answers, references };
}

function isQuestion({ heading }: HeadedSection): boolean {
  return heading.kind === 'question';
}

/** The numbers that each answer with a heading covers. */
function coverageOf(
  sections: readonly HeadedSection[],
  asked: ReadonlySet<string>,
): ReadonlyMap<HeadedSection, readonly string[]> {
  const coverage = new Map<HeadedSection, readonly string[]>();
  const said = new Set(sections.filter(({ heading }) => heading.kind === 'answer').flatMap(numbersOf));
  let above: readonly string[] = [];
  for (const section of sections) {
    const numbers = numbersOf(section);
    if (isQuestion(section)) above = numbers;
    if (section.heading.kind !== 'answer') continue;
    coverage.set(
      section,
      numbers.length === 0 ? above : [...new Set(numbers.flatMap((number) => coveredBy(number, asked, said)))],
    );
  }
  return coverage;
}

/**
 * An answer to question 1 is also the answer to 1a and 1b, as far as they have none of their own; an answer to 1a is
 * the answer to question 1 where no 1a is asked.
 */
function coveredBy(number: string, asked: ReadonlySet<string>, said: ReadonlySet<string>): string[] {
  const parts = partsOf(number, asked).filter((part) => !said.has(part));
  if (parts.length > 0) return asked.has(number) ? [number, ...parts] : parts;
  const whole = String(Number.parseInt(number, 10));
  return [!asked.has(number) && asked.has(whole) ? whole : number];
}

function partsOf(number: string, asked: ReadonlySet<string>): string[] {
  return [...'abcdefgh'].map((letter) => number + letter).filter((part) => asked.has(part));
}

/**
 * The questions of a list without answers that repeats the questions with answers: a list that stands before them, or
 * an annex that stands after them.
 */
function repeatedLists(sections: readonly HeadedSection[]): ReadonlySet<HeadedSection> {
  const pairs = sections.filter(({ heading }) => heading.kind === 'question' || heading.kind === 'answer');
  const firstAnswer = pairs.findIndex((section) => !isQuestion(section));
  const lastAnswer = pairs.findLastIndex((section) => !isQuestion(section));
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
    const numbers = numbersOf(section);
    const isAgain = numbers.some((number) => seen.has(number));
    for (const number of numbers) seen.add(number);
    return isAgain;
  });
  return Math.max(0, again);
}

/** Whether a list of two or more questions has no number that the other sections do not ask. */
function repeats(list: readonly HeadedSection[], others: readonly HeadedSection[]): boolean {
  const asked = new Set(others.filter(isQuestion).flatMap(numbersOf));
  return list.length > 1 && list.flatMap(numbersOf).every((number) => asked.has(number));
}

function question(
  section: HeadedSection,
  content: readonly Line[],
  roleOf: (section: HeadedSection, number: string) => QuestionRole,
): Question {
  const ranges = rangesOf(section, content);
  const marks = marksOf(section);
  const paragraphs = paragraphsOf(content);
  const lines = paragraphs.length === 1 ? paragraphs.flatMap(questionsIn) : [];
  const texts = [paragraphs, lines].find((parts) => marks.length > 1 && parts.length === marks.length) ?? [];
  const numbers = marks.map(
    (mark, index): AskedNumber => ({
      ...mark,
      text: texts[index]?.range ?? ranges.body,
      role: roleOf(section, mark.number),
    }),
  );
  return { ...ranges, heading: writtenHeading(section), numbers };
}

function answer(section: HeadedSection, covers: readonly string[], references: readonly Reference[]): Answer {
  return {
    ...rangesOf(section, section.content),
    heading: writtenHeading(section),
    numbers: marksOf(section),
    covers,
    referral: referralOf(section.content, references),
  };
}

function unheadedAnswer(section: HeadedSection, content: readonly Line[], references: readonly Reference[]): Answer {
  const first = content[0] as Line;
  const start = startOf(first);
  const text = content.filter(({ kind }) => kind === 'text');
  return {
    range: { start, end: spanOf(content)?.end ?? endOf(first) },
    selectionRange: { start, end: endOf(first) },
    body: spanOf(text) ?? { start, end: endOf(first) },
    heading: undefined,
    numbers: [],
    covers: numbersOf(section),
    referral: referralOf(content, references),
  };
}

function referralOf(content: readonly Line[], references: readonly Reference[]): Reference | undefined {
  const text = content
    .filter(({ kind }) => kind === 'text')
    .map((line) => line.text.trim())
    .join(' ');
  return isReferral(text) ? references[0] : undefined;
}
