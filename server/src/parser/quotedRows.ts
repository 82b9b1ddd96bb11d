import { numbersIn } from './headings';
import { quotationMarks } from './quotationMarks';
import { type Rows, skipBlanks } from './rows';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading } from './scan';

/**
 * The rows that begin inside a quotation of several lines: its headings are those of another document. A mark that was
 * forgotten or turned round makes no quotation, so where the headings between « and » go on from those above, and do not
 * come again below, they are the document's own.
 */
export function quotedRows({ rows, headings, quoting }: HeadedRows): ReadonlySet<number> {
  const firstQuestion = headings.find(isQuestionHeading)?.row ?? rows.starts.length;
  const quoted = rowsQuotedFromHeading(
    rows,
    quoting.filter((row) => row >= firstQuestion),
  );
  let index = 0;
  let question: HeadingInRow | undefined;
  let answer: HeadingInRow | undefined;
  for (const { open, first, last } of quotations(rows)) {
    for (; (headings[index]?.row ?? first) < first; index++) {
      const above = headings[index] as HeadingInRow;
      if (isQuestionHeading(above)) question = above;
      if (isAnswerHeading(above)) answer = above;
    }
    let below = index;
    while ((headings[below]?.row ?? rows.starts.length) <= last) below++;
    if (below === index) continue;
    const within = headings.slice(index, below).find((one) => isQuestionHeading(one) || isAnswerHeading(one));
    const isOwn = within !== undefined && goesOn(within, question, answer) && !comesAgain(within, headings[below]);
    if (isOwn && !isBeforeHeading(rows.text, open)) continue;
    for (let row = first; row <= last; row++) quoted.add(row);
    index = below;
  }
  return quoted;
}

/** Whether a heading is the next one below the last question and the last answer above it. */
function goesOn(heading: HeadingInRow, question: HeadingInRow | undefined, answer: HeadingInRow | undefined): boolean {
  if (isQuestionHeading(heading)) return follows(heading, question);
  const isAnswered = question !== undefined && answer !== undefined && answer.row > question.row;
  const [number] = numbersIn(heading.heading);
  if (number === undefined) return question !== undefined && !isAnswered;
  if (follows(heading, answer)) return true;
  return question !== undefined && !isAnswered && numbersIn(question.heading).includes(number);
}

/** Whether the first number of a heading is the next one behind the last of another: 3 behind 2, 3b behind 3a. */
function follows({ heading }: HeadingInRow, above: HeadingInRow | undefined): boolean {
  const [number = ''] = numbersIn(heading);
  const last = (above === undefined ? undefined : numbersIn(above.heading).at(-1)) ?? '0';
  const step = Number.parseInt(number, 10) - Number.parseInt(last, 10);
  return step === 1 || (step === 0 && number > last);
}

function comesAgain({ heading }: HeadingInRow, below: HeadingInRow | undefined): boolean {
  return below?.heading.kind === heading.kind && numbersIn(below.heading)[0] === numbersIn(heading)[0];
}

/** A quotation of several lines. */
interface Quotation {
  /** The offset of its first mark. */
  readonly open: number;
  /** The first and the last row that begin in it. */
  readonly first: number;
  readonly last: number;
}

// The longest quotation, in lines, in which headings are passed over; one that never closes is a misprint.
const longestQuotation = 60;

/** The quotations of several lines between « and », in the order of the text. */
function quotations({ text, ends }: Rows): readonly Quotation[] {
  const found: Quotation[] = [];
  let row = 0;
  let opened = 0;
  let start = 0;
  let depth = 0;
  let open = text.indexOf('«');
  let close = open === -1 ? -1 : text.indexOf('»', open);
  // Behind the last » nothing is quoted.
  while (close !== -1) {
    const isOpening = open !== -1 && open < close;
    const offset = isOpening ? open : close;
    if (isOpening) open = text.indexOf('«', open + 1);
    else close = text.indexOf('»', close + 1);
    turnedRound.lastIndex = offset;
    if (turnedRound.test(text)) continue;
    while ((ends[row] as number) < offset) row++;
    if (row - opened > longestQuotation) depth = 0;
    if (isOpening) {
      if (depth++ === 0) [opened, start] = [row, offset];
    } else if (depth > 0 && --depth === 0 && row > opened) {
      found.push({ open: start, first: opened + 1, last: row });
    }
  }
  return found;
}

// »Zo« is one or a few words; a quotation of several lines begins with «.
const turnedRound = /(?<=[^\s([:])«(?=[\s.,;:?!)\]])|(?<=[\s([])»(?=[^\s.,;:?!)\]])/y;

/** Whether a mark stands directly before the heading of a question or an answer. */
function isBeforeHeading(text: string, mark: number): boolean {
  const start = skipBlanks(text, mark + 1, text.length);
  return text.startsWith('Vra', start) || text.startsWith('Antwoord', start);
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
