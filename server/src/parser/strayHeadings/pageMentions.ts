import { numbersIn } from '../headings/heading';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading, withKind } from '../scan/scan';
import { codes, lastIn, startOfRow } from '../text/rows';
import { goesOn } from './followingHeadings';

/**
 * The document in which a line that names a question or an answer elsewhere, with its page or how many there are, is
 * text:
 *
 *     Antwoord 1
 *     Het gaat om:
 *     - Vraag 12, blz. 20      ← named
 *     - Vraag 13, blz. 21      ← named
 *
 * Such a line is a heading in a document that begins with headings of that form and has mostly those, and where text
 * stands below it and it goes on from the headings above.
 */
export function withoutPageMentions<Headed extends HeadedRows>(document: Headed): Headed {
  const { rows, headings } = document;
  const paged = new Set(headings.filter((one) => namesPage(document, one)));
  if (paged.size === 0) return document;
  const below = nextOfKind(headings);
  const isBegun = (index: number) => {
    const [one, next] = [headings[index] as HeadingInRow, headings[index + 1]];
    if (next !== undefined && isQuestionHeading(one) && isAnswerHeading(next) && !paged.has(next)) return true;
    return (
      lastIn(rows, { first: one.row + 1, start: 0, end: next?.row ?? rows.starts.length }, codes.text) !== undefined
    );
  };
  const isForm = areForm(headings, paged, isBegun);
  const mentions = new Set<HeadingInRow>();
  let question: HeadingInRow | undefined;
  let answer: HeadingInRow | undefined;
  const isMeant = (one: HeadingInRow, index: number) => {
    const isNext = goesOn(one, question, answer);
    if (isForm) return isNext || isBegun(index);
    // Below an answer without a number the questions may have other headings.
    const isAlone = question === undefined && answer !== undefined && numbersIn(answer.heading).length === 0;
    const isInList = mentions.has(headings[index - 1] as HeadingInRow) || isAgain(one, below[index]);
    return isNext && !isAlone && !isInList && isBegun(index);
  };
  for (const [index, one] of headings.entries()) {
    if (paged.has(one) && !isMeant(one, index)) mentions.add(one);
    else if (isQuestionHeading(one)) question = one;
    else if (isAnswerHeading(one)) answer = one;
  }
  if (mentions.size === 0) return document;
  return {
    ...document,
    rows: withKind(
      rows,
      'text',
      [...mentions].map(({ row }) => row),
    ),
    headings: headings.filter((one) => !mentions.has(one)),
  };
}

/** Whether a heading ends with a page, or with how many there are, that stands behind its number without brackets. */
function namesPage({ rows }: HeadedRows, { row, heading }: HeadingInRow): boolean {
  const { numbers, end, continuation } = heading;
  const last = numbers.at(-1);
  if (last === undefined || continuation !== undefined || end < last.end + 4) return false;
  const start = startOfRow(rows, row);
  return page.test(rows.text.slice(start + last.end, start + end));
}

const page = /(?:pagina|pag\.|p\.|blz\.?|bladzijde)\s*\d{1,4}(?:\s?[-–]\s?\d{1,4})?[:.]?$|\svan\s+\d{1,3}:?$/i;

/** For each heading the next one of its kind. */
function nextOfKind(headings: readonly HeadingInRow[]): readonly (HeadingInRow | undefined)[] {
  const next = new Map<string, HeadingInRow>();
  return headings
    .toReversed()
    .map((one) => {
      const below = next.get(one.heading.kind);
      next.set(one.heading.kind, one);
      return below;
    })
    .reverse();
}

function isAgain({ heading }: HeadingInRow, below: HeadingInRow | undefined): boolean {
  return below !== undefined && numbersIn(below.heading)[0] === numbersIn(heading)[0];
}

/** Whether the questions of a document mostly have such headings, from the first one on. */
function areForm(
  headings: readonly HeadingInRow[],
  paged: ReadonlySet<HeadingInRow>,
  isBegun: (index: number) => boolean,
): boolean {
  const index = headings.findIndex(isQuestionHeading);
  const first = headings[index];
  if (first === undefined || !paged.has(first) || !isBegun(index)) return false;
  if (headings.slice(0, index).some(isAnswerHeading)) return false;
  const questions = headings.filter(isQuestionHeading);
  const many = questions.filter((one) => paged.has(one)).length;
  return many * 2 > questions.length && (many > 1 || numbersIn(first.heading)[0] === '1');
}
