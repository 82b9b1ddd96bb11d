import { answeredTogether } from '../answers/answeredTogether';
import { isToBoth, numbersOfBoth } from '../answers/toBoth';
import { wholeOf } from '../numbers/numbers';
import { isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { type HeadedSection, numbersOf, writtenHeading } from '../sections/sections';
import type { Rows } from '../text/rows';

/** What is asked in some sections. */
interface Asked {
  readonly asked: ReadonlySet<string>;
  /** The sub-questions among it, by the number of which they are part. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** For each section the numbers that it covers, if it is an answer. */
type Coverage = readonly (readonly string[] | undefined)[];

/**
 * For each section the numbers that it covers, if it is an answer: those that its heading says, or else those of the
 * question above it, and the open ones that its first sentence says to answer too.
 */
export function coverageOf(rows: Rows, sections: readonly HeadedSection[], asked: Asked): Coverage {
  return withAnsweredTogether(rows, sections, {
    asked: asked.asked,
    coverage: coverageByHeading(rows, sections, asked),
  });
}

function coverageByHeading(rows: Rows, sections: readonly HeadedSection[], { asked, parts }: Asked): Coverage {
  const headed = sections.filter(isAnswerHeading);
  const said = numbersOf(headed);
  const set = { asked, answers: headed.length };
  /**
   * An answer to question 1 is also the answer to 1a and 1b, as far as they have none of their own; an answer to 1a is
   * the answer to question 1 where no 1a is asked.
   */
  const coveredBy = (number: string): readonly string[] => {
    const open = parts.get(number)?.filter((part) => !said.has(part)) ?? [];
    if (open.length > 0) return asked.has(number) ? [number, ...open] : open;
    const whole = wholeOf(number);
    return [!asked.has(number) && asked.has(whole) ? whole : number];
  };
  let above: readonly string[] = [];
  return sections.map((section, index) => {
    const { heading, numbers } = section;
    if (heading.kind === 'question') above = numbers;
    if (heading.kind !== 'answer') return undefined;
    if (numbers.length === 0) {
      const isOfBoth = isToBoth(writtenHeading(rows, section));
      return (isOfBoth ? numbersOfBoth(set, askedBelowAnswer(sections, index)) : undefined) ?? above;
    }
    const covered = new Set<string>();
    for (const number of numbers) for (const one of coveredBy(number)) covered.add(one);
    return [...covered];
  });
}

/** What is asked between a section and the answer above it. */
function askedBelowAnswer(sections: readonly HeadedSection[], index: number): readonly string[] {
  let first = index;
  while (first > 0 && !isAnswerHeading(sections[first - 1] as HeadedSection)) first--;
  return sections.slice(first, index).flatMap((section) => (isQuestionHeading(section) ? section.numbers : []));
}

/** What is asked, and what the headings of the answers cover of it. */
interface CoverageByHeading {
  readonly asked: ReadonlySet<string>;
  readonly coverage: Coverage;
}

/** The coverage where an answer is also that of open questions if its first sentence says to answer them together. */
function withAnsweredTogether(
  rows: Rows,
  sections: readonly HeadedSection[],
  { asked, coverage }: CoverageByHeading,
): Coverage {
  const open = new Set(asked);
  for (const numbers of coverage) for (const number of numbers ?? []) open.delete(number);
  if (open.size === 0) return coverage;
  const besideOpen = neighbours([...asked], open);
  return coverage.map((numbers, index) => {
    if (numbers === undefined || !numbers.some((number) => besideOpen.has(number))) return numbers;
    const own = new Set(numbers);
    const together = new Set(answeredTogether(rows, (sections[index] as HeadedSection).content));
    if (!numbers.every((number) => together.has(number))) return numbers;
    return [...together].filter((number) => own.has(number) || open.has(number));
  });
}

/** The numbers in a list that stand directly before or behind some of them. */
function neighbours(numbers: readonly string[], some: ReadonlySet<string>): ReadonlySet<string | undefined> {
  const beside = new Set<string | undefined>();
  for (const [index, number] of numbers.entries()) {
    if (some.has(number)) beside.add(numbers[index - 1]).add(numbers[index + 1]);
  }
  return beside;
}
