import { namesDocument } from '../frontMatter/frontMatter';
import { startOfSetTitle } from '../frontMatter/setTitles';
import { type Heading, numbersIn } from '../headings/heading';
import { readNumbers } from '../numbers/numbers';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading, withHeadings } from '../scan/scan';
import { countWhile } from '../text/countWhile';
import { kindOf, type Rows, startOfRow, textOfRow } from '../text/rows';

/** A line that begins with a number, which may be the heading of a question. */
interface Candidate extends HeadingInRow {
  readonly number: number;
}

// `1`, `1.`, `1\.`, `1.)`, `1)`, alone or in front of a sentence that starts with a capital or a quotation, or
// "(vervallen)".
const form =
  /^[\s\ufeff]*(?:[*_]{1,3})?(\d{1,3})(?!\d)(\\?(?:\.\)|[.)]))?(?:[*_]{1,3})?(?:\s*$|\s+(?=[\p{Lu}«“‘„"'’]|\(?vervallen))/u;

// A question without a question mark: "Kunt u dit toelichten."
const startsAsking =
  /^\s*(?:Kunt|Kan|Wilt|Bent|Heeft|Hoe|Hoeveel|Wat|Welke?|Waarom|Wanneer|Is|Zijn|Klopt|Deelt|Graag)\s/;

/**
 * Makes headings of the numbers before questions, in a document that numbers its questions so: one without a single
 * `Vraag 1`, where 1, 2, 3 … stand before texts that ask; below a title that says so the numbers may begin with a later
 * one, each with its answer. Any other document comes back as it is, because a number at the beginning of a line is
 * mostly a page, a table cell, an item of a list or a footnote.
 */
export function numberHeadings<Headed extends HeadedRows>(document: Headed): Headed {
  if (document.headings.some(isQuestionHeading)) return document;
  const candidates = candidatesIn(document);
  const answers = document.headings.filter(isAnswerHeading);
  const asking = withStatements(document, candidates, answers);
  const fromFirst = cutAtTitles(document, asking, answers).flatMap((part) => rowsIn(part, answers));
  const rows = fromFirst.length > 0 ? fromFirst : laterRow(document, asking, answers);
  const places = new Map(candidates.map((candidate, place) => [candidate, place]));
  const chosen = new Set(rows.flatMap((row) => [...row, ...missingFrom(row, candidates, places)]));
  // One number among several answers is that of an annex or a page.
  if (chosen.size === 1 && answers.length > 1) return document;
  return withHeadings(document, [...chosen]);
}

/**
 * The candidates that ask, and a statement directly above one of them where the next answer says that it is to both:
 * "1. Graag een toelichting." above "2. Waarom?" and `Antwoord op vraag 1 en 2`.
 */
function withStatements(
  document: HeadedRows,
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
): readonly Candidate[] {
  const asks = questionTest(document, candidates);
  const isStatement = (one: Candidate, below: Candidate) => {
    const answer = nextBelow(answers, below);
    if (answer === undefined || answer !== nextBelow(answers, one) || !follows(one, below)) return false;
    return hasSentence(document.rows, one, below) && saysAll(answer, [one, below]);
  };
  const asking: Candidate[] = [];
  for (let place = candidates.length - 1; place >= 0; place--) {
    const one = candidates[place] as Candidate;
    const below = asking.at(-1);
    const isAbove = below !== undefined && below === candidates[place + 1];
    if (asks(one, place) || (isAbove && isStatement(one, below))) asking.push(one);
  }
  return asking.reverse();
}

function nextBelow(answers: readonly HeadingInRow[], candidate: Candidate): HeadingInRow | undefined {
  return answers[countWhile(answers, ({ row }) => row <= candidate.row)];
}

/** Whether the heading of an answer says the numbers of some candidates. */
function saysAll({ heading }: HeadingInRow, candidates: readonly Candidate[]): boolean {
  // A heading may say hundreds of numbers, for as many candidates.
  const lines = [heading, ...(heading.continuation ?? [])];
  const isSaid = (number: string) => lines.some(({ numbers }) => numbers.some((one) => one.number === number));
  return candidates.every((candidate) => numbersIn(candidate.heading).every(isSaid));
}

/** Whether the text between the number of one candidate and another begins as a sentence does. */
function hasSentence(rows: Rows, { row: first, heading }: Candidate, below: Candidate): boolean {
  for (let row = first; row < below.row; row++) {
    const text = textOfRow(rows, row).slice(row === first ? heading.textStart : 0);
    if (text.trim() !== '') return beginsSentence.test(text);
  }
  return false;
}

const beginsSentence = /^[\s*_]*[\p{Lu}«“‘„"'’(]/u;

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

// One set for each party in parliament, and some more.
const mostSets = 25;

/**
 * The longest row of candidates, and before and behind it the rows of further sets of questions, such as those of
 * several parties: each counts from 1, and its first question has an answer with a heading, alone or with the second.
 */
function rowsIn(
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
  most = mostSets,
): readonly (readonly Candidate[])[] {
  const row = longestCount(candidates, answers);
  const [first, last] = [row[0], row.at(-1)];
  if (first?.number !== 1 || last === undefined) return [];
  if (answers.length === 0 || most === 1) return [row];
  const isSet = ([one, two]: readonly Candidate[]) => {
    if (one === undefined || two === undefined) return false;
    const next = nextBelow(answers, one);
    return next !== undefined && (next.row < two.row || saysAll(next, [one, two]));
  };
  const before = candidates.filter((candidate) => candidate.row < first.row);
  const behind = candidates.filter((candidate) => candidate.row > last.row);
  const others = (rest: readonly Candidate[]) => rowsIn(rest, answers, most - 1).filter(isSet);
  return [...others(before), row, ...others(behind)];
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
  if (!row.every((question, index) => index === 0 || follows(row[index - 1] as Candidate, question))) return [];
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

function follows(above: Candidate, { number }: Candidate): boolean {
  return number === Number(above.heading.numbers.at(-1)?.number) + 1;
}

/**
 * The longest row of candidates that counts up from the first one of some place: an item "2." of a list between
 * questions 5 and 6 is not in it. Of two with the same number that may both be in it, it holds the later one, unless
 * only the other has an answer: directly below it, or with its number.
 */
function longestCount(
  candidates: readonly Candidate[],
  answers: readonly HeadingInRow[],
  first = candidates.findIndex(({ number }) => number === 1),
): readonly Candidate[] {
  if (first === -1) return [];
  // The last candidates of the best row of each length, as in patience sorting.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  const numberAt = (position: number) => candidates[position]?.number ?? 0;
  const isAnswered = (position: number) => {
    const candidate = candidates[position] as Candidate;
    const next = nextBelow(answers, candidate);
    if (next === undefined) return false;
    return next.row < (candidates[position + 1]?.row ?? Number.POSITIVE_INFINITY) || saysAll(next, [candidate]);
  };
  for (let position = first; position < candidates.length; position++) {
    let length = 0;
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1;
      if (numberAt(ends[middle] as number) >= numberAt(position)) high = middle;
      else length = middle + 1;
    }
    const other = ends[length];
    if (other !== undefined && numberAt(other) === numberAt(position) && isAnswered(other) && !isAnswered(position))
      continue;
    previous.set(position, ends[length - 1]);
    ends[length] = position;
  }
  const row: Candidate[] = [];
  for (let position = ends.at(-1); position !== undefined; position = previous.get(position)) {
    row.push(candidates[position] as Candidate);
  }
  return row.reverse();
}

/** The numbers that the row leaves out, where just one line between their neighbours begins with them. */
function missingFrom(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
  places: ReadonlyMap<Candidate, number>,
): readonly Candidate[] {
  return chain.flatMap((one, position) => {
    const next = chain[position + 1];
    if (next === undefined || next.number === one.number + 1) return [];
    const between = candidates.slice((places.get(one) ?? 0) + 1, places.get(next));
    const counts = new Map<number, number>();
    for (const { number } of between) counts.set(number, (counts.get(number) ?? 0) + 1);
    return between.filter(({ number }) => number > one.number && number < next.number && counts.get(number) === 1);
  });
}

function candidatesIn({ rows, numbered }: HeadedRows): Candidate[] {
  return numbered.flatMap((row): Candidate[] => {
    const text = textOfRow(rows, row);
    const heading = kindOf(rows, row) === 'text' ? (mergedHeading(text) ?? singleHeading(text)) : undefined;
    return heading === undefined ? [] : [{ row, number: Number(heading.numbers[0]?.number), heading }];
  });
}

function singleHeading(text: string): Heading | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const [whole, digits = '', mark = ''] = found;
  const start = whole.indexOf(digits);
  const end = start + digits.length;
  const numbers = [{ number: String(Number(digits)), start, end }];
  return { kind: 'question', numbers, start, end: end + mark.length, textStart: whole.length, suggestion: undefined };
}

/** Several numbers, alone on their line: "2 en 3". */
function mergedHeading(text: string): Heading | undefined {
  const start = text.length - text.trimStart().length;
  const list = readNumbers(text, start);
  if (list === undefined || list.numbers.length < 2 || !/^[.:)]?\s*$/.test(text.slice(list.end))) return undefined;
  const { numbers, end } = list;
  return { kind: 'question', numbers, start, end, textStart: text.length, suggestion: undefined };
}

/**
 * Whether the text behind a number asks something: its first paragraph has a question mark or begins like a question,
 * or what follows is the heading of an answer. An item of a list in an answer has neither.
 */
function questionTest(
  { rows, headings }: HeadedRows,
  candidates: readonly Candidate[],
): (candidate: Candidate, position: number) => boolean {
  const answers = new Set(headings.filter(isAnswerHeading).map(({ row }) => row));
  return (candidate, position) => {
    const next = candidates[position + 1]?.row ?? rows.starts.length;
    let paragraphs = 0;
    let isOpen = false;
    let previous = '';
    for (let row = candidate.row; row < next; row++) {
      const text = textOfRow(rows, row).slice(row === candidate.row ? candidate.heading.textStart : 0);
      const kind = kindOf(rows, row);
      if (kind === 'heading') return paragraphs > 0 && answers.has(row);
      if (kind === 'furniture') continue;
      if (text.trim() === '') {
        isOpen = false;
        continue;
      }
      if (paragraphs === 0 && !beginsSentence.test(text)) return false;
      // Below a short line a sentence begins anew: that line is the title of a chapter.
      const isTitle =
        previous !== '' && previous.length < 50 && !/[.?!:;,]$/.test(previous) && /^\s*\p{Lu}/u.test(text);
      if (!isOpen || (paragraphs === 1 && isTitle)) paragraphs++;
      isOpen = true;
      previous = text.trim();
      if (paragraphs === 1 && (text.includes('?') || startsAsking.test(text))) return true;
    }
    return false;
  };
}
