import { numbersIn } from './headings';
import { mayBeginParagraph } from './paragraphs';
import { kindOf, textOfRow } from './rows';
import { type HeadingInRow, type Scan, withHeadings } from './scan';

/**
 * Makes headings of the lines that are one but for their first letter: `vraag 4`, `antwoord op vraag 4`. A sentence
 * that is wrapped has such lines too. So they count where a paragraph may begin, and where the document shows that it
 * means them: it has no other headings of their kind, and they begin with the first question; or the number goes on
 * from a question above, and the answer is to a question that has none.
 */
export function lowerCaseHeadings(document: Scan): Scan {
  const candidates = standingApart(document);
  if (candidates.length === 0) return document;
  const { headings } = document;
  const questions = candidates.filter(isQuestion);
  const answers = candidates.filter((one) => !isQuestion(one));
  const isOnlyForm = !headings.some(isQuestion);
  if (isOnlyForm && !(isFirst(questions[0]) && questions.length + answers.length > 1)) return document;
  const asked = isOnlyForm ? questions : goingOn(headings, questions);
  const found = inOrder([...headings, ...asked]);
  return withHeadings(document, [...asked, ...(headings.some(isAnswer) ? toOpen(found, answers) : answers)]);
}

function isQuestion({ heading }: HeadingInRow): boolean {
  return heading.kind === 'question';
}

function isAnswer({ heading }: HeadingInRow): boolean {
  return heading.kind === 'answer';
}

function isFirst(question: HeadingInRow | undefined): boolean {
  return question !== undefined && wholeOf(numbersIn(question.heading)[0] ?? '') === 1;
}

function wholeOf(number: string): number {
  return Number.parseInt(number, 10);
}

function inOrder(headings: readonly HeadingInRow[]): readonly HeadingInRow[] {
  return headings.toSorted((one, other) => one.row - other.row);
}

/** The candidates that no sentence runs into, nor begins: below one that ends above it may stand what goes on. */
function standingApart({ rows, lowerCase }: Scan): readonly HeadingInRow[] {
  const others = new Set(lowerCase.map(({ row }) => row));
  return lowerCase.filter(({ row }) => {
    if (kindOf(rows, row - 1) !== 'text' || others.has(row - 1)) return true;
    return mayBeginParagraph(rows, row) && !goesOn.test(textOfRow(rows, row + 1));
  });
}

const goesOn = /^\s*[a-zß-öø-ÿ]/;

/** The questions of which the number before theirs is asked above, and their own nowhere else. */
function goingOn(headings: readonly HeadingInRow[], questions: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const known = headings.filter(isQuestion);
  const taken = new Set(known.flatMap(({ heading }) => numbersIn(heading)));
  const above = new Set([0]);
  const candidates = new Set(questions);
  return inOrder([...known, ...questions]).filter((one) => {
    const numbers = numbersIn(one.heading);
    const isNew = numbers.every((number) => !taken.has(number)) && above.has(wholeOf(numbers[0] ?? '') - 1);
    const isFound = candidates.has(one) && isNew;
    if (isFound || !candidates.has(one)) {
      for (const number of numbers) {
        taken.add(number);
        above.add(wholeOf(number));
      }
    }
    return isFound;
  });
}

/** The answers to questions that stand above them and have no other answer. */
function toOpen(headings: readonly HeadingInRow[], answers: readonly HeadingInRow[]): readonly HeadingInRow[] {
  const candidates = new Set(answers);
  const answered = new Set(headings.flatMap(coverage()));
  const covers = coverage();
  const asked = new Set<string>();
  return inOrder([...headings, ...answers]).filter((one) => {
    if (isQuestion(one)) for (const number of numbersIn(one.heading)) asked.add(number);
    const covered = covers(one);
    if (!candidates.has(one)) return false;
    const isOpen = covered.length > 0 && covered.every((number) => asked.has(number) && !answered.has(number));
    if (isOpen) for (const number of covered) answered.add(number);
    return isOpen;
  });
}

/** What each heading of some that come one after the other answers: what it says, or the question directly above. */
function coverage(): (one: HeadingInRow) => readonly string[] {
  let above: readonly string[] = [];
  return (one) => {
    const numbers = numbersIn(one.heading);
    const covered = isQuestion(one) ? [] : numbers.length > 0 ? numbers : above;
    above = isQuestion(one) ? numbers : [];
    return covered;
  };
}
