import type { Range, TextEdit } from 'vscode-languageserver-types';
import { setAt, wholeTextOf } from '../../parser/lookup';
import { isSpan } from '../../parser/numbers/numbers';
import type { Answer, NumberMark, Question, Structure } from '../../parser/structure';
import { contains, touches } from '../../parser/text/ranges';
import { changesOnly } from '../edits/statements';
import { isImplied } from '../numbering/numberList';
import type { ActionContext, Proposal } from './action';
import { wholeHeading } from './answerLines';

/** What stands between two numbers of a list and says nothing but that the list goes on. */
const separator = /^(?:\s*[,;&+](?:\s*[,;])*\s*(?:(?:en|&)\s+)?|\s+en\s+)$/i;

/**
 * The numbers in a heading get commas and "en" between them: "3,4 & 5" becomes "3, 4 en 5". The numbers, their order
 * and the spans among them stay as they are, and so do lists with other words in them or over two lines. A list in
 * which a comma is missing is a typing error, for which there is a correction.
 */
export function proposeStandardNumbers({ structure, range, messages }: ActionContext): readonly Proposal[] {
  const set = setAt(structure, range.start);
  const section = [...set.questions, ...set.answers].find(
    (one) => one.heading !== undefined && one.numbers.length > 1 && touches(wholeHeading(structure, one), range),
  );
  const edit = section && editToStandardNumbers(structure, section);
  if (section === undefined || edit === undefined) return [];
  const edits = [edit];
  if (!changesOnly(structure, edits, { gone: [], come: [] })) return [];
  const { start, end } = section.selectionRange;
  const before = wholeTextOf(structure, { start, end: edit.range.start });
  const behind = wholeTextOf(structure, { start: edit.range.end, end });
  return [{ title: messages.changeHeading(before + edit.newText + behind), edits }];
}

/** The change of the numbers in one heading; `undefined` where they stand as they should, or are more than a list. */
export function editToStandardNumbers(
  structure: Structure,
  { selectionRange: { start, end }, numbers }: Question | Answer,
): TextEdit | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)];
  const isTypo = structure.headingTypos.some((typo) => contains(typo.range, start));
  if (first === undefined || last === undefined || isTypo || start.line !== end.line) return undefined;
  const range: Range = { start: first.range.start, end: last.range.end };
  const newText = standardList(structure, numbers);
  return newText === undefined || newText === wholeTextOf(structure, range) ? undefined : { range, newText };
}

/** The list as it should be written; `undefined` where it is more than a list. */
function standardList(structure: Structure, marks: readonly NumberMark[]): string | undefined {
  const written = marks.filter((mark) => !isImplied(mark, marks));
  const between = written
    .slice(1)
    .map(({ range }, index) =>
      wholeTextOf(structure, { start: written[index]?.range.end ?? range.start, end: range.start }),
    );
  if (!between.every((words) => isSpan(words) || separator.test(words))) return undefined;
  const last = between.findLastIndex((words) => !isSpan(words));
  const conjunction = / EN /.test(between.join('')) ? ' EN ' : ' en ';
  return written
    .map(({ range }, index) => {
      const words = between[index - 1] ?? '';
      const joint = isSpan(words) || index === 0 ? words : index - 1 === last ? conjunction : ', ';
      return joint + wholeTextOf(structure, range).replace(/^[.,]/, '');
    })
    .join('');
}
