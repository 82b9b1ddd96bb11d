import { type Heading, headingOfQuestion } from '../headings/heading';
import { type HeadedRows, rowsOfText, withHeadings } from '../scan/scan';
import type { Line } from '../structure';
import { isQuestion, paragraphsOf } from '../text/paragraphs';
import { linesOfRows, linesOfStretch, type Rows, textOfRow } from '../text/rows';

// Only a document that says who put the questions is read without a single number in it.
const isPutBySomeone =
  /(?:^|\s)(?:Vragen|Vraag)\s+(?:van|gesteld\s+door)\s+(?:het\s+lid|de\s+leden|de\s+(?:vaste\s+)?commissie)\s/;

const mentionsSomeone = new RegExp(isPutBySomeone, 'i');

// A heading without a number: `Vraag`, `Vraag:`, `**Vraag:** Klopt dit?`
const named = /^\s*(?:\*\*|__)?(?<heading>(?:Vraag|VRAAG)(?::|(?=\*\*|__|\s*$)))(?:\*\*|__)?\s*/u;
const mayBeNamed = /Vraag|VRAAG/;

/**
 * Counts the questions 1, 2, 3 … in a document of which none has a number: those below a line `Vraag`, or else each
 * paragraph that asks, which then gets a heading without characters. Where the document has headings of answers, only
 * the paragraphs directly above such a heading count: a question inside an answer is none that is put.
 */
export function unnumberedHeadings(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  if (headings.some(({ heading }) => heading.kind === 'question')) return document;
  const answers = headings.flatMap(({ row, heading }) => (heading.kind === 'answer' ? [row] : []));
  const headed = mayBeNamed.test(rows.text) ? namedRows(rows) : [];
  if (headed.length > (answers.length > 0 ? 0 : 1)) return counted(document, headed, namedHeading);
  if (!saysWhoAsks(rows, answers.length > 0 ? mentionsSomeone : isPutBySomeone)) return document;
  return counted(document, answers.length > 0 ? aboveAnswers(rows, answers) : asking(rows), headingOfQuestion);
}

/** The rows with a heading that names no number. */
function namedRows(rows: Rows): readonly number[] {
  return rowsOfText(rows, (row) => named.test(textOfRow(rows, row)));
}

function saysWhoAsks(rows: Rows, source: RegExp): boolean {
  if (!source.test(rows.text)) return false;
  let row = 0;
  while (row < rows.starts.length && !source.test(textOfRow(rows, row))) row++;
  return row < rows.starts.length;
}

/** The rows in which a paragraph begins that asks. */
function asking(rows: Rows): readonly number[] {
  const lines = linesOfRows(rows);
  const first = new Set(
    paragraphsOf(lines)
      .filter(isQuestion)
      .map((paragraph) => paragraph.lines[0]),
  );
  return lines.flatMap((line, row) => (first.has(line) ? [row] : []));
}

/** The rows in which the paragraphs begin that stand directly above a heading of an answer, as far as all of them ask. */
function aboveAnswers(rows: Rows, answers: readonly number[]): readonly number[] {
  return answers.flatMap((end, position) => {
    const first = position === 0 ? 0 : (answers[position - 1] as number) + 1;
    const lines = linesOfStretch(rows, { first, start: rows.starts[first] as number, end });
    const paragraphs = paragraphsOf(lines);
    const asking = paragraphs.slice(paragraphs.findLastIndex((paragraph) => !isQuestion(paragraph)) + 1);
    return asking.map((paragraph) => first + lines.indexOf(paragraph.lines[0] as Line));
  });
}

function counted(
  document: HeadedRows,
  headed: readonly number[],
  headingIn: (text: string, number: string) => Heading,
): HeadedRows {
  const headings = headed.map((row, index) => ({
    row,
    heading: headingIn(textOfRow(document.rows, row), String(index + 1)),
  }));
  return withHeadings(document, headings);
}

function namedHeading(text: string, number: string): Heading {
  const found = named.exec(text);
  const heading = found?.groups?.heading ?? '';
  const start = text.indexOf(heading);
  const end = start + heading.length;
  const textStart = found?.[0].length ?? text.length;
  return { kind: 'question', numbers: [{ number, start: end, end }], start, end, textStart, suggestion: undefined };
}
