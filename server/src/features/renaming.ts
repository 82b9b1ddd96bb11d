import type { Position, Range } from 'vscode-languageserver-types';
import type { Messages } from '../messages';
import { putQuestions, questionWith } from '../parser/lookup';
import { passageOf } from '../parser/passage';
import type { NumberMark, Structure } from '../parser/structure';
import { subjectAt } from './subject';

/** Why something cannot be renamed, in a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** A question number that may be changed. */
export interface RenamedNumber {
  readonly number: string;
  /** The characters under the cursor that name it. */
  readonly range: Range;
  /** Every place that names it, that one included. */
  readonly places: readonly Range[];
}

/**
 * The question number under the cursor, where it is written: in the heading of a question or an answer, or in a
 * reference. Refused is a number that no question has or more than one, and a number that is only implied somewhere,
 * as 3 is in "2 t/m 4": the text there could not say the new one.
 */
export function renamedNumberAt(structure: Structure, position: Position, messages: Messages): RenamedNumber | Refusal {
  const mark = markAt(structure, position);
  if (mark === undefined) return { refusal: messages.renameNowhere };
  const { number, range } = mark;
  if (questionWith(structure, number) === undefined) return { refusal: messages.unknownQuestion([number]) };
  if (putQuestions(structure).filter(({ asked }) => asked.number === number).length > 1) {
    return { refusal: messages.renameDouble(number) };
  }
  const marks = marksIn(structure).filter((other) => other.number === number);
  const implied = marks.find((other) => !isWritten(structure, other));
  if (implied !== undefined) return { refusal: messages.renameImplied(number, writtenAt(structure, implied)) };
  return { number, range, places: marks.map((place) => place.range) };
}

function markAt(structure: Structure, position: Position): NumberMark | undefined {
  const subject = subjectAt(structure, position);
  if (subject === undefined || !('numbers' in subject)) return undefined;
  return marksIn(structure).find(({ range }) => range === subject.range);
}

/** Every number in a heading or a reference. */
function marksIn({ questions, answers, references }: Structure): readonly NumberMark[] {
  return [...questions, ...answers, ...references].flatMap(({ numbers }): readonly NumberMark[] => numbers);
}

/** Whether the characters of a mark say its number in full, and nothing else: "3", "3 A", ".11" after a scan. */
function isWritten(structure: Structure, mark: NumberMark): boolean {
  return normalizedNumber(writtenAt(structure, mark).replace(/^[.,]/, '')) === mark.number;
}

function writtenAt({ lines }: Structure, { range }: NumberMark): string {
  return passageOf(lines, range).text;
}

/** A number as the structure has it, `3` or `3a`, of how a user writes it; `undefined` for anything else. */
export function normalizedNumber(written: string): string | undefined {
  const found = /^0*([1-9]\d{0,2})\s*([a-h]?)$/i.exec(written.trim());
  return found === null ? undefined : `${found[1]}${found[2]?.toLowerCase()}`;
}
