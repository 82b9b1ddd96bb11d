import type { Position, Range } from 'vscode-languageserver-types';
import type { Answer, AskedNumber, FrontMatter, Line, Question, Reference, Section, Structure } from './structure';
import { countWhile } from './text/countWhile';
import { firstWords, withWords } from './text/firstWords';
import { linesIn, type Passage, passageOf } from './text/passage';
import { compare, isEmpty } from './text/ranges';
import {
  endInRange,
  endOfText,
  kindOf,
  linesOfRows,
  type Rows,
  rowAt,
  startInRange,
  startOfText,
  textInRange,
} from './text/rows';

/** The sets of questions in a document, each a structure of its own; mostly one, the document itself. */
export function setsOf(structure: Structure): readonly Structure[] {
  return structure.sets.length > 0 ? structure.sets : [structure];
}

/** Which set of questions of a document each of them is, from 0. */
export function placesOfSets(structure: Structure): ReadonlyMap<Structure, number> {
  return new Map(setsOf(structure).map((set, place) => [set, place]));
}

/** What each set of questions of a document gives, one after the other. */
export function inEachSet<Thing>(
  structure: Structure,
  thingsIn: (set: Structure, index: number) => readonly Thing[],
): readonly Thing[] {
  const { sets } = structure;
  return sets.length === 0 ? thingsIn(structure, 0) : sets.flatMap(thingsIn);
}

/** What stands above the first question, and above that of each further set of questions. */
export function frontMattersOf(structure: Structure): readonly FrontMatter[] {
  return structure.once(findFrontMatters);
}

function findFrontMatters(structure: Structure): readonly FrontMatter[] {
  return inEachSet(structure, ({ frontMatter }) => (frontMatter === undefined ? [] : [frontMatter]));
}

/** The set of questions in which a position stands; the first one for a position above them all. */
export function setAt(structure: Structure, position: Position): Structure {
  const sets = setsOf(structure);
  const cursor = behindIndent(structure, position);
  const startOf = ({ frontMatter, questions: [first] }: Structure) =>
    frontMatter?.range.start ?? first?.range.start ?? cursor;
  const before = countWhile(sets, (set) => compare(startOf(set), cursor) <= 0);
  return sets[Math.max(0, before - 1)] ?? structure;
}

/** The references to the questions of a set, from that set and from others of its document. */
export function referencesTo(structure: Structure, set: Structure): readonly Reference[] {
  const named = structure.once(setReferencesBySet).get(set);
  return named === undefined ? set.references : [...set.references, ...named];
}

function setReferencesBySet({ setReferences }: Structure): ReadonlyMap<Structure | undefined, readonly Reference[]> {
  const bySet = new Map<Structure | undefined, Reference[]>();
  for (const { set, reference } of setReferences) {
    const named = bySet.get(set);
    if (named === undefined) bySet.set(set, [reference]);
    else named.push(reference);
  }
  return bySet;
}

/** A number that is put as a question, with the section in which it is put. */
export interface PutQuestion {
  readonly question: Question;
  readonly asked: AskedNumber;
}

/** Every number that is put as a question, in the order of the text; a list that repeats them does not count. */
export function putQuestions({ questions }: Structure): readonly PutQuestion[] {
  const put: PutQuestion[] = [];
  for (const question of questions) {
    for (const asked of question.numbers) if (asked.role !== 'listing') put.push({ question, asked });
  }
  return put;
}

/** The text in a range without page furniture and footnotes, one line for each line, without white space around it. */
export function textOf(structure: Pick<Structure, 'rows'>, range: Range): string {
  return isEmpty(range) ? '' : textsIn(structure, range).join('\n').trim();
}

/**
 * The first words of that text on one line, at least so many characters; fewer where there are no more. White space
 * between words is a single blank.
 */
export function beginningOf({ rows }: Structure, range: Range, length: number): string {
  let beginning = '';
  const last = rowAt(rows, range.end);
  for (let row = rowAt(rows, range.start); row <= last && beginning.length <= length; row++) {
    if (!isOwnText(rows, row)) continue;
    const start = startInRange(rows, row, range);
    const words = firstWords(rows.text, start, endInRange(rows, row, range), length - beginning.length);
    beginning = withWords(beginning, words);
  }
  return beginning;
}

