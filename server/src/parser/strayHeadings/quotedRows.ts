import { startOfSetTitle } from '../frontMatter/setTitles';
import { numbersIn } from '../headings/heading';
import { headingOf } from '../headings/headings';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { quotationMarks } from '../text/quotationMarks';
import { longestQuotation, type Quotation, quotations } from '../text/quotations';
import { endOfRow, kindOf, type Rows, skipBlanks, skipBlanksBack, startOfRow } from '../text/rows';
import { follows, goesOn } from './followingHeadings';

/**
 * The rows that begin inside a quotation of several lines: its headings are those of another document. A mark that was
 * forgotten or turned round makes no quotation, so where the headings between « and » go on from those above, and
 * nothing tells that they are quoted, they are the document's own.
 */
export function quotedRows({ rows, headings, quoting }: HeadedRows): ReadonlySet<number> {
  const firstQuestion = headings.find(isQuestionHeading)?.row ?? rows.starts.length;
  const quoted = rowsQuotedFromHeading(
    rows,
    quoting.filter((row) => row >= firstQuestion),
  );
  let index = 0;
  let nextQuestion = 0;
  let question: HeadingInRow | undefined;
  let answer: HeadingInRow | undefined;
  for (const quotation of quotations(rows)) {
    const { first, last } = quotation;
    for (; (headings[index]?.row ?? first) < first; index++) {
      const above = headings[index] as HeadingInRow;
      if (isQuestionHeading(above)) question = above;
      if (isAnswerHeading(above)) answer = above;
    }
    let below = index;
    while ((headings[below]?.row ?? rows.starts.length) <= last) below++;
    if (below === index) continue;
    nextQuestion = Math.max(nextQuestion, below);
    while (nextQuestion < headings.length && !isQuestionHeading(headings[nextQuestion] as HeadingInRow)) nextQuestion++;
    const within = headings.slice(index, below).filter((one) => isQuestionHeading(one) || isAnswerHeading(one));
    const questionBelow = headings[nextQuestion];
    if (areOwn(rows, quotation, { question, answer, within, below: headings[below], questionBelow })) continue;
    for (let row = first; row <= last; row++) quoted.add(row);
    index = below;
  }
  return quoted;
}

/** The headings of questions and answers in a quotation and around it. */
interface Headings {
  /** The last ones above it. */
  readonly question: HeadingInRow | undefined;
  readonly answer: HeadingInRow | undefined;
  readonly within: readonly HeadingInRow[];
  /** The first ones below it. */
  readonly below: HeadingInRow | undefined;
  readonly questionBelow: HeadingInRow | undefined;
}

/** Whether the headings between two marks are those of the document itself. */
function areOwn(rows: Rows, quotation: Quotation, around: Headings): boolean {
  const { question, answer, within, below } = around;
  const [first] = within;
  if (first === undefined) return false;
  if (!goesOn(first, question, answer)) return beginsSet(rows, quotation, around);
  return (
    !comesAgain(first, below) && !isBeforeHeading(rows, quotation, first) && !isWellFormed(rows, quotation, around)
  );
}

/** Whether a title of another set of questions stands behind «, and no question below » goes on from those above. */
function beginsSet(rows: Rows, quotation: Quotation, around: Headings): boolean {
  const { question, within, questionBelow } = around;
  const [heading] = within;
  if (heading === undefined || !isQuestionHeading(heading) || numbersIn(heading.heading)[0] !== '1') return false;
  if (questionBelow !== undefined && follows(questionBelow, question)) return false;
  if (isIntroduced(rows, quotation, lastAbove(around))) return false;
  const { first } = quotation;
  return startOfSetTitle(rows, { first, start: startOfRow(rows, first), end: heading.row }) !== undefined;
}

// The most headings in a quotation that go on from those above it by chance.
const mostQuoted = 4;

/** Whether headings that could be the document's own are quoted, as the words and the numbers around them tell. */
function isWellFormed(rows: Rows, quotation: Quotation, around: Headings): boolean {
  const { question, within, questionBelow } = around;
  const [first] = within;
  if (first === undefined || within.length > mostQuoted) return false;
  const lastQuestion = within.findLast(isQuestionHeading);
  if (lastQuestion !== undefined && questionBelow !== undefined && follows(questionBelow, lastQuestion)) return false;
  const above = lastAbove(around);
  // An answer seldom ends with a question.
  const isAsked = above !== undefined && above === question && within.at(-1)?.heading.kind === 'answer';
  if (isAsked && isQuestionBehind(rows, quotation)) return true;
  // The document's own questions stand below an empty line.
  if (isQuestionHeading(first) && kindOf(rows, first.row - 1) === 'blank') return false;
  return isIntroduced(rows, quotation, above) && endsSentence(rows, quotation);
}

function lastAbove({ question, answer }: Headings): HeadingInRow | undefined {
  return (answer?.row ?? -1) > (question?.row ?? -1) ? answer : question;
}

/** Whether a colon stands before «, and is not that of the heading above it. */
function isIntroduced({ text, starts }: Rows, { open }: Quotation, above: HeadingInRow | undefined): boolean {
  if (above === undefined) return false;
  const content = (starts[above.row] as number) + above.heading.textStart;
  const end = skipBlanksBack(text, content, open);
  return end > content && text.charAt(end - 1) === ':';
}

function endsSentence({ text }: Rows, { close }: Quotation): boolean {
  return '.!?…'.includes(text.charAt(close - 1)) || text.charAt(close + 1) === '.';
}

/** Whether the paragraph goes on behind », and ends with a question. */
function isQuestionBehind(rows: Rows, { close, last }: Quotation): boolean {
  let row = last;
  while (kindOf(rows, row + 1) === 'text') row++;
  const behind = rows.text.slice(close + 1, endOfRow(rows, row)).trim();
  return behind.length > 1 && behind.endsWith('?');
}

function comesAgain({ heading }: HeadingInRow, below: HeadingInRow | undefined): boolean {
  return below?.heading.kind === heading.kind && numbersIn(below.heading)[0] === numbersIn(heading)[0];
}

/** Whether « stands directly before the heading of a question or an answer. */
function isBeforeHeading(rows: Rows, { open, first }: Quotation, heading: HeadingInRow): boolean {
  const start = skipBlanks(rows.text, open + 1, rows.text.length);
  if (start >= startOfRow(rows, first)) return start >= startOfRow(rows, heading.row);
  return headingOf(rows.text.slice(start, endOfRow(rows, first - 1))) !== undefined;
}

/** The rows that begin inside a quotation of which the first line, one of those given, is the heading of a question. */
function rowsQuotedFromHeading({ text, starts, ends }: Rows, quoting: readonly number[]): Set<number> {
  const quoted = new Set<number>();
  for (const row of quoting) {
    const open = skipBlanks(text, starts[row] as number, ends[row] as number);
    const mark = text.charAt(open);
    const rest = text.slice(open + 1, ends[row + longestQuotation]);
    const length = rest.search(quotationMarks.get(mark) as RegExp);
    if (length === -1 || rest.slice(0, length).includes(mark)) continue;
    for (let line = row + 1; (starts[line] ?? text.length) < open + length; line++) quoted.add(line);
  }
  return quoted;
}
