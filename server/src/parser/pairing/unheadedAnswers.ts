import { belowLabel } from '../answers/answerLabels';
import { isWithdrawn } from '../answers/withdrawn';
import { writingIn } from '../answers/writing';
import { referralsIn } from '../references/referrals';
import type { HeadedSection } from '../sections/sections';
import type { Layout, Line } from '../structure';
import { asks, type Paragraph, paragraphsOf } from '../text/paragraphs';
import { linesOfStretch, type Rows, type Stretch, startOfRow, textOfRow } from '../text/rows';

/** What is known of a document before its answers without a heading are looked for. */
export interface Evidence {
  readonly layout: Layout;
  /** The text before the first question. */
  readonly front: () => string;
  /** How many answers have a heading. */
  readonly headedAnswers: number;
  readonly isDeferred: boolean;
}

// What a document says of itself when it holds answers.
const saysAnswered =
  /\(ontvangen\s+\d|^[^\S\r\n\u2028\u2029]*Beantwoord\b|^[^\S\r\n\u2028\u2029]*Antwoord van (?:de )?(?:minister|staatssecretaris)|vragen en antwoorden|vragen beantwoord|antwoorden (?:op|van|bij|zijn)\b/imu;

/**
 * Finds the answers that stand below their question without a heading, and returns for each such section the row of
 * its content where the answer begins.
 *
 * A question ends with a question mark, at the end of a paragraph; an answer is what follows. A document that nowhere
 * says that it is answered must do so in at least half of its open questions to be believed. Once most answers are
 * found without a heading, the other questions end at their first full stop. Where nearly all answers have a heading,
 * what stands below a question without an answer is more of the question. What can be nothing but an answer, such as
 * a yes or a no, is always believed.
 */
export function findUnheadedAnswers(
  rows: Rows,
  open: readonly HeadedSection[],
  evidence: Evidence,
): ReadonlyMap<HeadedSection, number> {
  if (evidence.isDeferred || open.length === 0) return new Map();
  const hasAnswerHeadings = evidence.headedAnswers > 0;
  const isAnswered = !hasAnswerHeadings && saysAnswered.test(evidence.front().replace(/[^\S\n]+/g, ' '));
  const sections = open.map((section) => ({ section, ...askedIn(rows, section) }));
  const found = new Map<HeadedSection, number>();
  const find = (search: (question: OpenQuestion) => Line | undefined) => {
    for (const { section, ...question } of sections) {
      const line = found.has(section) ? undefined : search(question);
      if (line === undefined) continue;
      const first = section.content.first + question.lines.indexOf(line);
      if (!isTitleAlone(rows, answerFrom(rows, section, first))) found.set(section, first);
    }
  };
  find(evidence.layout === 'bullets' ? belowFirst : belowQuestion);
  if (isAnswered) find(belowQuestionMark);
  const isMost = found.size >= 2 && found.size * 2 >= open.length;
  if (hasAnswerHeadings) {
    if (isMost && found.size * 2 > evidence.headedAnswers) return found;
  } else {
    if (isMost) find((question) => belowFirst(question) ?? belowSentence(question));
    if (isAnswered || isMost) return found;
  }
  return new Map([...found].filter(([section, first]) => isPlainAnswer(rows, answerFrom(rows, section, first))));
}

/** What stands in a section from a row on. */
function answerFrom(rows: Rows, { content }: HeadedSection, first: number): Stretch {
  return { ...content, first, start: startOfRow(rows, first) };
}

/** Whether some rows hold the title of an answer that is not there. */
function isTitleAlone(rows: Rows, answer: Stretch): boolean {
  const below = belowLabel(rows, answer);
  return below !== answer && writingIn(rows, below) === 'empty';
}

const beginsAnswer = /^\s*(?:(?:Ja|Nee|Neen)\s*[,.;]|(?:Ik|Het kabinet)\s)/;

/**
 * Whether some rows hold a yes or a no, who answers, a reference to another answer, that the answer comes later, or that
 * none is needed.
 */
function isPlainAnswer(rows: Rows, stretch: Stretch): boolean {
  return (
    beginsAnswer.test(textOfRow(rows, stretch.first)) ||
    writingIn(rows, stretch) !== 'text' ||
    isWithdrawn(rows, stretch) ||
    referralsIn(rows, stretch) !== undefined
  );
}

/** The text below the heading of a question that no heading of an answer covers. */
interface OpenQuestion {
  readonly lines: readonly Line[];
  readonly paragraphs: readonly Paragraph[];
  /** How many questions are put there. */
  readonly count: number;
}

function askedIn(rows: Rows, { content, numbers }: HeadedSection): OpenQuestion {
  const lines = linesOfStretch(rows, content);
  return { lines, paragraphs: paragraphsOf(lines), count: numbers.length };
}

/**
 * On a web page that lists questions in bullets, the first paragraphs are the question and the next the answer. A
 * question of which a paragraph announces a list goes on up to the end of that list.
 */
function belowFirst({ paragraphs, count }: OpenQuestion): Line | undefined {
  let end = paragraphs.length > count ? count : 1;
  while (announces.test(paragraphs[end - 1]?.text ?? '')) end++;
  return paragraphs[end]?.lines[0];
}

const announces = /[:;]\s*$/;

function belowQuestion({ paragraphs }: OpenQuestion): Line | undefined {
  const isAsked = (paragraph: Paragraph | undefined) => paragraph !== undefined && asks(paragraph.text);
  if (paragraphs[0]?.text.includes('?') !== true) return undefined;
  let asked = 1;
  while (isAsked(paragraphs[asked])) asked++;
  return paragraphs[asked]?.lines[0];
}

// How many lines further a question may still be going on: "… bekend? Zo ja, sinds wanneer, en waarom / … / niet?"
const longestSentence = 4;

/** Where a document has no empty lines, the answer begins on the line below the one that ends with a question mark. */
function belowQuestionMark(question: OpenQuestion): Line | undefined {
  const lines = question.lines.filter(({ kind }) => kind === 'text');
  const isLast = ({ text }: Line, index: number) =>
    asks(text) && !lines.slice(index + 1, index + 1 + longestSentence).some((next) => asks(next.text));
  return sentenceBelow(lines, lines.findIndex(isLast));
}

function belowSentence(question: OpenQuestion): Line | undefined {
  const lines = question.lines.filter(({ kind }) => kind === 'text');
  return sentenceBelow(
    lines,
    lines.findIndex(({ text }) => /[.?!]\s*$/.test(text)),
  );
}

function sentenceBelow(lines: readonly Line[], end: number): Line | undefined {
  const below = end === -1 ? undefined : lines[end + 1];
  return below !== undefined && /^\s*[A-ZÀ-ÞĀ-ɏ«“‘"]/.test(below.text) ? below : undefined;
}
