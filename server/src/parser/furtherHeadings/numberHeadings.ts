import { namesDocument } from '../frontMatter/frontMatter';
import { startOfSetTitle } from '../frontMatter/setTitles';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading, withHeadings } from '../scan/scan';
import { kindOf, startOfRow, textOfRow } from '../text/rows';
import { askingNumbers } from './askingNumbers';
import { longestCount, missingFrom, rowsIn } from './countedRows';
import { withoutMentions } from './mentionedQuestions';
import { type Candidate, candidatesIn, isNextNumber, nextBelow } from './numberedLines';

/**
 * Makes headings of the numbers before questions, in a document that numbers its questions so: one without a single
 * `Vraag 1`, but for those that its answers mention, where 1, 2, 3 … stand before texts that ask; below a title that
 * says so the numbers may begin with a later one, each with its answer. Any other document comes back as it is, because
 * a number at the beginning of a line is mostly a page, a table cell, an item of a list or a footnote.
 */
export function numberHeadings<Headed extends HeadedRows>(document: Headed): Headed {
  if (document.headings.some(isQuestionHeading)) return withoutMentions(document, numberHeadings);
  const candidates = candidatesIn(document);
  const answers = document.headings.filter(isAnswerHeading);
  const asking = askingNumbers(document, candidates, answers);
  const fromFirst = cutAtTitles(document, asking, answers).flatMap((part) => rowsIn(part, answers));
  const rows = fromFirst.length > 0 ? fromFirst : laterRow(document, asking, answers);
  const places = new Map(candidates.map((candidate, place) => [candidate, place]));
  const chosen = new Set(rows.flatMap((row) => [...row, ...missingFrom(row, candidates, places)]));
  // One number among several answers is that of an annex or a page.
  if (chosen.size === 1 && answers.length > 1) return document;
  return withHeadings(document, [...chosen]);
}

/**
 * The candidates, cut above each first question with the title of a further set of questions above it. Where the
 * document has answers, only a title that names a document tells that set from a list below a caption in an answer.
 */
function cutAtTitles(
  { rows }: HeadedRows,
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
): readonly (readonly Candidate[])[] {
  const cuts = candidates.flatMap(({ number, row }, place) => {
    const above = candidates[place - 1];
    if (number !== 1 || above === undefined) return [];
    const start = startOfRow(rows, above.row) + above.heading.textStart;
    const title = startOfSetTitle(rows, { first: above.row, start, end: row });
    const isTitle = title !== undefined && (answers.length === 0 || namesDocument.test(textOfRow(rows, title)));
    return isTitle ? [place] : [];
  });
  return [0, ...cuts].map((start, index) => candidates.slice(start, cuts[index]));
}

// "Vragen/Antwoorden van de fractie", "Lijst van vragen en antwoorden": what a document with a part of the questions
// says of itself.
const title =
  /^\W*(?:(?:Vragen(?:\s?(?:\/|&|en)\s?antwoorden)?|Antwoord(?:en)?|Beantwoording)\s(?:.{0,80}\s)?(?:van|op|aan|namens|over)\s|(?:nr\.\s?\d{1,4}\s+)?Lijst\s+van\s+vragen\s+en\s+antwoorden[\s*_]*$)/i;

// How far from the beginning such a title may stand, in lines.
const longestHead = 40;

/**
 * The row of questions of a document that begins with a later one: below a title that says what it is, counting up
 * without a gap, and most of them with the heading of an answer below.
 */
function laterRow(
  { rows }: HeadedRows,
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
): readonly (readonly Candidate[])[] {
  const row = longestCount(candidates, answers, 0);
  const [first] = row;
  if (first === undefined || row.length < 2 || answers.length < 2) return [];
  if (!row.every((question, index) => index === 0 || isNextNumber(question, row[index - 1] as Candidate))) return [];
  const isAnswered = (question: Candidate, index: number) => {
    const next = nextBelow(answers, question);
    return next !== undefined && next.row < (row[index + 1]?.row ?? Number.POSITIVE_INFINITY);
  };
  if (row.filter(isAnswered).length * 2 <= row.length) return [];
  const last = Math.min(first.row, longestHead);
  for (let line = 0; line < last; line++) {
    if (kindOf(rows, line) === 'text' && title.test(textOfRow(rows, line))) return [row];
  }
  return [];
}
