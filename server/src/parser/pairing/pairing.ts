import { belowLabel } from '../answers/answerLabels';
import { isWithdrawn } from '../answers/withdrawn';
import { writingIn } from '../answers/writing';
import { numberReader } from '../numbers/numberReader';
import { compareNumbers, wholeOf } from '../numbers/numbers';
import { findReferences, findReferencesToWhose, type ReferenceToWhose } from '../references/references';
import { referralsIn } from '../references/referrals';
import { type HeadedRows, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { type HeadedSection, marksOf, numbersOf, rangesOf, writtenHeading } from '../sections/sections';
import type { Answer, AskedNumber, Question, QuestionRole, Reference } from '../structure';
import { lazily } from '../text/lazily';
import { type Paragraph, paragraphsOf, questionsIn } from '../text/paragraphs';
import {
  codes,
  endOfText,
  filled,
  linesOfStretch,
  type Rows,
  type Stretch,
  spanIn,
  startOfRow,
  startOfText,
} from '../text/rows';
import { backwardReferral } from './backwardReferences';
import { coverageOf } from './coverage';
import { repeatedLists } from './repeatedLists';
import { type Evidence, findUnheadedAnswers } from './unheadedAnswers';

/** The questions, the answers with what each covers, and the references in both. */
export interface Pairs {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly references: () => readonly Reference[];
  /** Those that may say whose questions they mean, also in what stands above the questions. */
  readonly referencesToWhose: (front: Stretch) => readonly ReferenceToWhose[];
}

type EvidenceFromElsewhere = Omit<Evidence, 'headedAnswers'>;

/**
 * Makes questions and answers of sections and settles which answer covers which question: a number that is said wins;
 * an answer that says none belongs to the question directly above it.
 */
export function pair(
  { rows, digits }: HeadedRows,
  sections: readonly HeadedSection[],
  evidence: EvidenceFromElsewhere,
): Pairs {
  const asked = numbersOf(sections.filter(isQuestionHeading));
  const parts = partsOf(asked);
  const listings = repeatedLists(sections);
  const coverage = coverageOf(rows, sections, { asked, parts });
  const covered = new Set<string>();
  for (const numbers of coverage) for (const number of numbers ?? []) covered.add(number);
  const withdrawn = new Set(
    sections.filter((section) => isQuestionHeading(section) && isWithdrawn(rows, section.content)),
  );
  const open = sections.filter(
    (section) =>
      isQuestionHeading(section) &&
      !listings.has(section) &&
      !withdrawn.has(section) &&
      section.numbers.every((number) => !covered.has(number)),
  );
  const headedAnswers = coverage.filter((numbers) => numbers !== undefined).length;
  const unheaded = findUnheadedAnswers(rows, open, { headedAnswers, ...evidence });
  for (const { numbers } of unheaded.keys()) for (const number of numbers) covered.add(number);

  const questions: Question[] = [];
  const answers: Answer[] = [];
  const stretches: Stretch[] = [];
  const referrals = new Map<Stretch, readonly Reference[]>();
  const read = numberReader(asked);
  const askedBefore = lazily(() => previousOf([...asked]));
  const referralIn: ReferralIn = (content, covers) => {
    const found = referralsIn(rows, content, read);
    if (found !== undefined) {
      referrals.set(content, found);
      return found.at(-1);
    }
    const back = backwardReferral(rows, content, (to) => {
      const before = to === 'answer' ? answers.at(-1)?.covers : askedBefore().get(covers[0] ?? '');
      return before?.filter((number) => !covers.includes(number) && (asked.size === 0 || asked.has(number))) ?? [];
    });
    if (back !== undefined) referrals.set(content, [back]);
    return back;
  };
  const roleOf = (section: HeadedSection, number: string): QuestionRole => {
    if (listings.has(section)) return 'listing';
    if (withdrawn.has(section)) return 'withdrawn';
    return !covered.has(number) && parts.has(number) ? 'introduction' : 'question';
  };

  for (const [index, section] of sections.entries()) {
    const { content } = section;
    const split = unheaded.get(section);
    if (split !== undefined) {
      const [asking, answering] = [
        { ...content, end: split },
        { ...content, first: split, start: startOfRow(rows, split) },
      ];
      questions.push(question(rows, section, asking, roleOf));
      answers.push(unheadedAnswer(rows, section, answering, referralIn));
      stretches.push(asking, answering);
      continue;
    }
    if (isQuestionHeading(section)) questions.push(question(rows, section, content, roleOf));
    else if (isAnswerHeading(section)) {
      answers.push(answer(rows, section, coverage[index] ?? [], referralIn));
    }
    stretches.push(content);
  }
  const known = () => ({ digits: digits(), referrals, asks: askingOf(questions), read });
  return {
    questions,
    answers,
    references: lazily(() => findReferences(rows, stretches, known())),
    referencesToWhose: (front) => findReferencesToWhose(rows, [front, ...stretches], known()),
  };
}

/** Tells whether some questions ask a number or its parts; where there are none, they may stand elsewhere. */
function askingOf(questions: readonly Question[]): (number: string) => boolean {
  const asked = lazily(() => new Set(questions.flatMap(({ numbers }) => numbers.map(({ number }) => wholeOf(number)))));
  return (number) => questions.length === 0 || asked().has(wholeOf(number));
}

/** The number before each in a list, alone in one of its own. */
function previousOf(numbers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(numbers.map((number, index) => [number, numbers.slice(Math.max(0, index - 1), index)]));
}

/** The sub-questions that are asked, by the number of which they are part. */
function partsOf(asked: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const part of [...asked].filter((number) => wholeOf(number) !== number).sort(compareNumbers)) {
    const whole = wholeOf(part);
    parts.set(whole, [...(parts.get(whole) ?? []), part]);
  }
  return parts;
}

