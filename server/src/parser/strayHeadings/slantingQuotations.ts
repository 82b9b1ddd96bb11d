import { numbersIn } from '../headings/heading';
import { type HeadedRows, type HeadingInRow, isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { type Rows, startOfRow } from '../text/rows';
import { goesOn } from './followingHeadings';

/**
 * The headings of earlier questions and answers that are quoted slanting or bold in Markdown, where those of the
 * document are not:
 *
 *     Vraag 1
 *     Herinnert u zich dit antwoord?
 *     *Vraag 3*          ← quoted
 *     *Antwoord 3*       ← quoted
 *     ·
 *     Vraag 2
 *
 * They are a few below each other that do not go on from the headings above, and their numbers come again below in the
 * form that the document has.
 */
export function slantingQuotations({ rows, headings }: HeadedRows): ReadonlySet<HeadingInRow> {
  const quoted = new Set<HeadingInRow>();
  const slanting = new Set(headings.filter((one) => isSlanting(rows, one)));
  if (slanting.size === 0) return quoted;
  const last = lastRows(headings.filter((one) => !slanting.has(one)));
  let question: HeadingInRow | undefined;
  let answer: HeadingInRow | undefined;
  for (let index = 0; index < headings.length; ) {
    const first = headings[index] as HeadingInRow;
    const isSlantingRun = slanting.has(first);
    let end = index + 1;
    while (isSlantingRun && slanting.has(headings[end] as HeadingInRow)) end++;
    const run = headings.slice(index, end);
    const isFew = isSlantingRun && run.length <= mostQuoted;
    if (isFew && !goesOn(first, question, answer) && comeAgain(run, last)) for (const one of run) quoted.add(one);
    else {
      question = run.findLast(isQuestionHeading) ?? question;
      answer = run.findLast(isAnswerHeading) ?? answer;
    }
    index = end;
  }
  return quoted;
}

// The most headings of such a quotation; more are a part of the document that looks otherwise.
const mostQuoted = 4;

function isSlanting(rows: Rows, { row, heading: { start } }: HeadingInRow): boolean {
  return start > 0 && '*_'.includes(rows.text.charAt(startOfRow(rows, row) + start - 1));
}

/** The last row in which a heading of some has each kind and number. */
function lastRows(headings: readonly HeadingInRow[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const one of headings) for (const name of namesOf(one)) rows.set(name, one.row);
  return rows;
}

/** Whether each question of a quotation, or of one without questions each answer, comes again below it. */
function comeAgain(run: readonly HeadingInRow[], last: ReadonlyMap<string, number>): boolean {
  const questions = run.filter(isQuestionHeading);
  const names = (questions.length > 0 ? questions : run).flatMap(namesOf);
  const end = (run.at(-1) as HeadingInRow).row;
  return names.length > 0 && names.every((name) => (last.get(name) ?? -1) > end);
}

function namesOf({ heading }: HeadingInRow): readonly string[] {
  return numbersIn(heading).map((number) => `${heading.kind} ${number}`);
}
