import { numbersIn } from './headings';
import { asks } from './paragraphs';
import { kindOf, type Rows, textOfRow } from './rows';
import { type HeadingInRow, hasText, isAnswerHeading } from './scan';

/**
 * The headings below that of an answer to several questions that only say which part of it is about which of them:
 *
 *     Antwoord op vraag 1 en 2
 *     ·
 *     Vraag 1: De minister.
 *     Vraag 2: In Den Haag.
 *
 * Each number of the answer comes once, and nothing is asked or answered below a question; otherwise there are none.
 */
export function answerParts(rows: Rows, headings: readonly HeadingInRow[], index: number): readonly HeadingInRow[] {
  const { heading } = headings[index] as HeadingInRow;
  // Most answers are to a single question.
  if (heading.numbers.length < 2 && heading.continuation === undefined) return none;
  const left = new Set(numbersIn(heading));
  const kind = headings[index + 1]?.heading.kind;
  if (left.size < 2 || (kind !== 'question' && kind !== 'answer')) return none;
  const parts: HeadingInRow[] = [];
  while (left.size > 0) {
    const part = headings[index + 1 + parts.length];
    const numbers = part?.heading.kind === kind ? numbersIn(part.heading) : [];
    if (part === undefined || numbers.length === 0 || !numbers.every((number) => left.delete(number))) return [];
    parts.push(part);
  }
  const below = headings[index + 1 + parts.length];
  if (kind === 'question' && below !== undefined && isAnswerHeading(below)) return [];
  const isPart = (part: HeadingInRow, place: number) => {
    const text = lastText(rows, part, parts[place + 1] ?? below);
    return text !== undefined && (kind === 'answer' || !asks(text));
  };
  return parts.length > 1 && parts.every(isPart) ? parts : [];
}

const none: readonly HeadingInRow[] = [];

/** The last line of text below a heading, or behind it. */
function lastText(rows: Rows, one: HeadingInRow, below: HeadingInRow | undefined): string | undefined {
  for (let row = (below?.row ?? rows.starts.length) - 1; row > one.row; row--) {
    if (kindOf(rows, row) === 'text') return textOfRow(rows, row);
  }
  return hasText(rows, one) ? textOfRow(rows, one.row) : undefined;
}
