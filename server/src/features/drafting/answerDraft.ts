import type { Position } from 'vscode-languageserver-types';
import { inEachSet, pieceAt, putQuestions, stateOf } from '../../parser/lookup';
import { compare } from '../../parser/ranges';
import type { Structure } from '../../parser/structure';
import { structureAfter } from '../structureAfter';
import type { LineEnd, ProposedEdit } from '../workspaceEdit';
import { type AnswerPlace, keepsAnswersApart, placeOf } from './answerPlace';
import { answerSpacingOf, gapBehindHeading } from './answerSpacing';
import { type HeadingForm, headingFormOf, leavesOutHeadings } from './headingForm';
import type { MissingAnswer } from './missingAnswers';

/** How an answer can begin: with a heading as the document has them, with one that says its number, or without one. */
type Beginning = 'heading' | 'numbered-heading' | 'no-heading';

/** What holds the place of an answer without a heading: where no text stands, there is no answer. */
const placeholder = 'PM';

/** In a document that lost its line ends, two blanks stand for one. */
const lostLineEnd = '  ';

/**
 * The changes that make room for missing answers, written as the document writes its answers, with the cursor where the
 * text of the first one goes. The text with the changes is read again first: `undefined` where these questions would
 * get no answer by them, or it would stand otherwise with another question.
 */
export function draftAnswers(
  structure: Structure,
  missing: readonly MissingAnswer[],
  lineEnd: LineEnd,
): readonly ProposedEdit[] | undefined {
  const expected = statesOf(structure, missing).join();
  return beginningsIn(structure)
    .map((beginning) => editsFor(structure, missing, { beginning, lineEnd }))
    .find((edits) => statesOf(structureAfter(structure, edits)).join() === expected);
}

/** A place for an answer without a heading is made only where most answers have none. */
function beginningsIn(structure: Structure): readonly Beginning[] {
  const headings: readonly Beginning[] = ['heading', 'numbered-heading'];
  return leavesOutHeadings(structure) ? ['no-heading', ...headings] : headings;
}

/**
 * How it stands with each number, once there is a place for these answers. The same number of another set is not told
 * apart: the first answers of a document may be what parts its sets.
 */
function statesOf(structure: Structure, drafted: readonly MissingAnswer[] = []): readonly string[] {
  const states = inEachSet(structure, (set) => {
    const placed = new Set(drafted.flatMap((answer) => (answer.set === set ? answer.numbers : [])));
    return putQuestions(set).map(
      ({ asked: { number } }) => `${number} ${placed.has(number) ? 'unwritten' : stateOf(set, number)}`,
    );
  });
  return [...new Set(states)].sort();
}

interface DraftOptions {
  readonly beginning: Beginning;
  readonly lineEnd: LineEnd;
}

function editsFor(
  structure: Structure,
  missing: readonly MissingAnswer[],
  { beginning, lineEnd }: DraftOptions,
): readonly ProposedEdit[] {
  const form = headingFormOf(structure);
  const spacing = answerSpacingOf(structure);
  const lineBreak = structure.layout === 'flat' ? lostLineEnd : lineEnd;
  const gap = gapBehindHeading(spacing, lineBreak);
  const edits = missing.map((answer): ProposedEdit => {
    const { position, breaksBefore, breaksBehind } = surroundingsOf(structure, placeOf(answer), spacing.above);
    const lead = beginning === 'no-heading' ? spacing.indent : headingOf(answer, form, beginning) + gap;
    const selected = beginning === 'no-heading' ? placeholder : '';
    const before = lineBreak.repeat(breaksBefore) + lead;
    return {
      range: { start: position, end: position },
      newText: before + selected + lineBreak.repeat(breaksBehind),
      cursor: before.length,
      selects: selected.length,
    };
  });
  const sorted = edits.sort((one, other) => compare(one.range.start, other.range.start));
  return withOneCursor(structure, sorted.reduce(withJoined, []));
}

/** A heading that says no number would also be the answer to the other numbers of the question above it. */
function headingOf({ set, question, numbers }: MissingAnswer, form: HeadingForm, beginning: Beginning): string {
  const isWhole = numbers.length === question.numbers.length;
  const write = beginning === 'heading' && isWhole && !keepsAnswersApart(set) ? form.answer : form.numberedAnswer;
  return write(numbers);
}

interface Surroundings {
  readonly position: Position;
  /** How many line ends go before and behind the new text, to keep it apart from what stands there. */
  readonly breaksBefore: number;
  readonly breaksBehind: number;
}

/**
 * Where new lines go in, and how they are kept apart from what stands there: at the beginning of a line where that is
 * possible, so that no other line is touched.
 */
export function surroundingsOf(
  { lines, layout }: Structure,
  { position, side }: AnswerPlace,
  emptyLines: number,
): Surroundings {
  if (layout === 'flat') {
    return { position, breaksBefore: side === 'below' ? 2 : 0, breaksBehind: side === 'below' ? 0 : 2 };
  }
  if (side === 'above') {
    const { line, character } = lines[pieceAt(lines, position)] ?? position;
    return { position: { line, character }, breaksBefore: 0, breaksBehind: emptyLines + 1 };
  }
  const index = pieceAt(lines, { line: position.line, character: Math.max(0, position.character - 1) });
  const next = lines[index + 1];
  if (next === undefined) {
    const character = (lines[index]?.character ?? 0) + (lines[index]?.text.length ?? 0);
    return { position: { line: position.line, character }, breaksBefore: emptyLines + 1, breaksBehind: 0 };
  }
  if (next.line === position.line) {
    return { position, breaksBefore: emptyLines + 1, breaksBehind: emptyLines + 1 };
  }
  const below = lines.slice(index + 1).findIndex(({ kind }) => kind !== 'blank');
  const missing = below === -1 ? 0 : Math.max(0, emptyLines - below);
  return { position: { line: next.line, character: 0 }, breaksBefore: emptyLines, breaksBehind: 1 + missing };
}

/** Answers that go in at the same place become one change, in the order of their questions. */
function withJoined(edits: readonly ProposedEdit[], edit: ProposedEdit): readonly ProposedEdit[] {
  const last = edits.at(-1);
  if (last === undefined || compare(last.range.start, edit.range.start) !== 0) return [...edits, edit];
  return [...edits.slice(0, -1), { ...last, newText: last.newText + edit.newText }];
}

/**
 * The cursor goes to the first answer. An editor that is told of a cursor gives new lines the indent of the line in
 * which they begin, so it is not told where that would indent them twice.
 */
function withOneCursor({ lines }: Structure, edits: readonly ProposedEdit[]): readonly ProposedEdit[] {
  const isIndented = ({ range: { start }, newText }: ProposedEdit) =>
    start.character > 0 &&
    /[\r\n]/.test(newText) &&
    /^\s/.test(lines[pieceAt(lines, { ...start, character: 0 })]?.text ?? '');
  const isTold = !edits.some(isIndented);
  return edits.map(({ range, newText, ...place }, index) =>
    index === 0 && isTold ? { range, newText, ...place } : { range, newText },
  );
}
