import type { Position, TextEdit } from 'vscode-languageserver-types';
import { joinNumbers, type Messages } from '../../messages';
import { linesOf, putQuestions, questionWith, setAt } from '../../parser/lookup';
import { compare, latest } from '../../parser/ranges';
import type { Question, Structure } from '../../parser/structure';
import type { AbsentQuestion } from '../comparison';
import { newNumbersIn, renumber } from '../numbering/renumber';
import { changesOnly, wordingOf } from '../statements';
import { documentOf, structureAfter } from '../structureAfter';
import type { LineEnd, ProposedEdit } from '../workspaceEdit';
import { draftAnswers, surroundingsOf } from './answerDraft';
import { answersBelow, keepsAnswersApart } from './answerPlace';
import { gapBehindHeading, questionSpacingOf } from './answerSpacing';
import { headingFormOf } from './headingForm';
import { missingAnswersOf } from './missingAnswers';

/**
 * The changes that put in a question that is left out, with a place for its answer, both written as the document writes
 * them and with the cursor where the answer goes. Where the document numbered on without it, the questions below get
 * the next number. The text with the changes is read again first: `undefined` where it would not ask just this one
 * question more.
 */
export function draftQuestion(
  structure: Structure,
  absent: AbsentQuestion,
  { lineEnd, messages }: { readonly lineEnd: LineEnd; readonly messages: Messages },
): readonly ProposedEdit[] | undefined {
  const set = setAt(structure, absent.place.start);
  const { numbers } = absent.question;
  const isFree = (number: string) => questionWith(set, number) === undefined;
  if (numbers.every(isFree)) return insert(structure, absent, numbers)?.map((edit) => withLineEnds(edit, lineEnd));
  const number = numberBehind(set, absent);
  if (numbers.length > 1 || number === undefined) return undefined;
  const moved = renumber(structure, newNumbersIn(set, oneHigherFrom(set, number)), messages);
  if ('refusal' in moved) return undefined;
  const inserted = insert(structureAfter(structure, moved.edits), absent, [String(number)]);
  // Numbers change their length: only at the beginning of a line the places are the same before and behind that.
  if (inserted === undefined || inserted.some(({ range }) => range.start.character > 0)) return undefined;
  return [...moved.edits, ...inserted.map((edit) => withLineEnds(edit, lineEnd))].sort((one, other) =>
    compare(one.range.start, other.range.start),
  );
}

/** The number that the question would have if the document counted it. */
function numberBehind(set: Structure, { place, side }: AbsentQuestion): number | undefined {
  const last = questionAt(set, place.start)?.numbers.at(-1)?.number;
  const number = last === undefined ? Number.NaN : Number.parseInt(last, 10);
  return Number.isNaN(number) ? undefined : number + (side === 'below' ? 1 : 0);
}

/** The number and those that follow it one higher, up to the first that no question has. */
function oneHigherFrom(set: Structure, number: number): ReadonlyMap<string, string> {
  const taken = new Set(putQuestions(set).map(({ asked }) => Number.parseInt(asked.number, 10)));
  const higher = new Map<string, string>();
  for (let next = number; taken.has(next); next++) higher.set(String(next), String(next + 1));
  return higher;
}

function questionAt({ questions }: Structure, position: Position): Question | undefined {
  return questions.findLast(({ range }) => compare(range.start, position) <= 0);
}

/** The changes with a line feed at the end of each line. */
function insert(
  structure: Structure,
  absent: AbsentQuestion,
  numbers: readonly string[],
): readonly ProposedEdit[] | undefined {
  const set = setAt(structure, absent.place.start);
  const question = questionAt(set, absent.place.start);
  if (question === undefined || structure.layout === 'flat') return undefined;
  const insertion = insertionOf(structure, set, question, { ...absent, numbers });
  const come = numbers.map((number) => wordingOf(structure, set).question(number, absent.text()));
  if (!changesOnly(structure, [insertion], { gone: [], come })) return undefined;
  const after = structureAfter(structure, [insertion]);
  const isMissing = (answer: { readonly numbers: readonly string[] }) => answer.numbers.join() === numbers.join();
  const missing = missingAnswersOf(after).filter(isMissing);
  const answers = missing.length === 1 ? draftAnswers(after, missing, '\n') : undefined;
  return answers?.[0] && withAnswer(structure, after, insertion, answers[0]);
}

function insertionOf(
  structure: Structure,
  set: Structure,
  question: Question,
  { numbers, text, side }: AbsentQuestion & { readonly numbers: readonly string[] },
): TextEdit {
  const spacing = questionSpacingOf(structure);
  const place =
    side === 'above' ? { position: question.range.start, side } : { position: endOfAnswers(set, question), side };
  const { position, breaksBefore, breaksBehind } = surroundingsOf(structure, place, spacing.above);
  const heading = headingFormOf(structure).question(joinNumbers(numbers, 'nl')) + gapBehindHeading(spacing, '\n');
  const lines = heading + wrapped(text(), widthOf(structure), spacing.indent);
  return {
    range: { start: position, end: position },
    newText: '\n'.repeat(breaksBefore) + lines + '\n'.repeat(breaksBehind),
  };
}

/** Where a question ends with the answers directly below it. */
function endOfAnswers(set: Structure, question: Question): Position {
  if (keepsAnswersApart(set)) return question.body.end;
  return [question, ...answersBelow(set, question)].map(({ body }) => body.end).reduce(latest);
}

/** How long the lines of questions are that go on below; `undefined` where none does. */
function widthOf(structure: Structure): number | undefined {
  const lengths = structure.questions.flatMap(({ body }) => {
    const lines = linesOf(structure, body).map(({ text }) => text.trimEnd().length);
    return lines.slice(0, -1);
  });
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

/** A text in lines of about this length, all but the first with the indent. */
function wrapped(text: string, width: number | undefined, indent: string): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const broken: string[] = [];
    for (const word of paragraph.split(' ')) {
      const line = broken.at(-1);
      const fits = line !== undefined && (width === undefined || indent.length + line.length + word.length < width);
      if (fits) broken[broken.length - 1] = `${line} ${word}`;
      else broken.push(word);
    }
    return broken;
  });
  return lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
}

/** Puts the place for the answer, which stands in the text with the question, into the text without it. */
function withAnswer(
  structure: Structure,
  after: Structure,
  insertion: TextEdit,
  answer: ProposedEdit,
): readonly ProposedEdit[] {
  const document = documentOf(structure);
  const { newText } = insertion;
  const start = document.offsetAt(insertion.range.start);
  const offset = documentOf(after).offsetAt(answer.range.start) - start;
  if (offset >= 0 && offset <= newText.length) {
    const text = newText.slice(0, offset) + answer.newText + newText.slice(offset);
    const cursor = answer.cursor === undefined ? {} : { cursor: offset + answer.cursor };
    return [{ ...answer, ...cursor, range: insertion.range, newText: text }];
  }
  const position = document.positionAt(start + (offset < 0 ? offset : offset - newText.length));
  const moved = { ...answer, range: { start: position, end: position } };
  return offset < 0 ? [moved, insertion] : [insertion, moved];
}

/** A change of which the lines end with a line feed, with the line ends of the document. */
export function withLineEnds({ newText, cursor, ...edit }: ProposedEdit, lineEnd: LineEnd): ProposedEdit {
  const ended = (text: string) => text.replaceAll('\n', lineEnd);
  const place = cursor === undefined ? {} : { cursor: ended(newText.slice(0, cursor)).length };
  return { ...edit, ...place, newText: ended(newText) };
}
