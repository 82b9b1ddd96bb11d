import { isToBoth } from '../answers/toBoth';
import { linesOfHeading, numbersIn } from '../headings/heading';
import {
  type HeadedRows,
  type HeadingInRow,
  hasText,
  isBeforeDash,
  numbersNamedBy,
  rowsOfHeading,
  withoutHeadings,
} from '../scan/scan';
import { contentBelow } from '../scan/sectionContent';
import { lazily } from '../text/lazily';
import { codes, filled, firstCharacter, kindOf, lastIn, type Rows, startOfRow, textOfRow } from '../text/rows';
import { answerParts } from './answerParts';
import { letteredParts } from './letteredParts';
import { listedQuestions } from './listedQuestions';
import { quotedRows } from './quotedRows';
import { repeatedAnswers } from './repeatedAnswers';
import { isInSentence } from './sentenceHeadings';
import { slantingQuotations } from './slantingQuotations';

/** Makes text of the lines that have the form of a heading, but cannot be one where they stand. */
export function withoutStrayHeadings(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  const firstQuestion = headings.find(({ heading }) => heading.kind === 'question')?.row;
  const lastPair = headings.findLast(isPair)?.row ?? -1;
  const firstColophon = headings.find(({ row, heading }) => row > lastPair && heading.kind === 'colophon')?.row;
  const marked = new Set(headings.filter((one) => isMarked(rows, one)));
  const unmarked = lazily(() => new Set(headings.filter((one) => !marked.has(one)).map(({ heading }) => heading.kind)));
  const quoted = quotedRows(document);
  const slanting = slantingQuotations(document);
  const repeated = repeatedAnswers(document);
  const listed = listedQuestions(rows, headings);
  const asked = lazily(() => rowsOfQuestions(headings));
  const isAnswerAlone = (one: HeadingInRow) => one.heading.kind === 'answer' && !hasText(rows, one);
  const answeredAlone = lazily(() => new Set(numbersNamedBy(headings.filter(isAnswerAlone))));
  /** The first question below the heading that is looked at. */
  let questionBelow: HeadingInRow | undefined;

  /** Why a line that has the form of a heading is none where it stands. */
  const reasons: readonly ((one: HeadingInRow, index: number) => boolean)[] = [
    // Above the first question `Antwoord` is a link or a title.
    ({ heading, row }) =>
      row < (firstQuestion ?? rows.starts.length) && heading.kind === 'answer' && numbersIn(heading).length === 0,
    // Notes stand before the first or after the last of the questions and answers, or where a set of them ends.
    (one) => !isPair(one) && one.row < lastPair && one.row > (firstQuestion ?? -1) && !startsAnew(questionBelow),
    ({ heading, row }) => heading.kind === 'colophon' && row !== firstColophon,
    // Below the heading of an answer that says nothing else `Toelichting` begins its text.
    (one, index) => {
      const above = headings[index - 1];
      if (one.heading.kind !== 'explanatory-note' || above?.heading.kind !== 'answer') return false;
      if (hasText(rows, above) || !isNear(rows, above, one)) return false;
      const { start } = contentBelow(rows, one, headings[index + 1]?.row ?? rows.starts.length);
      return explainsAnswer.test(rows.text.slice(start, start + 100));
    },
    // Questions and answers of another document are quoted in this one.
    (one) => quoted.has(one.row) || (marked.has(one) && unmarked().has(one.heading.kind)),
    (one) => slanting.has(one) || repeated.has(one) || listed.has(one),
    // "Zie ook / Antwoord 2." is a sentence that goes on; "klopt het / Antwoord 2: Ja." is a question and its answer.
    (one, index) =>
      kindOf(rows, one.row - 1) === 'text' &&
      /\.\s*$/.test(textOfRow(rows, one.row)) &&
      !(headings[index - 1]?.heading.kind === 'question' && isSetApart(rows, one)) &&
      leadsOn.test(textOfRow(rows, one.row - 1).slice(-20)),
    // And so is "het / Antwoord op vraag 1 / van vorig jaar".
    (_, index) => isInSentence(rows, headings, index, questionBelow, asked),
    // An answer begins with the number that it is about: "Vraag 1 en 2: deze vragen hangen samen."
    (one, index) => {
      const above = headings[index - 1];
      if (one.heading.kind !== 'question' || above?.heading.kind !== 'answer') return false;
      if (!hasText(rows, one) || hasText(rows, above) || !isNear(rows, above, one)) return false;
      return numbersIn(one.heading).every((number) => numbersIn(above.heading).includes(number));
    },
    (one, index) => isInAnswer(rows, one, headings[index - 1], answeredAlone),
    // `Antwoord`, and below it the same with numbers.
    (one, index) => {
      const below = headings[index + 1];
      if (one.heading.kind !== 'answer' || below?.heading.kind !== 'answer') return false;
      if (numbersIn(one.heading).length > 0 || numbersIn(below.heading).length === 0) return false;
      return !hasText(rows, one) && isNear(rows, one, below);
    },
  ];
  /** Whether a heading is the title above others: "Antwoorden op de vragen 5 t/m 9" above `Antwoord 5`. */
  const isTitle = (one: HeadingInRow, index: number) => {
    const below = headings[index + 1];
    if (one.heading.kind !== below?.heading.kind || numbersIn(one.heading).length < 2) return false;
    return !hasText(rows, one) && isNear(rows, one, below) && areNumbersBelow(headings, index);
  };
  const titles = new Set<HeadingInRow>();
  const stray = new Set<HeadingInRow>();
  for (let index = headings.length - 1; index >= 0; index--) {
    const one = headings[index] as HeadingInRow;
    for (const isReason of reasons) if (isReason(one, index)) stray.add(one);
    // Above the first heading a title is a line of the front matter.
    if (isTitle(one, index)) (index === 0 ? stray : titles).add(one);
    else if (one.heading.kind === 'answer' && one.row > (firstQuestion ?? rows.starts.length)) {
      for (const part of answerParts(rows, headings, index, asked)) stray.add(part);
      for (const part of letteredParts(rows, headings, index)) stray.add(part);
    }
    if (one.heading.kind === 'question') questionBelow = one;
  }
  const withoutStray = withoutHeadings(document, [...stray].flatMap(rowsOfHeading), 'text');
  return withoutHeadings(withoutStray, [...titles].flatMap(rowsOfHeading), 'furniture');
}

