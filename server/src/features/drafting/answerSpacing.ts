import { pieceAt } from '../../parser/lookup';
import type { Section, Structure } from '../../parser/structure';
import { isEmpty } from '../../parser/text/ranges';
import { mostFrequent } from './mostFrequent';

/** How a document sets its answers, or its questions, apart from what stands around them, as most of them are. */
export interface Spacing {
  /** How many empty lines stand above one. */
  readonly above: number;
  /** How many empty lines stand between its heading and its text, unless the text begins behind the heading. */
  readonly below: number | 'same-line';
  /** The white space before its text. */
  readonly indent: string;
}

/** What stands between a heading and the text below it. */
export function gapBehindHeading({ below, indent }: Spacing, lineEnd: string): string {
  return below === 'same-line' ? ' ' : lineEnd.repeat(below + 1) + indent;
}

/**
 * Reads how far answers stand from their surroundings; without answers, or texts in them, they will stand as the
 * questions do.
 */
export function answerSpacingOf(structure: Structure): Spacing {
  const { answers } = structure;
  const headed = answers.filter(({ heading }) => heading !== undefined);
  const models = headed.length > 0 ? headed : answers;
  if (models.length > 0) {
    return {
      above: mostFrequent(models.flatMap((answer) => emptyLinesAbove(structure, answer))) ?? 1,
      below: mostFrequent(headed.flatMap(emptyLinesBelow)) ?? belowQuestions(structure),
      indent: mostFrequent(models.flatMap((answer) => indentOf(structure, answer))) ?? '',
    };
  }
  return { ...questionSpacingOf(structure), below: belowQuestions(structure) };
}

/** How many empty lines stand below the heading of a question that has its text on lines of its own. */
function belowQuestions({ questions }: Structure): number {
  return mostFrequent(questions.flatMap(emptyLinesBelow).filter((lines) => lines !== 'same-line')) ?? 0;
}

/** Reads how far questions stand from their surroundings. */
export function questionSpacingOf(structure: Structure): Spacing {
  const { lines, questions, answers } = structure;
  const unwritten = new Set(answers.filter(({ body }) => isEmpty(body)).map(({ range }) => range.end.line));
  const isBelowUnwritten = (question: Section) =>
    unwritten.has(lines[filledLineAbove(structure, question)]?.line ?? -1);
  // What stands above the first question sets it apart from the front matter, and above another may be the place of a
  // text that is still to come.
  const apart = questions.slice(1).filter((question) => !isBelowUnwritten(question));
  return {
    above: mostFrequent(apart.flatMap((question) => emptyLinesAbove(structure, question))) ?? 1,
    below: mostFrequent(questions.flatMap(emptyLinesBelow)) ?? 0,
    indent: mostFrequent(questions.flatMap((question) => indentOf(structure, question))) ?? '',
  };
}

function emptyLinesAbove(structure: Structure, section: Section): readonly number[] {
  const above = filledLineAbove(structure, section);
  return above === -1 ? [] : [pieceAt(structure.lines, section.range.start) - above - 1];
}

/** The place among the lines of the last one above a section that is not empty; -1 where there is none. */
function filledLineAbove({ lines }: Structure, { range }: Section): number {
  let line = pieceAt(lines, range.start) - 1;
  while (lines[line]?.kind === 'blank') line--;
  return line;
}

function emptyLinesBelow({ selectionRange, body }: Section): readonly Spacing['below'][] {
  if (isEmpty(body)) return [];
  const below = body.start.line - selectionRange.end.line;
  return [below > 0 ? below - 1 : 'same-line'];
}

/** The white space before the text, where it begins on a line of its own. */
function indentOf({ lines }: Structure, { body }: Section): readonly string[] {
  const line = lines[pieceAt(lines, body.start)];
  const before = line?.text.slice(0, body.start.character - line.character) ?? '';
  return isEmpty(body) || before.trim() !== '' ? [] : [before];
}
