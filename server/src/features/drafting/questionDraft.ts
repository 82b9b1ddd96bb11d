import type { Position } from 'vscode-languageserver-types';
import { joinNumbers, type Messages } from '../../messages';
import { linesOf, setAt, setsOf } from '../../parser/lookup';
import type { Question, Structure } from '../../parser/structure';
import { countWhile } from '../../parser/text/countWhile';
import { latest } from '../../parser/text/ranges';
import { changesOnly, wordingOf } from '../edits/statements';
import { documentOf, structureAfter } from '../edits/structureAfter';
import type { LineEnd, ProposedEdit } from '../edits/workspaceEdit';
import type { AbsentQuestion } from '../elsewhere/comparison';
import { type NewNumber, newNumbersIn, renumber } from '../numbering/renumber';
import { draftAnswers } from './answerDraft';
import { answersBelow, isUpTo, keepsAnswersApart } from './answerPlace';
import { gapBehindHeading, questionSpacingOf } from './answerSpacing';
import { headingFormOf } from './headingForm';
import { missingAnswersOf } from './missingAnswers';
import { makeRoom, type Newcomer } from './roomForNumbers';
import { insertSections, withOneCursor } from './sectionInsertion';
import { joinSuccessive } from './successiveEdits';
import { writingPlaceOf } from './writingPlace';

/** A question that is left out, with the question next to it and the numbers that it is to have. */
interface Drafted extends Newcomer {
  readonly absent: AbsentQuestion;
  readonly set: Structure;
}

/**
 * The changes that put in questions that are left out, with places for their answers, all written as the document
 * writes them and with the cursor where the first answer goes. They are given in the order in which they were
 * submitted, in which those behind the same question come. Where the document numbered on without them, the questions
 * below get the next numbers. The text with the changes is read again first: `undefined` where it would not ask just
 * these questions more.
 */
export function draftQuestions(
  structure: Structure,
  absent: readonly AbsentQuestion[],
  { lineEnd, messages }: { readonly lineEnd: LineEnd; readonly messages: Messages },
): readonly ProposedEdit[] | undefined {
  const room = structure.layout === 'flat' ? undefined : roomFor(structure, absent);
  if (room === undefined) return undefined;
  const moved = room.newNumber === undefined ? { edits: [] } : renumber(structure, room.newNumber, messages);
  if ('refusal' in moved) return undefined;
  const numbered = moved.edits.length === 0 ? structure : structureAfter(structure, moved.edits);
  const insertions = insertQuestions(structure, numbered, room.drafted);
  const asked = insertions && structureAfter(numbered, insertions);
  const answers = asked && draftPlaces(structure, asked, room.drafted);
  if (insertions === undefined || answers === undefined) return undefined;
  const edits = joinSuccessive(documentOf(structure), [moved.edits, insertions, answers]);
  return withOneCursor(structure, edits).map((edit) => withLineEnds(edit, lineEnd));
}

/** What is put in, and what it makes of the numbers that are there; `undefined` where something has no place. */
function roomFor(
  structure: Structure,
  absent: readonly AbsentQuestion[],
): { readonly drafted: readonly Drafted[]; readonly newNumber: NewNumber | undefined } | undefined {
  const inSets = new Map<Structure, Drafted[]>(setsOf(structure).map((set) => [set, []]));
  for (const one of absent) {
    const set = setAt(structure, one.place.start);
    const next = set.questions[countWhile(set.questions, isUpTo(one.place.start)) - 1];
    if (next === undefined) return undefined;
    inSets.get(set)?.push({ absent: one, set, next, side: one.side, numbers: one.question.numbers });
  }
  const drafted = new Map<AbsentQuestion, Drafted>();
  const newNumbers: NewNumber[] = [];
  for (const [set, newcomers] of inSets) {
    const room = makeRoom(set, newcomers);
    if (room === undefined) return undefined;
    if (room.changed.size > 0) newNumbers.push(newNumbersIn(structure, set, room.changed));
    for (const [index, one] of newcomers.entries()) {
      drafted.set(one.absent, { ...one, numbers: room.given[index] ?? one.numbers });
    }
  }
  const newNumber: NewNumber = (number, naming) => newNumbers.reduce((next, inSet) => inSet(next, naming), number);
  return {
    drafted: absent.flatMap((one) => drafted.get(one) ?? []),
    newNumber: newNumbers.length === 0 ? undefined : newNumber,
  };
}

/** The questions, in a text in which their numbers are free; `undefined` where it would not say just these more. */
function insertQuestions(
  structure: Structure,
  numbered: Structure,
  drafted: readonly Drafted[],
): readonly ProposedEdit[] | undefined {
  const spacing = questionSpacingOf(numbered);
  const form = headingFormOf(numbered);
  const width = widthOf(numbered);
  const inNumbered = sameQuestions(structure, numbered);
  const come: string[] = [];
  const sections = drafted.flatMap(({ absent, next, side, numbers }) => {
    const there = inNumbered.get(next);
    if (there === undefined) return [];
    const { set, question } = there;
    const text = absent.text();
    come.push(...numbers.map((number) => wordingOf(numbered, set).question(number, text)));
    const position = side === 'above' ? question.range.start : endOfAnswers(set, question);
    const heading = form.question(joinNumbers(numbers, 'nl')) + gapBehindHeading(spacing, '\n');
    return { place: { position, side }, text: heading + wrapped(text, width, spacing.indent) };
  });
  const insertions = insertSections(numbered, sections, { emptyLines: spacing.above, lineBreak: '\n' });
  return changesOnly(numbered, insertions, { gone: [], come }) ? insertions : undefined;
}

/** The questions of a document in one that has other numbers, each with its set. */
function sameQuestions(structure: Structure, numbered: Structure) {
  const [sets, others] = [setsOf(structure), setsOf(numbered)];
  return new Map(
    others.flatMap((set, place) =>
      set.questions.map((question, index) => [sets[place]?.questions[index], { set, question }] as const),
    ),
  );
}

/** The places for the answers, in the text with the questions. */
function draftPlaces(
  structure: Structure,
  asked: Structure,
  drafted: readonly Drafted[],
): readonly ProposedEdit[] | undefined {
  const sets = new Map(setsOf(structure).map((set, place) => [set, place] as const));
  const places = new Map(setsOf(asked).map((set, place) => [set, place] as const));
  const wanted = new Set(drafted.map(({ set, numbers }) => `${sets.get(set)} ${numbers}`));
  const missing = missingAnswersOf(asked).filter(({ set, numbers }) => wanted.has(`${places.get(set)} ${numbers}`));
  return missing.length === drafted.length ? draftAnswers(asked, missing, '\n') : undefined;
}

/** Where a question ends with the answers directly below it, and the places of texts that are still to come. */
function endOfAnswers(set: Structure, question: Question): Position {
  if (keepsAnswersApart(set)) return question.body.end;
  const places = answersBelow(set, question).map((answer) => writingPlaceOf(set, answer));
  return [question.body, ...places].map(({ end }) => end).reduce(latest);
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

/** A change of which the lines end with a line feed, with the line ends of the document. */
function withLineEnds({ newText, cursor, ...edit }: ProposedEdit, lineEnd: LineEnd): ProposedEdit {
  const ended = (text: string) => text.replaceAll('\n', lineEnd);
  const place = cursor === undefined ? {} : { cursor: ended(newText.slice(0, cursor)).length };
  return { ...edit, ...place, newText: ended(newText) };
}