/** The text in a range without page furniture and footnotes, with the way back to the document. */
export function passageIn(structure: Structure, range: Range): Passage {
  return passageOf(linesOf(structure, range).filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote'));
}

/** The lines that a range touches, of the first and the last one only the part inside it. */
export function linesOf({ rows }: Structure, range: Range): readonly Line[] {
  return linesIn(linesOfRows(rows, rowAt(rows, range.start), rowAt(rows, range.end) + 1), range);
}

/** The text in a range with all that stands there, page furniture and footnotes too. */
export function wholeTextOf(structure: Structure, range: Range): string {
  return linesOf(structure, range)
    .map(({ text }) => text)
    .join('\n');
}

/** The texts of the lines that a range touches, without page furniture and footnotes. */
function textsIn({ rows }: Pick<Structure, 'rows'>, range: Range): readonly string[] {
  const texts: string[] = [];
  const last = rowAt(rows, range.end);
  for (let row = rowAt(rows, range.start); row <= last; row++) {
    const text = isOwnText(rows, row) ? textInRange(rows, row, range) : undefined;
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function isOwnText(rows: Rows, row: number): boolean {
  const kind = kindOf(rows, row);
  return kind !== 'furniture' && kind !== 'footnote';
}

/** What a structure has for one number. */
interface Numbered {
  question: Question | undefined;
  /** Whether that question puts the number, and does not only list it. */
  isPut: boolean;
  answers: Answer[];
}

type NumberIndex = ReadonlyMap<string, Numbered>;

/** What a structure has by number. */
function numberIndex({ questions, answers }: Structure): NumberIndex {
  const index = new Map<string, Numbered>();
  const entryOf = (number: string): Numbered => {
    const known = index.get(number);
    if (known !== undefined) return known;
    const entry = { question: undefined, isPut: false, answers: [] };
    index.set(number, entry);
    return entry;
  };
  for (const question of questions) {
    for (const { number, role } of question.numbers) {
      const entry = entryOf(number);
      const isPut = role !== 'listing';
      if (entry.isPut || (!isPut && entry.question !== undefined)) continue;
      entry.question = question;
      entry.isPut = isPut;
    }
  }
  for (const answer of answers) {
    for (const number of answer.covers) {
      const entry = entryOf(number);
      // Nearly all have one: a list that is made with it takes less room than one to which it is added.
      if (entry.answers.length === 0) entry.answers = [answer];
      else entry.answers.push(answer);
    }
  }
  return index;
}

/** The question that asks a number: where it is put, if it is listed elsewhere too; otherwise the first. */
export function questionWith(structure: Structure, number: string): Question | undefined {
  return structure.once(numberIndex).get(number)?.question;
}

/** The answers that cover a number. */
export function answersTo(structure: Structure, number: string): readonly Answer[] {
  return structure.once(numberIndex).get(number)?.answers ?? [];
}

/** The numbers that some answer covers, whether or not a question asks them. */
export function answeredNumbers(structure: Structure): ReadonlySet<string> {
  return structure.once(findAnswered);
}

function findAnswered({ answers }: Structure): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { covers } of answers) for (const number of covers) numbers.add(number);
  return numbers;
}

/** The questions that an answer covers, each once, in the order of the text. */
export function questionsOf(structure: Structure, { covers }: Answer): readonly Question[] {
  const found = new Set(covers.map((number) => questionWith(structure, number)));
  return [...found]
    .filter((question) => question !== undefined)
    .sort((first, second) => compare(first.range.start, second.range.start));
}

/** The question or answer in which a position stands; the white space before and below a section belongs to it. */
export function sectionAt(structure: Structure, position: Position): Question | Answer | undefined {
  const cursor = behindIndent(structure, position);
  const isBefore = ({ range }: Placed) => compare(range.start, cursor) <= 0;
  const lastOf = <Part extends Placed>(parts: readonly Part[]) => parts[countWhile(parts, isBefore) - 1];
  const question = lastOf(structure.questions);
  const answer = lastOf(structure.answers);
  const section = [question, answer, lastOf(structure.notes), lastOf(frontMattersOf(structure))]
    .filter((candidate) => candidate !== undefined)
    .reduce<Placed | undefined>(
      (last, candidate) =>
        last !== undefined && compare(last.range.start, candidate.range.start) >= 0 ? last : candidate,
      undefined,
    );
  return section === question ? question : section === answer ? answer : undefined;
}

/** Anything that has its place in a document. */
type Placed = Pick<Section, 'range'>;

/**
 * A position in the indent of a line stands for the first character of its text; one before a heading, as on its
 * bullet, for the heading.
 */
function behindIndent({ rows }: Structure, position: Position): Position {
  const row = rowAt(rows, position);
  const start = kindOf(rows, row) === 'heading' ? endOfText(rows, row) : startOfText(rows, row);
  return compare(position, start) < 0 ? start : position;
}

/** The index of the line, or the piece of a line, in which a position stands. */
export function pieceAt(lines: Structure['lines'], position: Position): number {
  return Math.max(0, countWhile(lines, (line) => compare(line, position) <= 0) - 1);
}
