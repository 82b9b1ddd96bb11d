import { joinNumbers } from '../../messages';
import { type Heading, numbersIn } from '../../parser/headings/heading';
import { headingOf } from '../../parser/headings/headings';
import { asideOf, type Block, onOneLine, rowsBetweenBars } from './markupBlocks';

type CellText = readonly Block[];
type Row = readonly CellText[];

/** An answer with the numbers of the rows over which it goes, as they are written. */
interface AnswerInRows {
  readonly numbers: readonly string[];
  readonly text: CellText;
}

/** What stands in a row where the cell of a row above it reaches. */
export const reached: CellText = [];

/** Which columns of a table hold what; `others` are those that say something about a question: who drafts its answer. */
interface Columns {
  readonly number: number | undefined;
  readonly question: number;
  readonly answer: number;
  readonly others: readonly number[];
}

const numberTitle = /^(?:|nr\.?|no\.?|nummer|#|vraag ?(?:nr\.?|nummer))$/i;
const questionTitle = /^(?:vra(?:ag|gen)|vraagtekst|tekst (?:van de )?vraag)$/i;
const answerTitle =
  /^(?:(?:concept|ontwerp|voorstel|definitief)[ -]?)?(?:antwoord(?:en)?|beantwoording|antwoordtekst)(?: ?\(?concept\)?)?$/i;
const leadingNumber = /^(\d{1,3}[a-z]?)[.:)]+\s+(?=\S)/;

/**
 * What stands in a table with a question and its answer on each row, below the titles of its columns:
 *
 *     Nr. | Vraag            | Antwoord | Opsteller        Nr. | Opsteller    (above the first question of the document)
 *     1   | Kent u de brug?  | Ja.      | IenW             1   | IenW
 *     2   | Waarom?          |          | BZK         →    2   | BZK
 *                                                          Vraag 1, Kent u de brug?, Antwoord 1, Ja., Vraag 2, Waarom?
 *
 * A cell with an answer that goes over several rows answers their questions together, `Antwoord 1 en 2`, below the last of
 * them.
 *
 * What the other columns say is no part of a question or an answer, and stays a table. A row of one cell over all
 * columns, or with a letter where the others have their number and no answer, is the title of a group of questions.
 * `undefined` for any other table, for one that asks nothing, and for one in which a question has a number that cannot be
 * read.
 */
export function sectionsInTable(
  [titles = [], ...below]: readonly Row[],
  overAllColumns: ReadonlySet<Row>,
): readonly Block[] | undefined {
  // On each page the titles may come again.
  const rows = below.filter((cells) => titles.some((_, column) => textIn(cells, column) !== textIn(titles, column)));
  const asking = rows.filter((cells) => !overAllColumns.has(cells));
  const columns = columnsOf(titles.map(onOneLine), asking);
  if (columns === undefined || !asksQuestions(asking.map((cells) => textIn(cells, columns.question)))) return undefined;
  const { number: numberColumn, question: questionColumn, answer: answerColumn, others } = columns;
  const blocks: Block[] = [];
  const table = [[numberColumn === undefined ? 'Nr.' : textIn(titles, numberColumn), ...textsIn(titles, others)]];
  let isNumbered: boolean | undefined;
  /** The last answer, which may go on to answer the question of the next row. */
  let last: AnswerInRows | undefined;
  const endAnswer = () => {
    if (last !== undefined) blocks.push(...section('Antwoord', joined(last.numbers), last.text));
    last = undefined;
  };
  for (const cells of rows) {
    const [question = [], answer = []] = [cells[questionColumn], cells[answerColumn]];
    const written = numberColumn === undefined ? '' : textIn(cells, numberColumn);
    const isGroup =
      overAllColumns.has(cells) || (numberColumn !== undefined && isTitle(cells, numberColumn, questionColumn));
    const goesOn = !isGroup && written === '' && question.length === 0;
    // What the row above goes on to say in other columns would be torn from the rest.
    if (goesOn && textsIn(cells, others).some((text) => text !== '')) return undefined;
    if (isGroup || goesOn || answer !== reached || last === undefined || !mayAnswerMore(last)) endAnswer();
    if (isGroup || goesOn) blocks.push(...cells.flat());
    else {
      const asked =
        written === '' ? withoutNumber(question) : { number: written.replace(/[.:)]{1,3}$/, ''), text: question };
      if (asked.number !== '' && !isNumber(asked.number)) return undefined;
      // Where some questions have a number and others have none, the rows are not what they seem.
      isNumbered ??= asked.number !== '';
      if (isNumbered !== (asked.number !== '')) return undefined;
      table.push([asked.number === '' ? String(table.length) : asked.number, ...textsIn(cells, others)]);
      if (asked.text.length > 0 || answer.length === 0) blocks.push(...section('Vraag', asked.number, asked.text));
      if (answer.length > 0) last = { numbers: [asked.number], text: answer };
      else if (last !== undefined) last = { ...last, numbers: [...last.numbers, asked.number] };
    }
  }
  endAnswer();
  if (table.length === 1) return undefined;
  const isSaid = table.some(([, ...texts]) => texts.some((text) => text !== ''));
  return isSaid ? [...rowsBetweenBars(table).map(asideOf), ...blocks] : blocks;
}

