import { type Heading, numbersIn } from './headings';
import { lazily } from './lazily';
import {
  codes,
  filled,
  firstCharacter,
  isLetter,
  kindOf,
  lastIn,
  type Rows,
  skipBlanks,
  startOfRow,
  textOfRow,
} from './rows';
import { type HeadedRows, type HeadingInRow, hasText, withKind } from './scan';

/** Makes text of the lines that have the form of a heading, but cannot be one where they stand. */
export function withoutStrayHeadings(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  const firstQuestion = headings.find(({ heading }) => heading.kind === 'question')?.row;
  const lastPair = headings.findLast(isPair)?.row ?? -1;
  const firstColophon = headings.find(({ row, heading }) => row > lastPair && heading.kind === 'colophon')?.row;
  const marked = new Set(headings.filter((one) => isMarked(rows, one)));
  const unmarked = lazily(() => new Set(headings.filter((one) => !marked.has(one)).map(({ heading }) => heading.kind)));
  const quoted = quotedRows(rows);
  const quotedFromHeading = rowsQuotedFromHeading(rows, firstQuestion);
  /** The first question below the heading that is looked at. */
  let questionBelow: Heading | undefined;

  /** Why a line that has the form of a heading is none where it stands. */
  const reasons: readonly ((one: HeadingInRow, index: number) => boolean)[] = [
    // Above the first question `Antwoord` is a link or a title.
    ({ heading, row }) =>
      row < (firstQuestion ?? rows.starts.length) && heading.kind === 'answer' && numbersIn(heading).length === 0,
    // Notes stand before the first or after the last of the questions and answers, or where a set of them ends.
    (one) => !isPair(one) && one.row < lastPair && one.row > (firstQuestion ?? -1) && !startsAnew(questionBelow),
    ({ heading, row }) => heading.kind === 'colophon' && row !== firstColophon,
    // Questions and answers of another document are quoted in this one.
    (one) =>
      quoted.has(one.row) || quotedFromHeading.has(one.row) || (marked.has(one) && unmarked().has(one.heading.kind)),
    // "Zie ook / Antwoord 2." is a sentence that goes on.
    ({ row }) =>
      kindOf(rows, row - 1) === 'text' &&
      /\.\s*$/.test(textOfRow(rows, row)) &&
      goesOn.test(textOfRow(rows, row - 1).slice(-20)),
    // An answer begins with the number that it is about: "Vraag 1 en 2: deze vragen hangen samen."
    (one, index) => {
      const above = headings[index - 1];
      if (one.heading.kind !== 'question' || above?.heading.kind !== 'answer') return false;
      if (!hasText(rows, one) || hasText(rows, above) || !isNear(rows, above, one)) return false;
      return numbersIn(one.heading).every((number) => numbersIn(above.heading).includes(number));
    },
    // `Antwoord`, and below it the same with numbers.
    (one, index) => {
      const below = headings[index + 1];
      if (one.heading.kind !== 'answer' || below?.heading.kind !== 'answer') return false;
      if (numbersIn(one.heading).length > 0 || numbersIn(below.heading).length === 0) return false;
      return !hasText(rows, one) && isNear(rows, one, below);
    },
  ];
  const stray = new Set<HeadingInRow>();
  for (let index = headings.length - 1; index >= 0; index--) {
    const one = headings[index] as HeadingInRow;
    for (const isReason of reasons) if (isReason(one, index)) stray.add(one);
    if (one.heading.kind === 'question') questionBelow = one.heading;
  }
  if (stray.size === 0) return document;
  return {
    ...document,
    rows: withKind(
      rows,
      'text',
      [...stray].map(({ row }) => row),
    ),
    headings: headings.filter((one) => !stray.has(one)),
  };
}

function isPair({ heading }: HeadingInRow): boolean {
  return heading.kind === 'question' || heading.kind === 'answer';
}

function startsAnew(question: Heading | undefined): boolean {
  return question !== undefined && numbersIn(question)[0] === '1';
}

function isMarked(rows: Rows, { row }: HeadingInRow): boolean {
  return firstCharacter(rows, row) === '>';
}

// At the end of an address such a word is a part of it: "https://voorbeeld.nl/de".
const goesOn = /(?<![\w/.=&?#-])(?:zie|ook|het|mijn|ons|onze|de|op|bij|in|van|en|als)\s*$/i;

// How many empty lines and lines of page furniture may stand between two headings that belong together, and one more.
const nearby = 8;

/** Whether nothing stands between two headings but empty lines and page furniture, and not much of that. */
function isNear(rows: Rows, above: HeadingInRow, below: HeadingInRow): boolean {
  if (below.row - above.row > nearby) return false;
  const between = { first: above.row + 1, start: startOfRow(rows, above.row + 1), end: below.row };
  return lastIn(rows, between, filled & ~codes.furniture) === undefined;
}

// The longest quotation, in lines, in which headings are passed over; one that never closes is a misprint.
const longestQuotation = 60;

/** The rows that begin inside a quotation of several lines, between « and ». */
function quotedRows({ text, ends }: Rows): ReadonlySet<number> {
  const quoted = new Set<number>();
  let row = 0;
  let opened = 0;
  let depth = 0;
  let open = text.indexOf('«');
  let close = text.indexOf('»', open);
  // Behind the last » nothing is quoted.
  while (close !== -1) {
    const isOpening = open !== -1 && open < close;
    const offset = isOpening ? open : close;
    while ((ends[row] as number) < offset) row++;
    if (row - opened > longestQuotation) depth = 0;
    if (isOpening) {
      if (depth++ === 0) opened = row;
      open = text.indexOf('«', open + 1);
    } else {
      if (depth > 0 && --depth === 0) for (let line = opened + 1; line <= row; line++) quoted.add(line);
      close = text.indexOf('»', close + 1);
    }
  }
  return quoted;
}

// The marks around a quotation that begins with the heading of a question. Other quotations of several lines in these
// marks are passed by: one that is not closed would take the headings of the document with it.
const quotationMarks: ReadonlyMap<string, RegExp> = new Map([
  ['“', /”/],
  ['„', /[”“]/],
  ['"', /"/],
]);
const codesOfMarks = [...quotationMarks.keys()].map((mark) => mark.charCodeAt(0));

/** The rows that begin inside a quotation, below the first question, of which the first line is the heading of another. */
function rowsQuotedFromHeading({ text, starts, ends }: Rows, firstQuestion = starts.length): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let row = firstQuestion; row < starts.length; row++) {
    const start = starts[row] as number;
    // Most rows begin with a letter.
    if (isLetter(text.charCodeAt(start))) continue;
    const open = skipBlanks(text, start, ends[row] as number);
    if (!codesOfMarks.includes(text.charCodeAt(open)) || !text.startsWith('Vraag ', open + 1)) continue;
    const mark = text.charAt(open);
    const rest = text.slice(open + 1, ends[row + longestQuotation]);
    const length = rest.search(quotationMarks.get(mark) as RegExp);
    if (length === -1 || rest.slice(0, length).includes(mark)) continue;
    for (let line = row + 1; (starts[line] ?? text.length) < open + length; line++) quoted.add(line);
  }
  return quoted;
}
