import type { Position, Range } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import { questionWith, referencesTo } from '../../parser/lookup';
import type { NumberMark, Structure } from '../../parser/structure';
import { contains, isEmpty } from '../../parser/text/ranges';
import { type SubjectInSet, subjectInSetAt } from '../navigation/subject';
import { isImplied } from './numberList';
import { timesPut } from './timesPut';

/** Why something cannot be renamed, in a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** A question number that may be changed. */
export interface RenamedNumber {
  readonly number: string;
  /** The set in which the question is. */
  readonly set: Structure;
  /** The characters under the cursor that name it. */
  readonly range: Range;
}

/**
 * The question number under the cursor, where it is written: in the heading of a question or an answer, or in a
 * reference. The words of a heading or a reference stand for its number where it says only one. Refused is a number
 * that no question has or more than one.
 */
export function renamedNumberAt(structure: Structure, position: Position, messages: Messages): RenamedNumber | Refusal {
  const place = subjectInSetAt(structure, position);
  const mark = place && markAt(structure, place);
  if (place === undefined || mark === undefined) return { refusal: messages.renameNowhere };
  const { set } = place;
  const { number, range } = mark;
  if (questionWith(set, number) === undefined) return { refusal: messages.unknownQuestion([number]) };
  if ((timesPut(set).get(number) ?? 0) > 1) return { refusal: messages.renameDouble(number) };
  return { number, set, range };
}

function markAt(structure: Structure, { set, subject }: SubjectInSet): NumberMark | undefined {
  if (!('numbers' in subject)) return undefined;
  const marks = [...set.questions, ...set.answers, ...referencesTo(structure, set)]
    .flatMap(({ numbers }): readonly NumberMark[] => numbers.filter((mark) => !isImplied(mark, numbers)))
    .filter(({ range }) => !isEmpty(range));
  const isInWords = ({ range }: NumberMark) => subject.range !== undefined && contains(subject.range, range.start);
  const [only, ...others] = marks.filter(isInWords);
  return marks.find(({ range }) => range === subject.range) ?? (others.length === 0 ? only : undefined);
}

/**
 * A number as the structure has it, `3` or `3a`, of how a user writes it; `3.1` too in a set that has such numbers.
 * `undefined` for anything else.
 */
export function normalizedNumber(written: string, { questions }: Structure): string | undefined {
  const [, digits = '', part, letter = ''] = form.exec(written.trim()) ?? [];
  const hasParts = () => questions.some(({ numbers }) => numbers.some(({ number }) => number.includes('.')));
  if (digits === '' || (part !== undefined && !hasParts())) return undefined;
  return `${digits}${part ?? ''}${letter.toLowerCase()}`;
}

const form = /^0*([1-9]\d{0,2})(\.\d{1,2})?\s*([a-h]?)$/i;
