import type { Position, Range } from 'vscode-languageserver-types';
import { linesIn, type Passage, passageOf } from './passage';
import { compare, endOf, isEmpty, startOf } from './ranges';
import type {
  Answer,
  AskedNumber,
  Footnote,
  FootnoteMark,
  Line,
  Question,
  QuestionState,
  Section,
  Structure,
} from './structure';
import { readWriting, type Writing } from './writing';

/** The sets of questions in a document, each a structure of its own; mostly one, the document itself. */
export function setsOf(structure: Structure): readonly Structure[] {
  return structure.sets.length > 0 ? structure.sets : [structure];
}

/** The set of questions in which a position stands; the first one for a position above them all. */
export function setAt(structure: Structure, position: Position): Structure {
  const sets = setsOf(structure);
  const cursor = behindIndent(structure, position);
  const startOf = ({ questions: [first] }: Structure) => first?.range.start ?? cursor;
  return sets.findLast((set) => compare(startOf(set), cursor) <= 0) ?? sets[0] ?? structure;
}

/** A number that is put as a question, with the section in which it is put. */
export interface PutQuestion {
  readonly question: Question;
  readonly asked: AskedNumber;
}

/** Every number that is put as a question, in the order of the text; a list that repeats them does not count. */
export function putQuestions({ questions }: Structure): readonly PutQuestion[] {
  return questions.flatMap((question) =>
    question.numbers.filter(({ role }) => role !== 'listing').map((asked) => ({ question, asked })),
  );
}

/** The text in a range without page furniture and footnotes, one line for each line, without white space around it. */
export function textOf(structure: Structure, range: Range): string {
  return isEmpty(range) ? '' : passageIn(structure, range).text.trim();
}