/**
 * Exactly one column with questions and one with answers; a further one called `Vraag` in front of it has the numbers.
 * `undefined` where something else than numbers stands in the column for these.
 */
function columnsOf(titles: readonly string[], rows: readonly Row[]): Columns | undefined {
  const answers = columnsWith(titles, answerTitle);
  const questions = columnsWith(titles, questionTitle);
  const [question, answer] = [questions.at(-1), answers[0]];
  if (question === undefined || answer === undefined || answers.length > 1 || question > answer) return undefined;
  const mayHaveNumbers = [...columnsWith(titles, numberTitle), ...questions].filter((column) => column < question);
  const number = mayHaveNumbers.find((column) =>
    rows.every((cells) => /^\d|^$/.test(textIn(cells, column)) || isTitle(cells, column, question)),
  );
  if (number === undefined && mayHaveNumbers.some((column) => titles[column]?.trim() !== '')) return undefined;
  if (questions.some((column) => column !== question && column !== number)) return undefined;
  const others = titles.flatMap((_, column) => ([number, question, answer].includes(column) ? [] : [column]));
  return { number, question, answer, others };
}

/** Whether texts may be questions: all have a letter in them, and most a question mark or several words. */
function asksQuestions(texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '');
  const asking = written.filter((text) => /\?|[\p{L},]\s\p{L}/u.test(text));
  return written.every((text) => /\p{L}/u.test(text)) && asking.length * 2 >= written.length;
}

/** Whether a row only says what the questions below it are about: `A | Algemeen |`. */
function isTitle(cells: Row, number: number, question: number): boolean {
  return (
    /^\D+$/.test(textIn(cells, number)) &&
    !textIn(cells, question).includes('?') &&
    cells.every((text, column) => column === number || column === question || text.length === 0)
  );
}

function columnsWith(titles: readonly string[], title: RegExp): readonly number[] {
  return titles.flatMap((text, column) => (title.test(text.trim()) ? [column] : []));
}

function textsIn(cells: Row, columns: readonly number[]): readonly string[] {
  return columns.map((column) => textIn(cells, column));
}

function textIn(cells: Row, column: number): string {
  return onOneLine(cells[column] ?? []).trim();
}

/** Whether the number of a row can stand in a heading: `3`, `3a`, `3 en 4`. */
function isNumber(text: string): boolean {
  const heading = headingOf(`Vraag ${text}`);
  return heading !== undefined && heading.numbers.length > 0 && heading.end === `Vraag ${text}`.length;
}

/** A question of which the text begins with its number. */
function withoutNumber(text: CellText): { readonly number: string; readonly text: CellText } {
  const [first, ...others] = text;
  const found = leadingNumber.exec(first?.text ?? '');
  if (first === undefined || found === null) return { number: '', text };
  return { number: found[1] ?? '', text: [{ ...first, text: first.text.slice(found[0].length) }, ...others] };
}

/** The numbers of several rows as one list: `1, 2 en 3` of `1` and `2 en 3`. */
function joined(written: readonly string[]): string {
  if (written.length === 1) return written[0] as string;
  return joinNumbers(
    written.flatMap((number) => numbersIn(headingOf(`Vraag ${number}`) as Heading)),
    'nl',
  );
}

/** Whether the heading of an answer can say the number of one more question: it has none of its own, and says one. */
function mayAnswerMore({ numbers, text }: AnswerInRows): boolean {
  return numbers[0] !== '' && headingOf(text[0]?.text ?? '')?.kind !== 'answer';
}

/** A text below its heading, unless it has one of its own. */
function section(word: 'Vraag' | 'Antwoord', number: string, text: CellText): readonly Block[] {
  const kind = word === 'Vraag' ? 'question' : 'answer';
  if (headingOf(text[0]?.text ?? '')?.kind === kind) return text;
  return [{ text: `${word} ${number}`.trim(), isTight: false }, ...text];
}