/** Whether the next headings of the same kind name the numbers of one, each once. */
function areNumbersBelow(headings: readonly HeadingInRow[], index: number): boolean {
  const { heading } = headings[index] as HeadingInRow;
  const left = new Set(numbersIn(heading));
  for (let next = index + 1; left.size > 0; next++) {
    const below = headings[next]?.heading;
    if (below === undefined) return false;
    const numbers = below.kind === heading.kind ? numbersIn(below) : [];
    if (!numbers.every((number) => left.delete(number))) return false;
  }
  return true;
}

function isPair({ heading }: HeadingInRow): boolean {
  return heading.kind === 'question' || heading.kind === 'answer';
}

/**
 * Whether the heading of an answer stands in the answer above it, which goes on or lists something. `answeredAlone` has
 * the numbers of the answers without text on their line.
 */
function isInAnswer(
  rows: Rows,
  one: HeadingInRow,
  above: HeadingInRow | undefined,
  answeredAlone: () => ReadonlySet<string>,
): boolean {
  if (one.heading.kind !== 'answer' || above?.heading.kind !== 'answer') return false;
  const { numbers: onFirstLine, start, end, textStart } = one.heading;
  const numbers = numbersIn(one.heading);
  const text = textOfRow(rows, one.row);
  // "Antwoord op beide vragen: zie ook de bijlage."
  if (numbers.length === 0 && isToBoth(text.slice(start, end))) return true;
  // Who says a part of it: "Antwoord minister van BZK".
  if (numbers.length === 0 && byMinister.test(text.slice(start, end))) return true;
  // Some choices: "Antwoord A: ja", "Antwoord B – nee".
  if (onFirstLine.length === 0 && lettered.test(text.slice(textStart, textStart + 4))) return true;
  // What belongs to a number: "Antwoord 2 – €10 miljoen", "Antwoord 2. nee", and `Antwoord 2` alone is another heading.
  if (numbers.length === 0 || !(isBeforeDash(rows, one) || isBeforeLowerCase(rows, one))) return false;
  return numbers.every((number) => answeredAlone().has(number));
}

const byMinister = /^Antwoord\s+(?:minister|staatssecretaris)/;

/** Whether text in lower case stands behind the full stop of a heading. */
function isBeforeLowerCase(rows: Rows, { row, heading: { end, textStart } }: HeadingInRow): boolean {
  const text = textOfRow(rows, row);
  return text.charAt(end - 1) === '.' && /[a-z]/.test(text.charAt(textStart));
}

/** Whether the heading of an answer has text behind it that a colon or a dash sets apart. */
function isSetApart(rows: Rows, one: HeadingInRow): boolean {
  if (one.heading.kind !== 'answer' || !hasText(rows, one)) return false;
  return isBeforeDash(rows, one) || textOfRow(rows, one.row).charAt(one.heading.end - 1) === ':';
}

/** The first row in which each number is asked. */
function rowsOfQuestions(headings: readonly HeadingInRow[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { row, heading } of headings) {
    if (heading.kind !== 'question') continue;
    for (const number of numbersIn(heading)) if (!rows.has(number)) rows.set(number, row);
  }
  return rows;
}

function startsAnew(question: HeadingInRow | undefined): boolean {
  return question !== undefined && numbersIn(question.heading)[0] === '1';
}

function isMarked(rows: Rows, { row, heading }: HeadingInRow): boolean {
  return heading.start > 0 && firstCharacter(rows, row) === '>';
}

// What a line ends with that goes on below it. At the end of an address such a word is a part of it:
// "https://voorbeeld.nl/de".
const leadsOn = /(?<![\w/.=&?#-])(?:zie|ook|het|mijn|ons|onze|de|op|bij|in|van|en|als)\s*$/i;

// A note on the questions speaks of them: "Deze vragen dienen ter aanvulling op eerdere vragen."
const explainsAnswer = /^\s*(?!Deze\s(?:schriftelijke\s)?vra(?:ag|gen)\b)\S/;
const lettered = /^[A-H](?:[:)]| [-–—])(?:\s|$)/;

// How many empty lines and lines of page furniture may stand between two headings that belong together, and one more.
const nearby = 8;

/** Whether nothing stands between two headings but empty lines and page furniture, and not much of that. */
function isNear(rows: Rows, above: HeadingInRow, below: HeadingInRow): boolean {
  if (below.row - above.row > nearby) return false;
  const first = above.row + linesOfHeading(above.heading);
  const between = { first, start: startOfRow(rows, first), end: below.row };
  return lastIn(rows, between, filled & ~codes.furniture) === undefined;
}