function question(
  rows: Rows,
  section: HeadedSection,
  content: Stretch,
  roleOf: (section: HeadedSection, number: string) => QuestionRole,
): Question {
  const { range, selectionRange, body } = rangesOf(rows, section, content);
  const marks = marksOf(rows, section);
  const texts = marks.length > 1 ? textsIn(rows, content, marks.length) : [];
  const numbers = marks.map(({ number, range }, index): AskedNumber => {
    return { number, range, text: texts[index]?.range ?? body, role: roleOf(section, number) };
  });
  return { range, selectionRange, body, heading: writtenHeading(rows, section), numbers };
}

/** The texts of so many questions: the paragraphs, or the lines of the only one; empty where their count does not fit. */
function textsIn(rows: Rows, content: Stretch, count: number): readonly Paragraph[] {
  const paragraphs = paragraphsOf(linesOfStretch(rows, content));
  const lines = paragraphs.length === 1 ? paragraphs.flatMap(questionsIn) : [];
  return [paragraphs, lines].find((parts) => parts.length === count) ?? [];
}

/** The reference that is all there is in a stretch of text, if it is one; of an answer that covers these numbers. */
type ReferralIn = (content: Stretch, covers: readonly string[]) => Reference | undefined;

function answer(rows: Rows, section: HeadedSection, covers: readonly string[], referralIn: ReferralIn): Answer {
  const { range, selectionRange, body } = rangesOf(rows, section);
  return {
    range,
    selectionRange,
    body,
    heading: writtenHeading(rows, section),
    numbers: marksOf(rows, section),
    covers,
    referral: referralIn(section.content, covers),
    writing: writingIn(rows, section.content),
  };
}

function unheadedAnswer(rows: Rows, { numbers }: HeadedSection, content: Stretch, referralIn: ReferralIn): Answer {
  const [start, end] = [startOfText(rows, content.first), endOfText(rows, content.first)];
  return {
    range: { start, end: spanIn(rows, content, filled)?.end ?? end },
    selectionRange: { start, end },
    body: spanIn(rows, content, codes.text) ?? { start, end },
    heading: undefined,
    numbers: [],
    covers: numbers,
    referral: referralIn(content, numbers),
    writing: writingIn(rows, belowLabel(rows, content)),
  };
}
