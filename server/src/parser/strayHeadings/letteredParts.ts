import { writingIn } from '../answers/writing';
import { numbersIn } from '../headings/heading';
import { type HeadingInRow, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { contentBelow } from '../scan/sectionContent';
import { endOfStretch, type Rows } from '../text/rows';
import { mayAsk } from './mayAsk';

/**
 * The headings below that of an answer to one question that only say which part of it is about which part of the
 * question:
 *
 *     Antwoord
 *     Vraag 2a: Tien.
 *     Vraag 2b: In Assen.
 *
 * They begin at a and are at least two, each with a text that asks nothing, and no answer stands below them. Otherwise
 * there are none.
 */
export function letteredParts(rows: Rows, headings: readonly HeadingInRow[], index: number): readonly HeadingInRow[] {
  const number = onlyNumber(headings, index);
  const parts: HeadingInRow[] = [];
  for (let place = index + 1; place < headings.length; place++) {
    const part = headings[place] as HeadingInRow;
    if (!isQuestionHeading(part) || numbersIn(part.heading).join() !== `${number}${letters[parts.length]}`) break;
    parts.push(part);
  }
  const below = headings[index + 1 + parts.length];
  if (parts.length < 2 || (below !== undefined && isAnswerHeading(below))) return [];
  const isTold = (part: HeadingInRow, place: number) => {
    const content = contentBelow(rows, part, (parts[place + 1] ?? below)?.row ?? rows.starts.length);
    return writingIn(rows, content) === 'text' && !mayAsk(rows.text.slice(content.start, endOfStretch(rows, content)));
  };
  return parts.every(isTold) ? parts : [];
}

const letters = 'abcdefgh';

/** The number of the question directly above an answer that names that number or none. */
function onlyNumber(headings: readonly HeadingInRow[], index: number): string | undefined {
  const above = headings[index - 1];
  if (above === undefined || !isQuestionHeading(above)) return undefined;
  const [asked, said] = [above, headings[index] as HeadingInRow].map(({ heading }) => numbersIn(heading).join());
  return said === '' || said === asked ? asked : undefined;
}