/** The text in a range without page furniture and footnotes, with the way back to the document. */
export function passageIn(structure: Structure, range: Range): Passage {
  return passageOf(linesOf(structure, range).filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote'));
}

/** The lines that a range touches, of the first and the last one only the part inside it. */
export function linesOf({ lines }: Structure, range: Range): readonly Line[] {
  return linesIn(lines.slice(pieceAt(lines, range.start), pieceAt(lines, range.end) + 1), range);
}

/** The text in a range with all that stands there, page furniture and footnotes too. */
export function wholeTextOf({ lines }: Structure, range: Range): string {
  return passageOf(lines.slice(pieceAt(lines, range.start), pieceAt(lines, range.end) + 1), range).text;
}

/** The sections of a structure by number, made once for each structure. */
interface NumberIndex {
  readonly questions: ReadonlyMap<string, Question>;
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** The states that were asked for before. */
  readonly states: Map<string, QuestionState>;
}

const indexes = new WeakMap<Structure, NumberIndex>();

function indexOf(structure: Structure): NumberIndex {
  const known = indexes.get(structure);
  if (known !== undefined) return known;
  const questions = new Map<string, Question>();
  const isPut = new Set<string>();
  for (const question of structure.questions) {
    for (const { number, role } of question.numbers) {
      if (isPut.has(number) || (role === 'listing' && questions.has(number))) continue;
      questions.set(number, question);
      if (role !== 'listing') isPut.add(number);
    }
  }
  const answers = new Map<string, Answer[]>();
  for (const answer of structure.answers) {
    for (const number of answer.covers) {
      const known = answers.get(number);
      if (known === undefined) answers.set(number, [answer]);
      else known.push(answer);
    }
  }
  const index = { questions, answers, states: new Map<string, QuestionState>() };
  indexes.set(structure, index);
  return index;
}

/** The question that asks a number: where it is put, if it is listed elsewhere too; otherwise the first. */
export function questionWith(structure: Structure, number: string): Question | undefined {
  return indexOf(structure).questions.get(number);
}

/** The answers that cover a number. */
export function answersTo(structure: Structure, number: string): readonly Answer[] {
  return indexOf(structure).answers.get(number) ?? [];
}

/** The questions that an answer covers, each once, in the order of the text. */
export function questionsOf(structure: Structure, { covers }: Answer): readonly Question[] {
  const found = new Set(covers.map((number) => questionWith(structure, number)));
  return [...found]
    .filter((question) => question !== undefined)
    .sort((first, second) => compare(first.range.start, second.range.start));
}

/** The answers that were read before: one that covers a thousand questions is asked for as often. */
const writings = new WeakMap<Answer, Writing>();

/** How far an answer is written. */
export function writingOf(structure: Structure, answer: Answer): Writing {
  const known = writings.get(answer) ?? readWriting(textOf(structure, answer.body));
  writings.set(answer, known);
  return known;
}

/** How it stands with the question that a number asks. */
export function stateOf(structure: Structure, number: string): QuestionState {
  const { states } = indexOf(structure);
  const known = states.get(number) ?? findState(structure, number);
  states.set(number, known);
  return known;
}

function findState(structure: Structure, number: string): QuestionState {
  const answers = answersTo(structure, number);
  const written = answers.filter((answer) => writingOf(structure, answer) === 'text');
  if (written.some(({ referral }) => referral === undefined)) return 'answered';
  if (written.some((answer) => leadsToText(structure, answer, new Set()))) return 'referred';
  if (answers.length > 0) return 'unwritten';
  const asked = questionWith(structure, number)?.numbers.find((one) => one.number === number);
  if (asked?.role === 'introduction') return 'introduction';
  return structure.notes.some(({ kind }) => kind === 'notice-of-delay') ? 'deferred' : 'unanswered';
}

/** Whether a reference leads, along other references or not, to an answer with a text of its own. */
function leadsToText(structure: Structure, answer: Answer, passed: Set<Answer>): boolean {
  if (answer.referral === undefined) return true;
  if (passed.has(answer)) return false;
  passed.add(answer);
  return answer.referral.numbers.some(({ number }) =>
    answersTo(structure, number).some(
      (next) => writingOf(structure, next) === 'text' && leadsToText(structure, next, passed),
    ),
  );
}

/** The question or answer in which a position stands; the white space before and below a section belongs to it. */
export function sectionAt(structure: Structure, position: Position): Question | Answer | undefined {
  const cursor = behindIndent(structure, position);
  const isBefore = ({ range }: Section) => compare(range.start, cursor) <= 0;
  const question = structure.questions.findLast(isBefore);
  const answer = structure.answers.findLast(isBefore);
  const section = [question, answer, structure.notes.findLast(isBefore)]
    .filter((candidate) => candidate !== undefined)
    .reduce<Section | undefined>(
      (last, candidate) =>
        last !== undefined && compare(last.range.start, candidate.range.start) >= 0 ? last : candidate,
      undefined,
    );
  return section === question ? question : section === answer ? answer : undefined;
}

/** The footnote that a mark points at: the first one below it with its label, otherwise the last one above it. */
export function footnoteOf({ footnotes }: Structure, { label, range }: FootnoteMark): Footnote | undefined {
  const same = footnotes.filter((footnote) => footnote.label === label);
  return same.find((footnote) => compare(footnote.range.start, range.end) >= 0) ?? same.at(-1);
}

/** The marks that point at a footnote. */
export function marksOf(structure: Structure, footnote: Footnote): readonly FootnoteMark[] {
  return structure.footnoteMarks.filter((mark) => footnoteOf(structure, mark) === footnote);
}

/**
 * A position in the indent of a line stands for the first character of its text; one before a heading, as on its
 * bullet, for the heading.
 */
function behindIndent({ lines }: Structure, position: Position): Position {
  const line = lines[pieceAt(lines, position)];
  if (line === undefined || line.line !== position.line) return position;
  const start = line.kind === 'heading' ? endOf(line) : startOf(line);
  return compare(position, start) < 0 ? start : position;
}

/** The index of the line, or the piece of a line, in which a position stands. */
export function pieceAt(lines: Structure['lines'], position: Position): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compare(lines[middle] as Position, position) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
