import { writingIn } from '../answers/writing';
import { startOfSetTitle } from '../frontMatter/setTitles';
import { numbersIn } from '../headings/heading';
import { type HeadingInRow, isAnswerHeading } from '../scan/scan';
import { contentBelow } from '../scan/sectionContent';
import { endOfStretch, type Rows, type Stretch } from '../text/rows';
import { mayAsk } from './mayAsk';

/**
 * The headings below that of an answer to several questions that only say which part of it is about which of them:
 *
 *     Antwoord op vraag 1 en 2
 *     ·
 *     Vraag 1: De minister.
 *     Vraag 2: In Den Haag.
 *
 * Each number of the answer comes once, and was asked above it; nothing is asked or answered below a question, no part
 * has still to be written, and no title of another set stands between them. Otherwise there are none.
 */
export function answerParts(
  rows: Rows,
  headings: readonly HeadingInRow[],
  index: number,
  rowsOfQuestions: () => ReadonlyMap<string, number>,
): readonly HeadingInRow[] {
  const joint = headings[index] as HeadingInRow;
  // Most answers are to a single question.
  if (joint.heading.numbers.length < 2 && joint.heading.continuation === undefined) return none;
  const left = new Set(numbersIn(joint.heading));
  const kind = headings[index + 1]?.heading.kind;
  if (left.size < 2 || (kind !== 'question' && kind !== 'answer')) return none;
  const parts: HeadingInRow[] = [];
  while (left.size > 0) {
    const part = headings[index + 1 + parts.length];
    const numbers = part?.heading.kind === kind ? numbersIn(part.heading) : [];
    if (part === undefined || numbers.length === 0 || !numbers.every((number) => left.delete(number))) return none;
    parts.push(part);
  }
  if (parts.length < 2) return none;
  const below = headings[index + 1 + parts.length];
  if (kind === 'question' && below !== undefined && isAnswerHeading(below)) return none;
  const contentOf = (one: HeadingInRow, next = below) => contentBelow(rows, one, next?.row ?? rows.starts.length);
  const contents = parts.map((part, place) => contentOf(part, parts[place + 1]));
  const isWritten = (content: Stretch) => writingIn(rows, content) === 'text';
  const above = [contentOf(joint, parts[0]), ...contents.slice(0, -1)];
  if (!contents.every(isWritten) || above.some((content) => startOfSetTitle(rows, content) !== undefined)) return none;
  if (kind === 'answer') return parts;
  const isAsked = (number: string) => (rowsOfQuestions().get(number) ?? joint.row) < joint.row;
  if (!numbersIn(joint.heading).every(isAsked)) return none;
  return contents.some((content) => mayAsk(rows.text.slice(content.start, endOfStretch(rows, content)))) ? none : parts;
}

const none: readonly HeadingInRow[] = [];
