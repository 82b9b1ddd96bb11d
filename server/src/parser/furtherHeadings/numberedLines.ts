import { type Heading, numbersIn } from '../headings/heading';
import { readNumbers } from '../numbers/numbers';
import type { HeadedRows, HeadingInRow } from '../scan/scan';
import { countWhile } from '../text/countWhile';
import { kindOf, textOfRow } from '../text/rows';

/** A line that begins with a number, which may be the heading of a question. */
export interface Candidate extends HeadingInRow {
  readonly number: number;
}

/** The lines of text that begin with a number as a question may do, in the order of the text. */
export function candidatesIn({ rows, numbered }: HeadedRows): Candidate[] {
  return numbered.flatMap((row): Candidate[] => {
    const text = textOfRow(rows, row);
    const heading = kindOf(rows, row) === 'text' ? (mergedHeading(text) ?? singleHeading(text)) : undefined;
    return heading === undefined ? [] : [{ row, number: Number(heading.numbers[0]?.number), heading }];
  });
}

// `1`, `1.`, `1\.`, `1.)`, `1)`, alone or in front of a sentence that starts with a capital or a quotation, perhaps
// behind the letter of its first part, "1. a. Wie betaalt?", or "(vervallen)".
const form =
  /^[\s\ufeff]*(?:[*_]{1,3})?(\d{1,3})(?!\d)(\\?(?:\.\)|[.)]))?(?:[*_]{1,3})?(?:\s*$|\s+(?=(?:a[.)]\s+)?[A-ZÀ-ÞĀ-ɏ«“‘„"'’]|\(?vervallen))/;

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

/** The heading of an answer that is the first one below a candidate. */
export function nextBelow(answers: readonly HeadingInRow[], candidate: Candidate): HeadingInRow | undefined {
  return answers[countWhile(answers, ({ row }) => row <= candidate.row)];
}

/** Whether the heading of an answer says the numbers of some candidates. */
export function saysAll({ heading }: HeadingInRow, candidates: readonly Candidate[]): boolean {
  // A heading may say hundreds of numbers, for as many candidates.
  const lines = [heading, ...(heading.continuation ?? [])];
  const isSaid = (number: string) => lines.some(({ numbers }) => numbers.some((one) => one.number === number));
  return candidates.every((candidate) => numbersIn(candidate.heading).every(isSaid));
}

/** Whether a candidate has the next number behind the last one of another. */
export function isNextNumber({ number }: Candidate, above: Candidate): boolean {
  return number === Number(above.heading.numbers.at(-1)?.number) + 1;
}
