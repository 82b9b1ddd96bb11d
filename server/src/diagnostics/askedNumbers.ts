import type { Range } from 'vscode-languageserver-types';
import { putQuestions, questionWith } from '../parser/lookup';
import type { Question, Structure } from '../parser/structure';

/** One number that a question heading names, with where a finding about it is shown. */
export interface Asked {
  readonly number: string;
  /** The number without the letter of a sub-question: 3 for `3a`. */
  readonly whole: number;
  readonly question: Question;
  /** The heading; the number, where the heading names several. */
  readonly range: Range;
}

/**
 * The numbers that are asked, in the order of the text, as one row per numbering. Where the numbering begins anew
 * (… 9, 10, 1, 2 …) a second set of questions stands in the document, with a numbering of its own. A number that is
 * only listed, and put again further down, counts there.
 */
export function askedNumbers(structure: Structure): readonly (readonly Asked[])[] {
  const all = putQuestions(structure).map(({ question, asked: { number, range } }) => ({
    number,
    whole: Number.parseInt(number, 10),
    question,
    range: question.numbers.length > 1 ? range : question.selectionRange,
  }));
  const rows: Asked[][] = [];
  all.forEach((asked, index) => {
    const row = rows.at(-1);
    const beginsAnew =
      asked.whole === 1 &&
      all[index + 1]?.whole === 2 &&
      row?.some(({ number }) => number === asked.number) &&
      (row.at(-1)?.whole ?? 1) > 1;
    if (row === undefined || beginsAnew) rows.push([asked]);
    else row.push(asked);
  });
  return rows;
}

/**
 * Whether a document puts a question, for certain or perhaps: where 3 is asked 3a may be a part of its text, and
 * where 3a and 3b are asked 3 means both. A document without any question is one of answers alone and may have all.
 */
export function mayBeAsked(structure: Structure, number: string): boolean {
  if (structure.questions.length === 0 || questionWith(structure, number) !== undefined) return true;
  const whole = Number.parseInt(number, 10);
  return structure.questions.some(({ numbers }) =>
    numbers.some((asked) => {
      const isPart = asked.number !== String(whole);
      return Number.parseInt(asked.number, 10) === whole && isPart !== (number !== String(whole));
    }),
  );
}
