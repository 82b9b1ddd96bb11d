import type { Position, Range } from 'vscode-languageserver-types';
import { answersTo, pieceAt } from '../../parser/lookup';
import { wholeOf } from '../../parser/numbers/numbers';
import type { Answer, Line, Question, Structure } from '../../parser/structure';
import { countWhile } from '../../parser/text/countWhile';
import { compare, latest } from '../../parser/text/ranges';

/** Questions that stand and move together, with the answers below each. */
export interface QuestionBlock {
  /** The numbers that are put in it, in the order of the text. */
  readonly numbers: readonly string[];
  /**
   * Whole lines, from the heading of its first question up to its last line of text; the empty lines, page numbers and
   * footnotes below that are between two blocks:
   *
   *     Vraag 1            ┐
   *     Klopt dit bericht? │
   *     ·                  │ range
   *     Antwoord           │
   *     Ja.                ┘
   *     ·
   *     Vraag 2
   */
  readonly range: Range;
}

/** A block that may still grow, and by which the question behind it is known to belong to it. */
interface GrowingBlock {
  readonly numbers: string[];
  range: Range;
  /** The whole numbers that are put in it. */
  readonly wholes: Set<string>;
  /** The answers to what is put in it. */
  readonly answers: Set<Answer>;
}

/**
 * The questions of a set, each with the answers directly below it. Questions that follow each other and are answered
 * together are one block, and so are a question and its sub-questions.
 */
export function questionBlocks(set: Structure): readonly QuestionBlock[] {
  const blocks: GrowingBlock[] = [];
  set.questions.forEach((question, index) => {
    const numbers = question.numbers.map(({ number }) => number);
    if (question.numbers.every(({ role }) => role === 'listing')) return;
    const { start, end } = rangeOf(set, question, set.questions[index + 1]);
    const above = blocks.at(-1);
    if (above !== undefined && belongTo(set, above, numbers)) above.range = { start: above.range.start, end };
    else blocks.push({ numbers: [], range: { start, end }, wholes: new Set(), answers: new Set() });
    extend(set, blocks.at(-1) as GrowingBlock, numbers);
  });
  return blocks;
}

/** The lines of a question, and of the answers between it and the next one. */
function rangeOf(set: Structure, question: Question, next: Question | undefined): Range {
  const { start } = question.range;
  const above = (position: Position) => countWhile(set.answers, ({ range }) => compare(range.start, position) < 0);
  const answers = set.answers.slice(above(start), next && above(next.range.start));
  const ends = [question, ...answers].flatMap(({ selectionRange, body }) => [selectionRange.end, body.end]);
  const first = set.lines[pieceAt(set.lines, start)] as Line;
  const last = set.lines[pieceAt(set.lines, ends.reduce(latest))] as Line;
  return {
    start: { line: first.line, character: first.character },
    end: { line: last.line, character: last.character + last.text.length },
  };
}

function belongTo(set: Structure, { wholes, answers }: GrowingBlock, numbers: readonly string[]): boolean {
  return numbers.some(
    (number) =>
      (number !== wholeOf(number) && wholes.has(wholeOf(number))) ||
      answersTo(set, number).some((answer) => answers.has(answer)),
  );
}

function extend(set: Structure, block: GrowingBlock, numbers: readonly string[]): void {
  for (const number of numbers) {
    block.numbers.push(number);
    block.wholes.add(wholeOf(number));
    for (const answer of answersTo(set, number)) block.answers.add(answer);
  }
}
