import { inEachSet, putQuestions } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import type { Structure } from '../../parser/structure';
import { structureAfter } from '../edits/structureAfter';
import type { LineEnd, ProposedEdit } from '../edits/workspaceEdit';
import { keepsAnswersApart, placeOf } from './answerPlace';
import { answerSpacingOf, gapBehindHeading } from './answerSpacing';
import { type HeadingForm, headingFormOf, leavesOutHeadings } from './headingForm';
import type { MissingAnswer } from './missingAnswers';
import { insertSections, withOneCursor } from './sectionInsertion';

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
  const sections = missing.map((answer) => {
    const lead = beginning === 'no-heading' ? spacing.indent : headingOf(answer, form, beginning) + gap;
    const selected = beginning === 'no-heading' ? placeholder : '';
    return { place: placeOf(answer), text: lead + selected, cursor: lead.length, selects: selected.length };
  });
  return withOneCursor(structure, insertSections(structure, sections, { emptyLines: spacing.above, lineBreak }));
}

/** A heading that says no number would also be the answer to the other numbers of the question above it. */
function headingOf({ set, question, numbers }: MissingAnswer, form: HeadingForm, beginning: Beginning): string {
  const isWhole = numbers.length === question.numbers.length;
  const write = beginning === 'heading' && isWhole && !keepsAnswersApart(set) ? form.answer : form.numberedAnswer;
  return write(numbers);
}
