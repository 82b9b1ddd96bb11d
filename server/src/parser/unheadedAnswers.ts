import { asks, type Paragraph, paragraphsOf } from './paragraphs';
import type { HeadedSection } from './sections';
import type { Layout, Line } from './structure';

/** What is known of a document before its answers without a heading are looked for. */
export interface Evidence {
  readonly layout: Layout;
  /** The text before the first question. */
  readonly front: string;
  readonly hasAnswerHeadings: boolean;
  readonly isDeferred: boolean;
}

// What a document says of itself when it holds answers.
const saysAnswered =
  /\(ontvangen\s+\d|^\s*Beantwoord\b|vragen en antwoorden|vragen beantwoord|antwoorden? (?:aan )?(?:op|van|bij|zijn)\b/imu;

/**
 * Finds the answers that stand below their question without a heading, and returns for each such section the line of
 * its content where the answer begins.
 *
 * A question ends with a question mark, at the end of a paragraph; an answer is what follows. A document that nowhere
 * says that it is answered must do so in at least half of its open questions to be believed.
 */
export function findUnheadedAnswers(
  open: readonly HeadedSection[],
  evidence: Evidence,
): ReadonlyMap<HeadedSection, Line> {
  if (evidence.isDeferred) return new Map();
  const isAnswered = evidence.hasAnswerHeadings || saysAnswered.test(evidence.front);
  const found = new Map<HeadedSection, Line>();
  for (const section of open) {
    const line =
      evidence.layout === 'bullets'
        ? belowFirst(section)
        : (belowQuestion(section) ??
          (isAnswered && !evidence.hasAnswerHeadings ? belowQuestionMark(section) : undefined));
    if (line !== undefined) found.set(section, line);
  }
  return isAnswered || (found.size >= 2 && found.size * 2 >= open.length) ? found : new Map();
}

/** On a web page that lists questions in bullets, the first paragraphs are the question and the next the answer. */
function belowFirst({ content, heading }: HeadedSection): Line | undefined {
  const paragraphs = paragraphsOf(content);
  const asked = paragraphs.length > heading.numbers.length ? heading.numbers.length : 1;
  return paragraphs[asked]?.lines[0];
}

function belowQuestion({ content, heading }: HeadedSection): Line | undefined {
  const paragraphs = paragraphsOf(content);
  const isAsked = (paragraph: Paragraph | undefined) => paragraph !== undefined && asks(paragraph.text);
  const merged = heading.numbers.length;
  let asked = paragraphs.slice(0, merged).every(isAsked) && paragraphs.length > merged ? merged : 1;
  if (paragraphs[asked - 1]?.text.includes('?') !== true) return undefined;
  while (isAsked(paragraphs[asked])) asked++;
  return paragraphs[asked]?.lines[0];
}

// How many lines further a question may still be going on: "… bekend? Zo ja, sinds wanneer, en waarom / … / niet?"
const longestSentence = 4;

/** Where a document has no empty lines, the answer begins on the line below the one that ends with a question mark. */
function belowQuestionMark({ content }: HeadedSection): Line | undefined {
  const lines = content.filter(({ kind }) => kind === 'text');
  const end = lines.findIndex(
    ({ text }, index) =>
      asks(text) && !lines.slice(index + 1, index + 1 + longestSentence).some((next) => asks(next.text)),
  );
  const answer = end === -1 ? undefined : lines[end + 1];
  return answer !== undefined && /^\s*[\p{Lu}«“‘"]/u.test(answer.text) ? answer : undefined;
}
