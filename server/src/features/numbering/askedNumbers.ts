import type { Range } from 'vscode-languageserver-types';
import { putQuestions, questionWith } from '../../parser/lookup';
import type { Question, Structure } from '../../parser/structure';
import { lazily } from '../../parser/text/lazily';

/** One number that a question heading names, with where a finding about it is shown. */
export interface Asked {
  readonly number: string;
  /** The number without the letter of a sub-question: 3 for `3a`. */
  readonly whole: number;
  readonly question: Question;
  /** The heading; the number, where the heading names several. */
  readonly range: Range;
  /** The same number stands before it in its row. */
  readonly isRepeated: boolean;
  /**
   * The number that is probably meant, where this one is asked before and another is left out beside it: 4 in 3, 3, 5.
   * At the end, in 3, 3, an answer has to name the 4.
   */
  readonly meant: string | undefined;
}

/**
 * The numbers that are asked, in the order of the text, as one row per numbering. Where the numbering begins anew
 * (… 9, 10, 1, 2 …) a second set of questions stands in the document, with a numbering of its own. A number that is
 * only listed, and put again further down, counts there.
 */
export function askedNumbers(structure: Structure): readonly (readonly Asked[])[] {
  // Several rules ask for the rows of the same structure.
  return structure.once(findRows);
}

function findRows(structure: Structure): readonly (readonly Asked[])[] {
  const all = putQuestions(structure).map(({ question, asked: { number, range: own } }): Asked => {
    const whole = Number.parseInt(number, 10);
    const range = question.numbers.length > 1 ? own : question.selectionRange;
    return { number, whole, question, range, isRepeated: false, meant: undefined };
  });
  const rows: Asked[][] = [];
  all.forEach((asked, index) => {
    const row = rows.at(-1);
    const beginsAnew =
      asked.whole === 1 &&
      (row?.at(-1)?.whole ?? 1) > 1 &&
      row?.some(({ number }) => number === asked.number) &&
      goesOnWithTwo(all, index + 1);
    if (row === undefined || beginsAnew) rows.push([asked]);
    else row.push(asked);
  });
  const answered = lazily(
    () => new Set(structure.answers.flatMap(({ numbers }) => numbers.map(({ number }) => Number(number)))),
  );
  return rows.map((row) => withRepetitions(row, answered));
}

/** Whether 2 follows behind a 1, or behind its parts: 1a, 1b, 2. */
function goesOnWithTwo(asked: readonly Asked[], first: number): boolean {
  let next = first;
  while (asked[next]?.whole === 1 && asked[next]?.number !== '1') next++;
  return asked[next]?.whole === 2;
}

/** A row in which those that repeat a number are known as such. */
function withRepetitions(row: readonly Asked[], answered: () => ReadonlySet<number>): readonly Asked[] {
  // Nearly every row counts up, and then repeats nothing.
  if (row.every(({ whole }, index) => index === 0 || whole > (row[index - 1] as Asked).whole)) return row;
  const numbers = lazily(() => new Set(row.map(({ whole }) => whole)));
  const seen = new Set<string>();
  return row.map((asked, index) => {
    const isRepeated = seen.has(asked.number);
    seen.add(asked.number);
    if (!isRepeated) return asked;
    const previous = row[index - 1]?.whole ?? 0;
    const next = row[index + 1]?.whole;
    const leftOut = [previous + 1, (next ?? 0) - 1].find(
      (whole) => whole > 0 && !numbers().has(whole) && (next === undefined ? answered().has(whole) : whole < next),
    );
    return { ...asked, isRepeated, meant: leftOut?.toString() };
  });
}

/**
 * Whether a document puts a question, for certain or perhaps: where 3 is asked 3a may be a part of its text, where 3a
 * and 3b are asked 3 means both, and in 3, 3, 5 the second 3 is probably 4. A document without any question is one of
 * answers alone and may have all.
 */
export function mayBeAsked(structure: Structure, number: string): boolean {
  if (structure.questions.length === 0 || questionWith(structure, number) !== undefined) return true;
  const whole = String(Number.parseInt(number, 10));
  if (whole !== number && questionWith(structure, whole) !== undefined) return true;
  // A document may name a thousand numbers that it does not put.
  return structure.once(findPerhapsAsked).has(number);
}

/** The numbers that are probably meant by others, and those of which only the parts are asked. */
function findPerhapsAsked(structure: Structure): ReadonlySet<string> {
  const meant = askedNumbers(structure).flatMap((row) => row.flatMap(({ meant }) => meant ?? []));
  const wholes = structure.questions.flatMap(({ numbers }) =>
    numbers.map(({ number }) => String(Number.parseInt(number, 10))),
  );
  return new Set([...meant, ...wholes]);
}
