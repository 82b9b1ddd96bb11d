import type { Position, Range } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import { wholeOf } from '../../parser/numbers';
import { compare, latest } from '../../parser/ranges';
import type { Answer, Line, Question, Structure } from '../../parser/structure';

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

/**
 * The questions of a set, each with the answers directly below it. Questions that follow each other and are answered
 * together are one block, and so are a question and its sub-questions.
 */
export function questionBlocks(set: Structure): readonly QuestionBlock[] {
  const blocks: QuestionBlock[] = [];
  set.questions.forEach((question, index) => {
    if (question.numbers.every(({ role }) => role === 'listing')) return;
    const block = blockOf(set, question, set.questions[index + 1]);
    const above = blocks.at(-1);
    if (above === undefined || !belongTogether(set, above, block)) blocks.push(block);
    else {
      const numbers = [...above.numbers, ...block.numbers];
      blocks[blocks.length - 1] = { numbers, range: { start: above.range.start, end: block.range.end } };
    }
  });
  return blocks;
}

function blockOf(set: Structure, question: Question, next: Question | undefined): QuestionBlock {
  const { start } = question.range;
  const isBelow = (position: Position) =>
    compare(start, position) < 0 && (next === undefined || compare(position, next.range.start) < 0);
  const answers = set.answers.filter(({ range }) => isBelow(range.start));
  const ends = [question, ...answers].flatMap(({ selectionRange, body }) => [selectionRange.end, body.end]);
  const first = set.lines[pieceAt(set.lines, start)] as Line;
  const last = set.lines[pieceAt(set.lines, ends.reduce(latest))] as Line;
  return {
    numbers: question.numbers.map(({ number }) => number),
    range: {
      start: { line: first.line, character: first.character },
      end: { line: last.line, character: last.character + last.text.length },
    },
  };
}

function belongTogether({ answers }: Structure, one: QuestionBlock, other: QuestionBlock): boolean {
  const isPartOf = (number: string) => one.numbers.some((above) => wholeOf(above) === wholeOf(number));
  const coversSome = ({ covers }: Answer, { numbers }: QuestionBlock) =>
    numbers.some((number) => covers.includes(number));
  return (
    other.numbers.some((number) => number !== wholeOf(number) && isPartOf(number)) ||
    answers.some((answer) => coversSome(answer, one) && coversSome(answer, other))
  );
}
