import { type HeadedRows, type HeadingInRow, isAnswerHeading } from '../scan/scan';
import { kindOf, type Rows, textOfRow } from '../text/rows';
import { type Candidate, isNextNumber, nextBelow, saysAll } from './numberedLines';

/**
 * The candidates that ask, and a statement directly above one of them where the next answer says that it is to both:
 * "1. Graag een toelichting." above "2. Waarom?" and `Antwoord op vraag 1 en 2`.
 */
export function askingNumbers(
  document: HeadedRows,
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
): readonly Candidate[] {
  const asks = questionTest(document, candidates);
  const isStatement = (one: Candidate, below: Candidate) => {
    const answer = nextBelow(answers, below);
    if (answer === undefined || answer !== nextBelow(answers, one) || !isNextNumber(below, one)) return false;
    return hasSentence(document.rows, one, below) && saysAll(answer, [one, below]);
  };
  const asking: Candidate[] = [];
  for (let place = candidates.length - 1; place >= 0; place--) {
    const one = candidates[place] as Candidate;
    const below = asking.at(-1);
    const isAbove = below !== undefined && below === candidates[place + 1];
    if (asks(one, place) || (isAbove && isStatement(one, below))) asking.push(one);
  }
  return asking.reverse();
}

/** Whether the text between the number of one candidate and another begins as a sentence does. */
function hasSentence(rows: Rows, { row: first, heading }: Candidate, below: Candidate): boolean {
  for (let row = first; row < below.row; row++) {
    const text = textOfRow(rows, row).slice(row === first ? heading.textStart : 0);
    if (text.trim() !== '') return beginsSentence.test(text);
  }
  return false;
}

const beginsSentence = /^[\s*_]*(?:a[.)]\s+)?[A-ZÀ-ÞĀ-ɏ«“‘„"'’(]/;

// A question without a question mark: "Kunt u dit toelichten."
const startsAsking =
  /^\s*(?:Kunt|Kan|Wilt|Bent|Heeft|Hoe|Hoeveel|Wat|Welke?|Waarom|Wanneer|Is|Zijn|Klopt|Deelt|Graag)\s/;

/**
 * Whether the text behind a number asks something: its first paragraph has a question mark or begins like a question,
 * or what follows is the heading of an answer. An item of a list in an answer has neither.
 */
function questionTest(
  { rows, headings }: HeadedRows,
  candidates: readonly Candidate[],
): (candidate: Candidate, position: number) => boolean {
  const answers = new Set(headings.filter(isAnswerHeading).map(({ row }) => row));
  return (candidate, position) => {
    const next = candidates[position + 1]?.row ?? rows.starts.length;
    let paragraphs = 0;
    let isOpen = false;
    let previous = '';
    for (let row = candidate.row; row < next; row++) {
      const text = textOfRow(rows, row).slice(row === candidate.row ? candidate.heading.textStart : 0);
      const kind = kindOf(rows, row);
      if (kind === 'heading') return paragraphs > 0 && answers.has(row);
      if (kind === 'furniture') continue;
      if (text.trim() === '') {
        isOpen = false;
        continue;
      }
      if (paragraphs === 0 && !beginsSentence.test(text)) return false;
      // Below a short line a sentence begins anew: that line is the title of a chapter.
      const isTitle =
        previous !== '' && previous.length < 50 && !/[.?!:;,]$/.test(previous) && /^\s*[A-ZÀ-ÞĀ-ɏ]/.test(text);
      if (!isOpen || (paragraphs === 1 && isTitle)) paragraphs++;
      isOpen = true;
      previous = text.trim();
      if (paragraphs === 1 && (text.includes('?') || startsAsking.test(text))) return true;
    }
    return false;
  };
}
